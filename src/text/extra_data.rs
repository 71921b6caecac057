//! Made by scripts/make-text-data from CLDR 48.2.0: not to be edited.
//!
//! Copyright © 1991-2026 Unicode, Inc., licence Unicode-3.0 (https://www.unicode.org/license.txt).

/// Quarters of a locale: in a date, then alone; wide, abbreviated, narrow; four each.
pub(super) const QUARTERS: usize = 24;

/// CLDR's ids of the calendars that have names, in the order of the names.
pub(super) static CALENDARS: [&str; 17] = [
    "buddhist",
    "chinese",
    "coptic",
    "dangi",
    "ethioaa",
    "ethiopic",
    "gregory",
    "hebrew",
    "indian",
    "islamic-civil",
    "islamic-rgsa",
    "islamic-tbla",
    "islamic-umalqura",
    "iso8601",
    "japanese",
    "persian",
    "roc",
];

/// Letters of a tag, the rest zero.
pub(super) type Tag = [u8; 10];

/// Where the names of a locale begin in [`TEXT`], by tag. A locale that is not here has the names of the one without its last subtag.
pub(super) static LOCALES: [(Tag, u32); 448] = [
    (*b"aa\0\0\0\0\0\0\0\0", 69254),
    (*b"ab\0\0\0\0\0\0\0\0", 69254),
    (*b"af\0\0\0\0\0\0\0\0", 40951),
    (*b"agq\0\0\0\0\0\0\0", 79968),
    (*b"ak\0\0\0\0\0\0\0\0", 66746),
    (*b"am\0\0\0\0\0\0\0\0", 54008),
    (*b"an\0\0\0\0\0\0\0\0", 69254),
    (*b"ann\0\0\0\0\0\0\0", 69254),
    (*b"apc\0\0\0\0\0\0\0", 69254),
    (*b"ar\0\0\0\0\0\0\0\0", 95337),
    (*b"arn\0\0\0\0\0\0\0", 69254),
    (*b"as\0\0\0\0\0\0\0\0", 117580),
    (*b"asa\0\0\0\0\0\0\0", 71089),
    (*b"ast\0\0\0\0\0\0\0", 35643),
    (*b"az\0\0\0\0\0\0\0\0", 2468),
    (*b"az-Arab\0\0\0", 69254),
    (*b"az-Cyrl\0\0\0", 12167),
    (*b"az-IQ\0\0\0\0\0", 69254),
    (*b"az-IR\0\0\0\0\0", 69254),
    (*b"az-RU\0\0\0\0\0", 12167),
    (*b"ba\0\0\0\0\0\0\0\0", 9381),
    (*b"bal\0\0\0\0\0\0\0", 69254),
    (*b"bal-Latn\0\0", 75617),
    (*b"bas\0\0\0\0\0\0\0", 66427),
    (*b"be\0\0\0\0\0\0\0\0", 11339),
    (*b"bem\0\0\0\0\0\0\0", 69254),
    (*b"bew\0\0\0\0\0\0\0", 69254),
    (*b"bez\0\0\0\0\0\0\0", 67302),
    (*b"bg\0\0\0\0\0\0\0\0", 25421),
    (*b"bgc\0\0\0\0\0\0\0", 69254),
    (*b"bgn\0\0\0\0\0\0\0", 69254),
    (*b"bho\0\0\0\0\0\0\0", 69254),
    (*b"blo\0\0\0\0\0\0\0", 88012),
    (*b"blt\0\0\0\0\0\0\0", 69254),
    (*b"bm\0\0\0\0\0\0\0\0", 78783),
    (*b"bm-Nkoo\0\0\0", 69254),
    (*b"bn\0\0\0\0\0\0\0\0", 114030),
    (*b"bn-IN\0\0\0\0\0", 115830),
    (*b"bo\0\0\0\0\0\0\0\0", 126231),
    (*b"bqi\0\0\0\0\0\0\0", 69254),
    (*b"br\0\0\0\0\0\0\0\0", 31222),
    (*b"brx\0\0\0\0\0\0\0", 111298),
    (*b"bs\0\0\0\0\0\0\0\0", 68388),
    (*b"bs-Cyrl\0\0\0", 90158),
    (*b"bss\0\0\0\0\0\0\0", 69254),
    (*b"bua\0\0\0\0\0\0\0", 69254),
    (*b"byn\0\0\0\0\0\0\0", 69254),
    (*b"ca\0\0\0\0\0\0\0\0", 37476),
    (*b"cad\0\0\0\0\0\0\0", 69254),
    (*b"cch\0\0\0\0\0\0\0", 69254),
    (*b"ccp\0\0\0\0\0\0\0", 137786),
    (*b"ce\0\0\0\0\0\0\0\0", 4370),
    (*b"ceb\0\0\0\0\0\0\0", 77103),
    (*b"cgg\0\0\0\0\0\0\0", 64247),
    (*b"cho\0\0\0\0\0\0\0", 69254),
    (*b"chr\0\0\0\0\0\0\0", 40211),
    (*b"cic\0\0\0\0\0\0\0", 69254),
    (*b"ckb\0\0\0\0\0\0\0", 101426),
    (*b"co\0\0\0\0\0\0\0\0", 69254),
    (*b"cop\0\0\0\0\0\0\0", 69254),
    (*b"cs\0\0\0\0\0\0\0\0", 24335),
    (*b"csw\0\0\0\0\0\0\0", 69254),
    (*b"cu\0\0\0\0\0\0\0\0", 69254),
    (*b"cv\0\0\0\0\0\0\0\0", 7385),
    (*b"cy\0\0\0\0\0\0\0\0", 76114),
    (*b"da\0\0\0\0\0\0\0\0", 17238),
    (*b"dav\0\0\0\0\0\0\0", 64368),
    (*b"de\0\0\0\0\0\0\0\0", 14123),
    (*b"dje\0\0\0\0\0\0\0", 58235),
    (*b"doi\0\0\0\0\0\0\0", 108814),
    (*b"dsb\0\0\0\0\0\0\0", 20253),
    (*b"dua\0\0\0\0\0\0\0", 80925),
    (*b"dv\0\0\0\0\0\0\0\0", 69254),
    (*b"dyo\0\0\0\0\0\0\0", 69254),
    (*b"dz\0\0\0\0\0\0\0\0", 127024),
    (*b"ebu\0\0\0\0\0\0\0", 65357),
    (*b"ee\0\0\0\0\0\0\0\0", 79526),
    (*b"el\0\0\0\0\0\0\0\0", 44779),
    (*b"el-polyton", 45688),
    (*b"en\0\0\0\0\0\0\0\0", 38309),
    (*b"en-AU\0\0\0\0\0", 38857),
    (*b"en-CA\0\0\0\0\0", 39407),
    (*b"en-Dsrt\0\0\0", 57352),
    (*b"en-Shaw\0\0\0", 57745),
    (*b"eo\0\0\0\0\0\0\0\0", 1562),
    (*b"es\0\0\0\0\0\0\0\0", 26364),
    (*b"es-419\0\0\0\0", 29078),
    (*b"es-AR\0\0\0\0\0", 26863),
    (*b"es-BO\0\0\0\0\0", 29078),
    (*b"es-BR\0\0\0\0\0", 29078),
    (*b"es-BZ\0\0\0\0\0", 29078),
    (*b"es-CL\0\0\0\0\0", 27991),
    (*b"es-CO\0\0\0\0\0", 29078),
    (*b"es-CR\0\0\0\0\0", 29078),
    (*b"es-CU\0\0\0\0\0", 29078),
    (*b"es-DO\0\0\0\0\0", 27427),
    (*b"es-EC\0\0\0\0\0", 29078),
    (*b"es-GT\0\0\0\0\0", 29078),
    (*b"es-HN\0\0\0\0\0", 29078),
    (*b"es-MX\0\0\0\0\0", 29642),
    (*b"es-NI\0\0\0\0\0", 29078),
    (*b"es-PA\0\0\0\0\0", 36075),
    (*b"es-PE\0\0\0\0\0", 29078),
    (*b"es-PR\0\0\0\0\0", 29078),
    (*b"es-PY\0\0\0\0\0", 29078),
    (*b"es-SV\0\0\0\0\0", 29078),
    (*b"es-US\0\0\0\0\0", 33956),
    (*b"es-UY\0\0\0\0\0", 29078),
    (*b"es-VE\0\0\0\0\0", 34518),
    (*b"et\0\0\0\0\0\0\0\0", 18742),
    (*b"eu\0\0\0\0\0\0\0\0", 16138),
    (*b"ewo\0\0\0\0\0\0\0", 81228),
    (*b"fa\0\0\0\0\0\0\0\0", 97904),
    (*b"fa-AF\0\0\0\0\0", 97150),
    (*b"ff\0\0\0\0\0\0\0\0", 74871),
    (*b"ff-Adlm\0\0\0", 139374),
    (*b"fi\0\0\0\0\0\0\0\0", 20691),
    (*b"fil\0\0\0\0\0\0\0", 77363),
    (*b"fo\0\0\0\0\0\0\0\0", 22616),
    (*b"fr\0\0\0\0\0\0\0\0", 35074),
    (*b"fr-ML\0\0\0\0\0", 80173),
    (*b"frr\0\0\0\0\0\0\0", 69254),
    (*b"fur\0\0\0\0\0\0\0", 68059),
    (*b"fy\0\0\0\0\0\0\0\0", 32319),
    (*b"ga\0\0\0\0\0\0\0\0", 44252),
    (*b"gaa\0\0\0\0\0\0\0", 69254),
    (*b"gd\0\0\0\0\0\0\0\0", 31674),
    (*b"gez\0\0\0\0\0\0\0", 69254),
    (*b"gl\0\0\0\0\0\0\0\0", 30187),
    (*b"gn\0\0\0\0\0\0\0\0", 69254),
    (*b"gsw\0\0\0\0\0\0\0", 13386),
    (*b"gu\0\0\0\0\0\0\0\0", 48488),
    (*b"guz\0\0\0\0\0\0\0", 58764),
    (*b"gv\0\0\0\0\0\0\0\0", 69254),
    (*b"ha\0\0\0\0\0\0\0\0", 65782),
    (*b"ha-Arab\0\0\0", 69254),
    (*b"ha-CM\0\0\0\0\0", 69254),
    (*b"ha-SD\0\0\0\0\0", 69254),
    (*b"haw\0\0\0\0\0\0\0", 69254),
    (*b"he\0\0\0\0\0\0\0\0", 93391),
    (*b"hi\0\0\0\0\0\0\0\0", 103535),
    (*b"hi-Latn\0\0\0", 38309),
    (*b"hnj\0\0\0\0\0\0\0", 70546),
    (*b"hr\0\0\0\0\0\0\0\0", 17723),
    (*b"hr-BA\0\0\0\0\0", 16728),
    (*b"hsb\0\0\0\0\0\0\0", 19831),
    (*b"ht\0\0\0\0\0\0\0\0", 35074),
    (*b"hu\0\0\0\0\0\0\0\0", 63277),
    (*b"hy\0\0\0\0\0\0\0\0", 12480),
    (*b"ia\0\0\0\0\0\0\0\0", 36866),
    (*b"id\0\0\0\0\0\0\0\0", 64861),
    (*b"ie\0\0\0\0\0\0\0\0", 3005),
    (*b"ig\0\0\0\0\0\0\0\0", 133439),
    (*b"ii\0\0\0\0\0\0\0\0", 137132),
    (*b"io\0\0\0\0\0\0\0\0", 69254),
    (*b"is\0\0\0\0\0\0\0\0", 15646),
    (*b"it\0\0\0\0\0\0\0\0", 42262),
    (*b"iu\0\0\0\0\0\0\0\0", 69254),
    (*b"ja\0\0\0\0\0\0\0\0", 134703),
    (*b"jbo\0\0\0\0\0\0\0", 69254),
    (*b"jgo\0\0\0\0\0\0\0", 69531),
    (*b"jmc\0\0\0\0\0\0\0", 71089),
    (*b"jv\0\0\0\0\0\0\0\0", 84570),
    (*b"ka\0\0\0\0\0\0\0\0", 61999),
    (*b"kaa\0\0\0\0\0\0\0", 61594),
    (*b"kaa-Latn\0\0", 69254),
    (*b"kab\0\0\0\0\0\0\0", 75159),
    (*b"kaj\0\0\0\0\0\0\0", 69254),
    (*b"kam\0\0\0\0\0\0\0", 67584),
    (*b"kcg\0\0\0\0\0\0\0", 69254),
    (*b"kde\0\0\0\0\0\0\0", 67302),
    (*b"kea\0\0\0\0\0\0\0", 43704),
    (*b"kek\0\0\0\0\0\0\0", 69254),
    (*b"ken\0\0\0\0\0\0\0", 69254),
    (*b"kgp\0\0\0\0\0\0\0", 56779),
    (*b"khq\0\0\0\0\0\0\0", 58235),
    (*b"ki\0\0\0\0\0\0\0\0", 72821),
    (*b"kk\0\0\0\0\0\0\0\0", 89098),
    (*b"kk-AF\0\0\0\0\0", 94156),
    (*b"kk-Arab\0\0\0", 94156),
    (*b"kk-CN\0\0\0\0\0", 94156),
    (*b"kk-IR\0\0\0\0\0", 94156),
    (*b"kk-MN\0\0\0\0\0", 94156),
    (*b"kkj\0\0\0\0\0\0\0", 69254),
    (*b"kl\0\0\0\0\0\0\0\0", 69254),
    (*b"kln\0\0\0\0\0\0\0", 71202),
    (*b"km\0\0\0\0\0\0\0\0", 131212),
    (*b"kn\0\0\0\0\0\0\0\0", 52527),
    (*b"ko\0\0\0\0\0\0\0\0", 137369),
    (*b"kok\0\0\0\0\0\0\0", 46970),
    (*b"kok-Latn\0\0", 36639),
    (*b"kpe\0\0\0\0\0\0\0", 69254),
    (*b"ks\0\0\0\0\0\0\0\0", 102100),
    (*b"ks-Deva\0\0\0", 39937),
    (*b"ksb\0\0\0\0\0\0\0", 67415),
    (*b"ksf\0\0\0\0\0\0\0", 76583),
    (*b"ksh\0\0\0\0\0\0\0", 14626),
    (*b"ku\0\0\0\0\0\0\0\0", 87129),
    (*b"ku-Arab\0\0\0", 69254),
    (*b"ku-IQ\0\0\0\0\0", 69254),
    (*b"ku-IR\0\0\0\0\0", 69254),
    (*b"ku-LB\0\0\0\0\0", 69254),
    (*b"kw\0\0\0\0\0\0\0\0", 69254),
    (*b"kxv\0\0\0\0\0\0\0", 41424),
    (*b"kxv-Deva\0\0", 112942),
    (*b"kxv-Orya\0\0", 120326),
    (*b"kxv-Telu\0\0", 122221),
    (*b"ky\0\0\0\0\0\0\0\0", 10397),
    (*b"la\0\0\0\0\0\0\0\0", 69254),
    (*b"lag\0\0\0\0\0\0\0", 67874),
    (*b"lb\0\0\0\0\0\0\0\0", 13697),
    (*b"lg\0\0\0\0\0\0\0\0", 66274),
    (*b"lij\0\0\0\0\0\0\0", 69254),
    (*b"lkt\0\0\0\0\0\0\0", 69254),
    (*b"lld\0\0\0\0\0\0\0", 82199),
    (*b"lmo\0\0\0\0\0\0\0", 69254),
    (*b"ln\0\0\0\0\0\0\0\0", 82537),
    (*b"lo\0\0\0\0\0\0\0\0", 125257),
    (*b"lrc\0\0\0\0\0\0\0", 70343),
    (*b"lt\0\0\0\0\0\0\0\0", 60279),
    (*b"ltg\0\0\0\0\0\0\0", 69254),
    (*b"lu\0\0\0\0\0\0\0\0", 67753),
    (*b"luo\0\0\0\0\0\0\0", 81461),
    (*b"luy\0\0\0\0\0\0\0", 72477),
    (*b"lv\0\0\0\0\0\0\0\0", 15081),
    (*b"lzz\0\0\0\0\0\0\0", 69254),
    (*b"mai\0\0\0\0\0\0\0", 105250),
    (*b"mas\0\0\0\0\0\0\0", 58643),
    (*b"mdf\0\0\0\0\0\0\0", 69254),
    (*b"mer\0\0\0\0\0\0\0", 87679),
    (*b"mfe\0\0\0\0\0\0\0", 33288),
    (*b"mg\0\0\0\0\0\0\0\0", 74652),
    (*b"mgh\0\0\0\0\0\0\0", 69254),
    (*b"mgo\0\0\0\0\0\0\0", 69631),
    (*b"mhn\0\0\0\0\0\0\0", 69254),
    (*b"mi\0\0\0\0\0\0\0\0", 59774),
    (*b"mic\0\0\0\0\0\0\0", 69254),
    (*b"mk\0\0\0\0\0\0\0\0", 92232),
    (*b"ml\0\0\0\0\0\0\0\0", 122815),
    (*b"mn\0\0\0\0\0\0\0\0", 8402),
    (*b"mn-CN\0\0\0\0\0", 69254),
    (*b"mn-Mong\0\0\0", 69254),
    (*b"mn-Mong-MN", 56349),
    (*b"mni\0\0\0\0\0\0\0", 113376),
    (*b"mni-Mtei\0\0", 69254),
    (*b"moh\0\0\0\0\0\0\0", 69254),
    (*b"mr\0\0\0\0\0\0\0\0", 109272),
    (*b"ms\0\0\0\0\0\0\0\0", 73817),
    (*b"ms-Arab\0\0\0", 69254),
    (*b"ms-CC\0\0\0\0\0", 69254),
    (*b"mt\0\0\0\0\0\0\0\0", 33431),
    (*b"mua\0\0\0\0\0\0\0", 74337),
    (*b"mus\0\0\0\0\0\0\0", 69254),
    (*b"mww\0\0\0\0\0\0\0", 69254),
    (*b"my\0\0\0\0\0\0\0\0", 127707),
    (*b"myv\0\0\0\0\0\0\0", 69254),
    (*b"mzn\0\0\0\0\0\0\0", 69254),
    (*b"naq\0\0\0\0\0\0\0", 37935),
    (*b"nb\0\0\0\0\0\0\0\0", 19302),
    (*b"nd\0\0\0\0\0\0\0\0", 64545),
    (*b"nds\0\0\0\0\0\0\0", 69254),
    (*b"ne\0\0\0\0\0\0\0\0", 106354),
    (*b"nl\0\0\0\0\0\0\0\0", 32727),
    (*b"nmg\0\0\0\0\0\0\0", 75000),
    (*b"nn\0\0\0\0\0\0\0\0", 18221),
    (*b"nnh\0\0\0\0\0\0\0", 69254),
    (*b"no\0\0\0\0\0\0\0\0", 19302),
    (*b"nqo\0\0\0\0\0\0\0", 103262),
    (*b"nr\0\0\0\0\0\0\0\0", 69254),
    (*b"nso\0\0\0\0\0\0\0", 38116),
    (*b"nus\0\0\0\0\0\0\0", 68989),
    (*b"nv\0\0\0\0\0\0\0\0", 69254),
    (*b"ny\0\0\0\0\0\0\0\0", 69254),
    (*b"nyn\0\0\0\0\0\0\0", 64247),
    (*b"oc\0\0\0\0\0\0\0\0", 69254),
    (*b"oka\0\0\0\0\0\0\0", 69254),
    (*b"om\0\0\0\0\0\0\0\0", 65540),
    (*b"or\0\0\0\0\0\0\0\0", 49791),
    (*b"os\0\0\0\0\0\0\0\0", 3950),
    (*b"osa\0\0\0\0\0\0\0", 69254),
    (*b"pa\0\0\0\0\0\0\0\0", 119041),
    (*b"pa-Arab\0\0\0", 101699),
    (*b"pa-PK\0\0\0\0\0", 101699),
    (*b"pap\0\0\0\0\0\0\0", 69254),
    (*b"pcm\0\0\0\0\0\0\0", 59182),
    (*b"pi\0\0\0\0\0\0\0\0", 69254),
    (*b"pis\0\0\0\0\0\0\0", 69254),
    (*b"pl\0\0\0\0\0\0\0\0", 60937),
    (*b"pms\0\0\0\0\0\0\0", 69254),
    (*b"prg\0\0\0\0\0\0\0", 69254),
    (*b"ps\0\0\0\0\0\0\0\0", 98786),
    (*b"pt\0\0\0\0\0\0\0\0", 42758),
    (*b"pt-AO\0\0\0\0\0", 28555),
    (*b"pt-CH\0\0\0\0\0", 28555),
    (*b"pt-CV\0\0\0\0\0", 28555),
    (*b"pt-GQ\0\0\0\0\0", 28555),
    (*b"pt-GW\0\0\0\0\0", 28555),
    (*b"pt-LU\0\0\0\0\0", 28555),
    (*b"pt-MO\0\0\0\0\0", 28555),
    (*b"pt-MZ\0\0\0\0\0", 28555),
    (*b"pt-PT\0\0\0\0\0", 28555),
    (*b"pt-ST\0\0\0\0\0", 28555),
    (*b"pt-TL\0\0\0\0\0", 28555),
    (*b"qu\0\0\0\0\0\0\0\0", 69849),
    (*b"quc\0\0\0\0\0\0\0", 69254),
    (*b"raj\0\0\0\0\0\0\0", 69254),
    (*b"rhg\0\0\0\0\0\0\0", 69254),
    (*b"rif\0\0\0\0\0\0\0", 69254),
    (*b"rm\0\0\0\0\0\0\0\0", 22132),
    (*b"rn\0\0\0\0\0\0\0\0", 63795),
    (*b"ro\0\0\0\0\0\0\0\0", 83996),
    (*b"ro-MD\0\0\0\0\0", 83480),
    (*b"rof\0\0\0\0\0\0\0", 72648),
    (*b"ru\0\0\0\0\0\0\0\0", 4769),
    (*b"rw\0\0\0\0\0\0\0\0", 76884),
    (*b"rwk\0\0\0\0\0\0\0", 71089),
    (*b"sa\0\0\0\0\0\0\0\0", 110608),
    (*b"sah\0\0\0\0\0\0\0", 6932),
    (*b"saq\0\0\0\0\0\0\0", 71089),
    (*b"sat\0\0\0\0\0\0\0", 132555),
    (*b"sat-Deva\0\0", 69254),
    (*b"sbp\0\0\0\0\0\0\0", 67302),
    (*b"sc\0\0\0\0\0\0\0\0", 41639),
    (*b"scn\0\0\0\0\0\0\0", 55864),
    (*b"sd\0\0\0\0\0\0\0\0", 99550),
    (*b"sd-Deva\0\0\0", 104626),
    (*b"sd-IN\0\0\0\0\0", 104626),
    (*b"sdh\0\0\0\0\0\0\0", 69254),
    (*b"se\0\0\0\0\0\0\0\0", 70219),
    (*b"se-FI\0\0\0\0\0", 21642),
    (*b"seh\0\0\0\0\0\0\0", 69254),
    (*b"ses\0\0\0\0\0\0\0", 58235),
    (*b"sg\0\0\0\0\0\0\0\0", 58945),
    (*b"sgs\0\0\0\0\0\0\0", 69254),
    (*b"shi\0\0\0\0\0\0\0", 133916),
    (*b"shi-Latn\0\0", 75424),
    (*b"shn\0\0\0\0\0\0\0", 128987),
    (*b"si\0\0\0\0\0\0\0\0", 406),
    (*b"sid\0\0\0\0\0\0\0", 69254),
    (*b"sk\0\0\0\0\0\0\0\0", 24891),
    (*b"skr\0\0\0\0\0\0\0", 69254),
    (*b"sl\0\0\0\0\0\0\0\0", 23717),
    (*b"sma\0\0\0\0\0\0\0", 69254),
    (*b"smj\0\0\0\0\0\0\0", 69254),
    (*b"smn\0\0\0\0\0\0\0", 21393),
    (*b"sms\0\0\0\0\0\0\0", 69254),
    (*b"sn\0\0\0\0\0\0\0\0", 64545),
    (*b"so\0\0\0\0\0\0\0\0", 72992),
    (*b"sq\0\0\0\0\0\0\0\0", 82824),
    (*b"sr\0\0\0\0\0\0\0\0", 91277),
    (*b"sr-Latn\0\0\0", 81646),
    (*b"sr-ME\0\0\0\0\0", 81646),
    (*b"sr-RO\0\0\0\0\0", 81646),
    (*b"sr-TR\0\0\0\0\0", 81646),
    (*b"ss\0\0\0\0\0\0\0\0", 69254),
    (*b"ssy\0\0\0\0\0\0\0", 69254),
    (*b"st\0\0\0\0\0\0\0\0", 69254),
    (*b"su\0\0\0\0\0\0\0\0", 78992),
    (*b"suz\0\0\0\0\0\0\0", 69254),
    (*b"sv\0\0\0\0\0\0\0\0", 30693),
    (*b"sw\0\0\0\0\0\0\0\0", 71389),
    (*b"sw-KE\0\0\0\0\0", 71932),
    (*b"syr\0\0\0\0\0\0\0", 102640),
    (*b"szl\0\0\0\0\0\0\0", 69254),
    (*b"ta\0\0\0\0\0\0\0\0", 120751),
    (*b"te\0\0\0\0\0\0\0\0", 51036),
    (*b"teo\0\0\0\0\0\0\0", 58074),
    (*b"tg\0\0\0\0\0\0\0\0", 90970),
    (*b"th\0\0\0\0\0\0\0\0", 124228),
    (*b"ti\0\0\0\0\0\0\0\0", 54921),
    (*b"tig\0\0\0\0\0\0\0", 69254),
    (*b"tk\0\0\0\0\0\0\0\0", 3393),
    (*b"tn\0\0\0\0\0\0\0\0", 73586),
    (*b"to\0\0\0\0\0\0\0\0", 79173),
    (*b"tok\0\0\0\0\0\0\0", 69335),
    (*b"tpi\0\0\0\0\0\0\0", 69433),
    (*b"tr\0\0\0\0\0\0\0\0", 23236),
    (*b"trv\0\0\0\0\0\0\0", 69254),
    (*b"trw\0\0\0\0\0\0\0", 69254),
    (*b"ts\0\0\0\0\0\0\0\0", 64658),
    (*b"tt\0\0\0\0\0\0\0\0", 0),
    (*b"twq\0\0\0\0\0\0\0", 58235),
    (*b"tyv\0\0\0\0\0\0\0", 46609),
    (*b"tzm\0\0\0\0\0\0\0", 64062),
    (*b"ug\0\0\0\0\0\0\0\0", 96339),
    (*b"uk\0\0\0\0\0\0\0\0", 5880),
    (*b"und-AZ\0\0\0\0", 2468),
    (*b"und-BA\0\0\0\0", 68388),
    (*b"und-CC\0\0\0\0", 69254),
    (*b"und-CN\0\0\0\0", 136655),
    (*b"und-HK\0\0\0\0", 135144),
    (*b"und-ME\0\0\0\0", 81646),
    (*b"und-MO\0\0\0\0", 135144),
    (*b"und-RS\0\0\0\0", 91277),
    (*b"und-TW\0\0\0\0", 136262),
    (*b"und-UZ\0\0\0\0", 2056),
    (*b"ur\0\0\0\0\0\0\0\0", 100475),
    (*b"uz\0\0\0\0\0\0\0\0", 2056),
    (*b"uz-AF\0\0\0\0\0", 69254),
    (*b"uz-Arab\0\0\0", 69254),
    (*b"uz-CN\0\0\0\0\0", 11125),
    (*b"uz-Cyrl\0\0\0", 11125),
    (*b"vai\0\0\0\0\0\0\0", 69254),
    (*b"ve\0\0\0\0\0\0\0\0", 69254),
    (*b"vec\0\0\0\0\0\0\0", 43291),
    (*b"vi\0\0\0\0\0\0\0\0", 70651),
    (*b"vmw\0\0\0\0\0\0\0", 69254),
    (*b"vo\0\0\0\0\0\0\0\0", 69254),
    (*b"vun\0\0\0\0\0\0\0", 71089),
    (*b"wa\0\0\0\0\0\0\0\0", 69254),
    (*b"wae\0\0\0\0\0\0\0", 21963),
    (*b"wal\0\0\0\0\0\0\0", 69254),
    (*b"wbp\0\0\0\0\0\0\0", 69254),
    (*b"wo\0\0\0\0\0\0\0\0", 33722),
    (*b"xh\0\0\0\0\0\0\0\0", 78543),
    (*b"xnr\0\0\0\0\0\0\0", 107845),
    (*b"xog\0\0\0\0\0\0\0", 58364),
    (*b"yav\0\0\0\0\0\0\0", 80772),
    (*b"yi\0\0\0\0\0\0\0\0", 69727),
    (*b"yo\0\0\0\0\0\0\0\0", 86384),
    (*b"yo-BJ\0\0\0\0\0", 85679),
    (*b"yrl\0\0\0\0\0\0\0", 85125),
    (*b"yue\0\0\0\0\0\0\0", 135885),
    (*b"yue-CN\0\0\0\0", 135508),
    (*b"yue-Hans\0\0", 135508),
    (*b"za\0\0\0\0\0\0\0\0", 69254),
    (*b"zgh\0\0\0\0\0\0\0", 134237),
    (*b"zh\0\0\0\0\0\0\0\0", 136655),
    (*b"zh-AU\0\0\0\0\0", 136262),
    (*b"zh-BN\0\0\0\0\0", 136262),
    (*b"zh-GB\0\0\0\0\0", 136262),
    (*b"zh-GF\0\0\0\0\0", 136262),
    (*b"zh-HK\0\0\0\0\0", 135144),
    (*b"zh-Hant\0\0\0", 136262),
    (*b"zh-Hant-HK", 135144),
    (*b"zh-Hant-MO", 135144),
    (*b"zh-ID\0\0\0\0\0", 136262),
    (*b"zh-Latn\0\0\0", 69254),
    (*b"zh-MO\0\0\0\0\0", 135144),
    (*b"zh-PA\0\0\0\0\0", 136262),
    (*b"zh-PF\0\0\0\0\0", 136262),
    (*b"zh-PH\0\0\0\0\0", 136262),
    (*b"zh-SR\0\0\0\0\0", 136262),
    (*b"zh-TH\0\0\0\0\0", 136262),
    (*b"zh-TW\0\0\0\0\0", 136262),
    (*b"zh-US\0\0\0\0\0", 136262),
    (*b"zh-VN\0\0\0\0\0", 136262),
    (*b"zu\0\0\0\0\0\0\0\0", 78013),
];

/// Names, each ended by a line feed: quarters, then calendars, empty where the locale has none.
pub(super) static TEXT: &str = "\
1 нче квартал\n2 нче квартал\n3 нче квартал\n4 нче квартал\n1 нче кв.\n2 нче кв.\n3 нче кв.\n4 нче кв.\n1\n2\n3\n4\n1 нче квартал\n2 нче квартал\n3 нче квартал\n4 нче квартал\n1 нче кв.\n2 нче кв.\n3 нче кв.\n4 нче кв.\n1\n2\n3\n4\n\n\n\n\n\n\nгригориан ел исәбе\n\n\n\n\n\n\nISO-8601 календаре\n\n\n\n\
1 වන කාර්තුව\n2 වන කාර්තුව\n3 වන කාර්තුව\n4 වන කාර්තුව\nකාර්:1\nකාර්:2\nකාර්:3\nකාර්:4\n1\n2\n3\n4\n1 වන කාර්තුව\n2 වන කාර්තුව\n3 වන කාර්තුව\n4 වන කාර්තුව\nකාර්:1\nකාර්:2\nකාර්:3\nකාර්:4\n1\n2\n3\n4\nබෞද්ධ දින දසුන\nචීන දින දසුන\nකොප්ටික් දින දසුන\nඩැන්ගී දින දසුන\nඉතියෝපියානු ඇමෙට් ඇලෙම් දින දසුන\nඉතියෝපියානු දින දසුන\nග්‍රෙගරියානු දින දසුන\nහීබෲ දින දසුන\n\nහිජ්රි දින දසුන (වගුව, සිවිල් වීර කාව්‍යය)\n\n\nහිජ්රි දින දසුන (උම් අල් කුරා)\nඅයිඑස්ඕ-8601 දින දසුන\nජපන් දින දසුන\nපර්සියානු දින දසුන\nමින්ගා දින දසුන\n\
1-a jarkvarono\n2-a jarkvarono\n3-a jarkvarono\n4-a jarkvarono\n1. jk.\n2. jk.\n3. jk.\n4. jk.\n1\n2\n3\n4\n1-a jarkvarono\n2-a jarkvarono\n3-a jarkvarono\n4-a jarkvarono\n1. jk.\n2. jk.\n3. jk.\n4. jk.\n1\n2\n3\n4\nbudaisma kalendaro\nĉina kalendaro\nkopta kalendaro\nkorea kalendaro\netiopa kalendaro (Amete Alem)\netiopa kalendaro\ngregoria kalendaro\njuda kalendaro\n\ntabela islama kalendaro\n\n\nislama kalendaro (Umm al-Qura)\ngregoria kalendaro (jaro unue)\njapana kalendaro\npersa kalendaro\nkalendaro de Respubliko Ĉinujo\n\
1-chorak\n2-chorak\n3-chorak\n4-chorak\n1-ch\n2-ch\n3-ch\n4-ch\n1\n2\n3\n4\n1-chorak\n2-chorak\n3-chorak\n4-chorak\n1-ch\n2-ch\n3-ch\n4-ch\n1\n2\n3\n4\nbuddizm taqvimi\nxitoy taqvimi\nqibtiy taqvim\ndangi taqvimi\nAmete Alem habash taqvimi\nhabash taqvimi\ngrigorian taqvimi\nyahudiy taqvimi\n\njadvalli hijriy taqvim\n\njadvalli hijriy taqvim (astronomik davr)\nhijriy taqvim (Ummul Quro)\nISO-8601 taqvimi\nyapon taqvimi\nfors taqvimi\nmingo taqvimi\n\
1-ci kvartal\n2-ci kvartal\n3-cü kvartal\n4-cü kvartal\n1-ci kv.\n2-ci kv.\n3-cü kv.\n4-cü kv.\n1\n2\n3\n4\n1-ci kvartal\n2-ci kvartal\n3-cü kvartal\n4-cü kvartal\n1-ci kv.\n2-ci kv.\n3-cü kv.\n4-cü kv.\n1\n2\n3\n4\nBuddist təqvimi\nÇin təqvimi\nKopt təqvimi\nDangi təqvimi\nEfiop amet-alem təqvimi\nEfiop təqvimi\nQriqori təqvimi\nYəhudi Təqvimi\nHindi təqvimi\nHicri təqvimi (tabulyar, vətəndaşlıq dövrü)\n\nHicri təqvim (tabulyar, astromonik dövr)\nHicri təqvim (Umm əl-Qura)\nISO-8601 Təqvimi\nYapon Təqvimi\nİran Təqvimi\nMinquo Təqvimi\n\
1-m trimestre\n2-m trimestre\n3-m trimestre\n4-m trimestre\n1-m trimestre\n2-m trimestre\n3-m trimestre\n4-m trimestre\n1\n2\n3\n4\n1-m trimestre\n2-m trimestre\n3-m trimestre\n4-m trimestre\n1-m trimestre\n2-m trimestre\n3-m trimestre\n4-m trimestre\n1\n2\n3\n4\nbuddhist calendare\nchinesi calendare\ncoptic calendare\n\n\netiopic calendare\ngregorian calendare\nhebreic calendare\n\n\n\n\n\ngregorian (li annu in avan)\n\n\n\n\
1-nji çärýek\n2-nji çärýek\n3-nji çärýek\n4-nji çärýek\n1Ç\n2Ç\n3Ç\n4Ç\n1\n2\n3\n4\n1-nji çärýek\n2-nji çärýek\n3-nji çärýek\n4-nji çärýek\n1Ç\n2Ç\n3Ç\n4Ç\n1\n2\n3\n4\nBuddist senenamasy\nHytaý senenamasy\nKopt senenamasy\nDangi senenamasy\nEfiopiýa Amete Alem senenamasy\nEfiop senenamasy\nGrigorian senenamasy\nÝewreý senenamasy\n\nHijri-kamary senenamasy (tablisaly, raýat eýýamy)\n\nHijri-kamary senenamasy (tablisaly, astronomik eýýam)\nHijri-kamary senenamasy (Umm al-Kura)\nISO-8601 senenamasy\nÝapon senenamasy\nPars senenamasy\nMinguo senenamasy\n\
1-аг квартал\n2-аг квартал\n3-аг квартал\n4-ӕм квартал\n1-аг кв.\n2-аг кв.\n3-аг кв.\n4-ӕм кв.\n1\n2\n3\n4\n1-аг квартал\n2-аг квартал\n3-аг квартал\n4-ӕм квартал\n1-аг кв.\n2-аг кв.\n3-аг кв.\n4-ӕм кв.\n1\n2\n3\n4\n\n\n\n\n\n\nГрегориан къӕлиндар\nУирӕгты къӕлиндар\n\n\n\n\n\n\n\nПерсайнаг къӕлиндар\n\n\
1-гӀа квартал\n2-гӀа квартал\n3-гӀа квартал\n4-гӀа квартал\n1-гӀа кв.\n2-гӀа кв.\n3-гӀа кв.\n4-гӀа кв.\n1\n2\n3\n4\n1-гӀа квартал\n2-гӀа квартал\n3-гӀа квартал\n4-гӀа квартал\n1-гӀа кв.\n2-гӀа кв.\n3-гӀа кв.\n4-гӀа кв.\n1\n2\n3\n4\n\n\n\n\n\n\nгригорианан\n\n\n\n\n\n\n\nяпонийн\nгӀажарийн\n\n\
1-й квартал\n2-й квартал\n3-й квартал\n4-й квартал\n1-й кв.\n2-й кв.\n3-й кв.\n4-й кв.\n1\n2\n3\n4\n1-й квартал\n2-й квартал\n3-й квартал\n4-й квартал\n1-й кв.\n2-й кв.\n3-й кв.\n4-й кв.\n1\n2\n3\n4\nбуддийский календарь\nкитайский календарь\nкоптский календарь\nкалендарь данги\nэфиопский календарь амете-алем\nэфиопский календарь\nгригорианский календарь\nеврейский календарь\nНациональный календарь Индии\nгражданский календарь хиджры (табличный)\nисламский календарь (Саудовская Аравия)\nисламский календарь (табличный, астрономическая эпоха)\nкалендарь хиджры (Умм аль-Кура)\nгригорианский (сначала год)\nяпонский календарь\nперсидский календарь\nкалендарь Миньго\n\
1-й квартал\n2-й квартал\n3-й квартал\n4-й квартал\n1-й кв.\n2-й кв.\n3-й кв.\n4-й кв.\n1\n2\n3\n4\n1-й квартал\n2-й квартал\n3-й квартал\n4-й квартал\n1-й кв.\n2-й кв.\n3-й кв.\n4-й кв.\n1\n2\n3\n4\nбуддійський календар\nкитайський календар\nкоптський календар\nкорейський календар\nефіопський амете алем календар\nефіопський календар\nгригоріанський календар\nєврейський календар\nіндійський світський календар\nкалендар Хіджра, світський\nісламський календар Саудівської Аравії\nісламський астрономічний календар\nкалендар Хіджра (Умм аль-Кура)\nкалендар ISO-8601\nяпонський календар\nперський календар\nкалендар Китайської Республіки\n\
1-кы кыбаартал\n2-с кыбаартал\n3-с кыбаартал\n4-с кыбаартал\n1-кы кб\n2-с кб\n3-с кб\n4-с кб\n1\n2\n3\n4\n1-кы кыбаартал\n2-с кыбаартал\n3-с кыбаартал\n4-с кыбаартал\n1-кы кб\n2-с кб\n3-с кб\n4-с кб\n1\n2\n3\n4\nБуудда халандаара\nКытай халандаара\n\n\n\n\n\nДьэбириэй халандаара\n\n\n\n\n\n\nДьоппуон халандаара\n\n\n\
1-мӗш чӗрӗк\n2-мӗш чӗрӗк\n3-мӗш чӗрӗк\n4-мӗш чӗрӗк\n1-мӗш чӗр.\n2-мӗш чӗр.\n3-мӗш чӗр.\n4-мӗш чӗр.\n1\n2\n3\n4\n1-мӗш чӗрӗк\n2-мӗш чӗрӗк\n3-мӗш чӗрӗк\n4-мӗш чӗрӗк\n1-мӗш чӗр.\n2-мӗш чӗр.\n3-мӗш чӗр.\n4-мӗш чӗр.\n1\n2\n3\n4\nбуддистсен календарӗ\nкитай календарӗ\nкопт календарӗ\nданги календарӗ\nэфиоп амете-алем календарӗ\nэфиоп календарӗ\nгрегориан календарӗ\nеврей календарӗ\nИнди наци календарӗ\nхиджра календарӗ (таблицӑллӑ, граждан)\nхиджра календарӗ (Сауд Аравийӗ)\nхиджра календарӗ (таблицӑллӑ, астрономи тапхӑрӗ)\nхиджра календарӗ (Умм аль-Кура)\nISO-8601 календарӗ\nяпон календарӗ\nперс календарӗ\nМиньго календарӗ\n\
1-р улирал\n2-р улирал\n3-р улирал\n4-р улирал\nI улирал\nII улирал\nIII улирал\nIV улирал\nI\nII\nIII\nIV\n1-р улирал\n2-р улирал\n3-р улирал\n4-р улирал\nI улирал\nII улирал\nIII улирал\nIV улирал\nI\nII\nIII\nIV\nбуддын цаглавар\nхятад цаглавар\nкоптик цаглавар\nданги цаглавар\nэтиоп цаглавар\nэтиоп цаглавар\nгрегорийн цаглавар\nеврей цаглавар\nэнэтхэгийн үндэсний цаглавар\nисламын цаглавар (хүснэгт, иргэний эрин үе)\nисламийн цаглавар (саудын араб, газарзүйн)\nисламийн цаглавар (хүснэгтэн, одон орны эрин)\nисламын цаглавар (Umm al-Qura)\nISO-8601 цаглавар\nяпон цаглавар\nперс цаглавар\nминго цаглавар\n\
1-се квартал\n2-се квартал\n3-сө квартал\n4-се квартал\n1-се кв.\n2-се кв.\n3-сө кв.\n4-се кв.\n1\n2\n3\n4\n1-се квартал\n2-се квартал\n3-сө квартал\n4-се квартал\n1-се кв.\n2-се кв.\n3-сө кв.\n4-се кв.\n1\n2\n3\n4\nбудда календары\nҡытай календары\nкопт календары\nданги календары\nэфиоп амете-алем календары\nэфиоп календары\nгригориан календары\nйәһүд календары\nҺиндостан милли календары\nһижри календарь (таблицалы, граждандар эпохаһы)\nҺижри календарь (Сәғүд Ғәрәбстаны)\nһижри календарь (таблицалы, астрономик эпоха)\nһижри календарь (Үмм әл-Ҡура)\nISO-8601 календары\nяпон календары\nфарсы календары\nминго календары\n\
1-чейрек\n2-чейрек\n3-чейрек\n4-чейрек\n1-чей.\n2-чей.\n3-чей.\n4-чей.\n1\n2\n3\n4\n1-чейрек\n2-чейрек\n3-чейрек\n4-чейрек\n1-ч.\n2-ч.\n3-ч.\n4-ч.\n1\n2\n3\n4\nБудда жылнаамасы\nКытай жылнаамасы\nКопт жылнаамасы\nДанги жылнаамасы\nЭфиопиялык Амет Алем жылнаамасы\nЭфиоп жылнаамасы\nГригориан жылнаамасы\nИврит жылнаамасы\n\nИслам жылнаамасы (жадыбал)\n\n\nИслам жылнаамасы (Умм аль-Кура)\nИСО-8601 жылнаамасы\nЖапон жылнаамасы\nПерс жылнаамасы\nМингуо жылнаамасы\n\
1-чорак\n2-чорак\n3-чорак\n4-чорак\n1-ч\n2-ч\n3-ч\n4-ч\n1\n2\n3\n4\n1-чорак\n2-чорак\n3-чорак\n4-чорак\n1-ч\n2-ч\n3-ч\n4-ч\n1\n2\n3\n4\n\n\n\n\n\n\nГригориан календари\n\n\n\n\n\n\n\n\n\n\n\
1-шы квартал\n2-гі квартал\n3-ці квартал\n4-ты квартал\n1-шы кв.\n2-гі кв.\n3-ці кв.\n4-ты кв.\n1\n2\n3\n4\n1-шы квартал\n2-гі квартал\n3-ці квартал\n4-ты квартал\n1-шы кв.\n2-гі кв.\n3-ці кв.\n4-ты кв.\n1\n2\n3\n4\nбудыйскі каляндар\nкітайскі каляндар\nкопцкі каляндар\nкаляндар дангі\nэфіопскі каляндар Аметэ Алем\nэфіопскі каляндар\nгрыгарыянскі каляндар\nяўрэйскі каляндар\n\nсвецкі каляндар хіджры (таблічны)\n\n\nкаляндар хіджры (Ум аль-Кура)\nкаляндар ISO-8601\nяпонскі каляндар\nперсідскі каляндар\nкаляндар Міньго\n\
1-ҹи квартал\n2-ҹи квартал\n3-ҹү квартал\n4-ҹү квартал\n1-ҹи кв.\n2-ҹи кв.\n3-ҹү кв.\n4-ҹү кв.\n1\n2\n3\n4\n1-ҹи квартал\n2-ҹи квартал\n3-ҹү квартал\n4-ҹү квартал\n1-ҹи кв.\n2-ҹи кв.\n3-ҹү кв.\n4-ҹү кв.\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1-ին եռամսյակ\n2-րդ եռամսյակ\n3-րդ եռամսյակ\n4-րդ եռամսյակ\n1-ին եռմս.\n2-րդ եռմս.\n3-րդ եռմս.\n4-րդ եռմս.\n1\n2\n3\n4\n1-ին եռամսյակ\n2-րդ եռամսյակ\n3-րդ եռամսյակ\n4-րդ եռամսյակ\n1-ին եռմս.\n2-րդ եռմս.\n3-րդ եռմս.\n4-րդ եռմս.\n1\n2\n3\n4\nբուդդայական օրացույց\nչինական օրացույց\nղպտական օրացույց\nդանգի օրացույց\nեթովպական Ամետե Ալեմ օրացույց\nեթովպական օրացույց\nգրիգորյան օրացույց\nհրեական օրացույց\n\nհիջրայի քաղաքացիական օրացույց (աղյուսակային)\n\n\nհիջրայի օրացույց (Ում ալ Քուրա)\nISO-8601 օրացույց\nճապոնական օրացույց\nպարսկական օրացույց\nՄինգո օրացույց\n\
1. Quartal\n2. Quartal\n3. Quartal\n4. Quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1. Quartal\n2. Quartal\n3. Quartal\n4. Quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nBuddhischtisch Kaländer\nChineesisch Kaländer\n\n\n\n\nGregoriaanisch Kaländer\nHebrääisch Kaländer\nIndisch Nationaalkaländer\n\n\n\n\n\nJapaanisch Kaländer\n\nKaländer vor Republik Chiina\n\
1. Quartal\n2. Quartal\n3. Quartal\n4. Quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1. Quartal\n2. Quartal\n3. Quartal\n4. Quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nBuddhistesche Kalenner\nChinesesche Kalenner\nKoptesche Kalenner\nDangi-Kalenner\nEthiopesche Kalenner \"Amete Alem\"\nEthiopesche Kalenner\nGregorianesche Kalenner\nHebräesche Kalenner\nIndeschen Nationalkalenner\n\n\n\n\nISO-8601-Kalenner\nJapanesche Kalenner\nPersesche Kalenner\nKalenner vun der Republik China\n\
1. Quartal\n2. Quartal\n3. Quartal\n4. Quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1. Quartal\n2. Quartal\n3. Quartal\n4. Quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nBuddhistischer Kalender\nChinesischer Kalender\nKoptischer Kalender\nDangi-Kalender\nÄthiopischer Amätä-Aläm-Kalender\nÄthiopischer Kalender\nGregorianischer Kalender\nJüdischer Kalender\nIndischer Nationalkalender\nHidschra-Kalender (tabellarisch, nicht-astronomisch)\n\n\nHidschra-Kalender (Umm al-Qura)\nISO-8601-Kalender\nJapanischer Kalender\nPersischer Kalender\nMinguo-Kalender\n\
1. Quattahl\n2. Quattahl\n3. Quattahl\n4. Quattahl\n1.Q.\n2.Q.\n3.Q.\n4.Q.\n1\n2\n3\n4\n1. Quattahl\n2. Quattahl\n3. Quattahl\n4. Quattahl\n1.Q.\n2.Q.\n3.Q.\n4.Q.\n1Q\n2Q\n3Q\n4Q\nbuddistesche Kaländer\nschinehsesche Kalännder\nkopttesche Kaländer\nDangikalännder\nätejoopesche Amete Alem Kaländer\nätejohpesche Kalännder\njrejorejahnesche Kalännder\njühdesche Kalännder\nindesche Nazjonahl-Kaländer\n\n\n\n\n\njapaanesche Kaländer\npärsesche Kaländer\nrotschineesesche Kaländer\n\
1. ceturksnis\n2. ceturksnis\n3. ceturksnis\n4. ceturksnis\n1. cet.\n2. cet.\n3. cet.\n4. cet.\n1.\n2.\n3.\n4.\n1. ceturksnis\n2. ceturksnis\n3. ceturksnis\n4. ceturksnis\n1. cet.\n2. cet.\n3. cet.\n4. cet.\n1.\n2.\n3.\n4.\nbudistu kalendārs\nķīniešu kalendārs\nKoptu kalendārs\ndangi kalendārs\netiopiešu Amete Alem kalendārs\netiopiešu kalendārs\nGregora kalendārs\nebreju kalendārs\nIndijas nacionālais kalendārs\nHidžrī kalendārs (pilsoņu)\n\n\nHidžrī kalendārs (Umm al-kura)\nISO 8601 kalendārs\njapāņu kalendārs\npersiešu kalendārs\nĶīnas Republikas kalendārs\n\
1. fjórðungur\n2. fjórðungur\n3. fjórðungur\n4. fjórðungur\nF1\nF2\nF3\nF4\n1\n2\n3\n4\n1. fjórðungur\n2. fjórðungur\n3. fjórðungur\n4. fjórðungur\nF1\nF2\nF3\nF4\n1\n2\n3\n4\nBúddískt tímatal\nKínverskt tímatal\nKoptískt tímatal\nDangi-tímatal\nEþíópískt ‘amete alem’ tímatal\nEþíópískt tímatal\nGregorískt tímatal\nHebreskt tímatal\nindverskt dagatal\nÍslamskt borgaradagatal\n\n\nÍslamskt dagatal (Umm al-Qura)\nISO-8601 tímatal\nJapanskt tímatal\nPersneskt tímatal\nMinguo-tímatal\n\
1. hiruhilekoa\n2. hiruhilekoa\n3. hiruhilekoa\n4. hiruhilekoa\n1Hh\n2Hh\n3Hh\n4Hh\n1\n2\n3\n4\n1. hiruhilekoa\n2. hiruhilekoa\n3. hiruhilekoa\n4. hiruhilekoa\n1Hh\n2Hh\n3Hh\n4Hh\n1\n2\n3\n4\nEgutegi budista\nTxinatar egutegia\nEgutegi koptoa\nDangi egutegia\nAmete Alem egutegi etiopiarra\nEgutegi etiopiarra\nEgutegi gregoriarra\nHebrear egutegia\nIndiar egutegia\nEgutegi islamiarra (taula-formakoa, garai zibilekoa)\nIslamiar egutegia (Saudi Arabia, ikuspegiak)\nIslamiar egutegia (taula-formakoa, gai astronomikokoa)\nEgutegi islamiarra (Umm al-Qura)\nISO-8601 egutegia\nJaponiar egutegia\nEgutegi persiarra\nMinguo egutegia\n\
1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\n1. kv.\n2. kv.\n3. kv.\n4. kv.\n1.\n2.\n3.\n4.\n1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\n1. kv.\n2. kv.\n3. kv.\n4. kv.\n1.\n2.\n3.\n4.\nbudistički kalendar\nkineski kalendar\nkoptski kalendar\ndangi kalendar\netiopski kalendar \"Amete Alem\"\netiopski kalendar\ngregorijanski kalendar\nhebrejski kalendar\nindijski nacionalni kalendar\nhijri kalendar (tabularni, civilna epoha)\n\n\nhijri kalendar (Umm al-Qura)\nISO-8601 kalendar\njapanski kalendar\nperzijski kalendar\nkalendar Republike Kine\n\
1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\n1. kvt.\n2. kvt.\n3. kvt.\n4. kvt.\n1\n2\n3\n4\n1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\n1. kvt.\n2. kvt.\n3. kvt.\n4. kvt.\n1\n2\n3\n4\nbuddhistisk kalender\nkinesisk kalender\nkoptisk kalender\ndangi-kalender\netiopisk amete-alem-kalender\netiopisk kalender\ngregoriansk kalender\njødisk kalender\nindisk nationalkalender\nverdslig hijri-kalender\n\n\nhijri-kalender (Umm al-Qura)\nISO-8601-kalender\njapansk kalender\npersisk kalender\nkalender for Republikken Kina\n\
1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\n1kv\n2kv\n3kv\n4kv\n1.\n2.\n3.\n4.\n1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\n1. kv.\n2. kv.\n3. kv.\n4. kv.\n1.\n2.\n3.\n4.\nbudistički kalendar\nkineski kalendar\nkoptski kalendar\ndangi kalendar\netiopski kalendar \"Amete Alem\"\netiopski kalendar\ngregorijanski kalendar\nhebrejski kalendar\nindijski nacionalni kalendar\nhijri kalendar (tabularni, civilna epoha)\n\n\nhijri kalendar (Umm al-Qura)\nISO-8601 kalendar\njapanski kalendar\nperzijski kalendar\nkalendar Republike Kine\n\
1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nbuddhistisk kalender\nkinesisk kalender\nkoptisk kalender\ndangisk kalender\netiopisk amete-alem-kalender\netiopisk kalender\ngregoriansk kalender\nhebraisk kalender\nindisk nasjonalkalender\nhijrikalender (tabell, sivil)\nislamsk kalender (Saudi-Arabia, observasjon)\nislamsk kalender (tabell, astronomisk)\nhijrikalender (Umm al-Qura)\nISO 8601-kalender\njapansk kalender\npersisk kalender\nminguo-kalender\n\
1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\nK1\nK2\nK3\nK4\n1.\n2.\n3.\n4.\nbudistlik kalender\nHiina kalender\nkopti kalender\ndangi kalender\nEtioopia amete alemi kalender\nEtioopia kalender\nGregoriuse kalender\njuudi kalender\nIndia rahvuslik kalender\nhidžra kalender (tabelkalender, ilmalik)\nhidžra kalender (Saudi Araabia, vaatluspõhine)\nhidžra kalender (tabelkalender, astronoomiline ajastu)\nhidžra kalender (Umm al-Qurá)\nISO-8601 kalender\nJaapani kalender\nPärsia kalender\nHiina Vabariigi kalender\n\
1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\nK1\nK2\nK3\nK4\n1.\n2.\n3.\n4.\n1. kvartal\n2. kvartal\n3. kvartal\n4. kvartal\nK1\nK2\nK3\nK4\n1.\n2.\n3.\n4.\nbuddhistisk kalender\nkinesisk kalender\nkoptisk kalender\ndangisk kalender\netiopisk amete-alem-kalender\netiopisk kalender\ngregoriansk kalender\nhebraisk kalender\nindisk nasjonalkalender\nhijrikalender (tabell, sivil)\nislamsk kalender (Saudi-Arabia, observasjon)\nislamsk kalender (tabell, astronomisk)\nhijrikalender (Umm al-Qura)\nISO 8601-kalender\njapansk kalender\npersisk kalender\nminguo-kalender\n\
1. kwartal\n2. kwartal\n3. kwartal\n4. kwartal\nkw1\nkw2\nkw3\nkw4\n1\n2\n3\n4\n1. kwartal\n2. kwartal\n3. kwartal\n4. kwartal\nkw1\nkw2\nkw3\nkw4\n1\n2\n3\n4\nbuddhistiska protyka\nchinska protyka\nkoptiska protyka\ndangi-protyka\netiopiska amete-alem-protyka\netiopiska protyka\ngregorianska protyka\nžidowska protyka\n\nislamska ciwilna protyka\n\n\nislamska umalqura-protyka\nprotyka po iso-8601\njapanska protyka\npersiska protyka\nprotyka republiki China\n\
1. kwartal\n2. kwartal\n3. kwartal\n4. kwartal\nkw1\nkw2\nkw3\nkw4\n1\n2\n3\n4\n1. kwartal\n2. kwartal\n3. kwartal\n4. kwartal\nkw1\nkw2\nkw3\nkw4\n1\n2\n3\n4\nbuddhistiski kalender\nchinski kalender\nkoptiski kalendaŕ\ndangi kalender\netiopiski amete-alem-kalendaŕ\netiopiski kalender\ngregoriański kalender\nžydojski kalender\n\nislamski ciwilny kalendaŕ\n\n\nislamski umalqui-kalendaŕ\niso-8601-kalender\njapański kalender\npersiski kalender\nkalender republiki China\n\
1. neljännes\n2. neljännes\n3. neljännes\n4. neljännes\n1. nelj.\n2. nelj.\n3. nelj.\n4. nelj.\n1\n2\n3\n4\n1. neljännes\n2. neljännes\n3. neljännes\n4. neljännes\n1. nelj.\n2. nelj.\n3. nelj.\n4. nelj.\n1\n2\n3\n4\nbuddhalainen kalenteri\nkiinalainen kalenteri\nkoptilainen kalenteri\ndangilainen kalenteri\netiopialainen amete alem -kalenteri\netiopialainen kalenteri\ngregoriaaninen kalenteri\njuutalainen kalenteri\nintialainen kalenteri\nhidžra-siviilikalenteri (tabulaarinen, perjantaiepookki)\nhidžra-kalenteri (saudiarabialainen)\nhidžra-matemaattinen kalenteri (tabulaarinen, torstaiepookki)\nhidžra-kalenteri, Umm al-Qura\nISO 8601 -kalenteri\njapanilainen kalenteri\npersialainen kalenteri\nKiinan tasavallan kalenteri\n\
1. niäljádâs\n2. niäljádâs\n3. niäljádâs\n4. niäljádâs\n1. niälj.\n2. niälj.\n3. niälj.\n4. niälj.\n1\n2\n3\n4\n1. niäljádâs\n2. niäljádâs\n3. niäljádâs\n4. niäljádâs\n1. niälj.\n2. niälj.\n3. niälj.\n4. niälj.\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1. njealjádas\n2. njealjádas\n3. njealjádas\n4. njealjádas\n1Q\n2Q\n3Q\n4Q\n1\n2\n3\n4\n1. njealjádas\n2. njealjádas\n3. njealjádas\n4. njealjádas\n1Q\n2Q\n3Q\n4Q\n1\n2\n3\n4\nbuddhista kaleandar\nkiinná kaleandar\nkoptalaš kaleandar\ndangi kaleandar\netiohpalaš-amete-alem kaleandar\netiohpalaš kaleandar\ngregorialaš kalendar\n\n\n\n\n\n\n\n\n\n\n\
1. quartal\n2. quartal\n3. quartal\n4. quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1. quartal\n2. quartal\n3. quartal\n4. quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\nGregorianišä Kaländer\n\n\n\n\n\n\n\n\n\n\n\
1. quartal\n2. quartal\n3. quartal\n4. quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1. quartal\n2. quartal\n3. quartal\n4. quartal\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nchalender budistic\nchalender chinais\nchalender coptic\nchalender dangi\nchalender etiopic amete alem\nchalender etiopic\nchalender gregorian\nchalender ebraic\nchalender naziunal indic\nchalender hijri (tabellar, epoca civila)\n\n\nchalender hijri (Umm al-Qura)\nchalender gregorian (cun l’onn al cumenzament)\nchalender giapunais\nchalender persian\nchalender minguo\n\
1. ársfjórðingur\n2. ársfjórðingur\n3. ársfjórðingur\n4. ársfjórðingur\n1. ársfj.\n2. ársfj.\n3. ársfj.\n4. ársfj.\n1\n2\n3\n4\n1. ársfjórðingur\n2. ársfjórðingur\n3. ársfjórðingur\n4. ársfjórðingur\n1. ársfj.\n2. ársfj.\n3. ársfj.\n4. ársfj.\n1\n2\n3\n4\nbuddistiskur kalendari\nkinesiskur kalendari\nkoptiskur kalendari\ndangi kalendari\netiopiskur amete alem kalendari\netiopiskur kalendari\ngregorianskur kalendari\nhebraiskur kalendari\n\nislamiskur kalendari (talvuskapaður, fólkaligt tíðarskeið)\n\n\nislamiskur kalendari (Umm al-Qura)\nISO-8601 kalendari\njapanskur kalendari\npersiskur kalendari\nminguo kalendari\n\
1. çeyrek\n2. çeyrek\n3. çeyrek\n4. çeyrek\nÇ1\nÇ2\nÇ3\nÇ4\n1.\n2.\n3.\n4.\n1. çeyrek\n2. çeyrek\n3. çeyrek\n4. çeyrek\nÇ1\nÇ2\nÇ3\nÇ4\n1.\n2.\n3.\n4.\nBudist Takvimi\nÇin Takvimi\nKıpti Takvim\nDangi Takvimi\nEtiyopik Amete Alem Takvimi\nEtiyopik Takvim\nMiladi Takvim\nİbrani Takvimi\nUlusal Hint Takvimi\nHicri Takvim (16 Temmuz 622)\nHicri Takvim (Suudi)\nHicri Takvim (15 Temmuz 622)\nHicri Takvim (Ümmü-l Kurra Takvimi)\nISO-8601 Takvimi\nJapon Takvimi\nİran Takvimi\nÇin Cumhuriyeti Takvimi\n\
1. četrtletje\n2. četrtletje\n3. četrtletje\n4. četrtletje\n1. čet.\n2. čet.\n3. čet.\n4. čet.\n1.\n2.\n3.\n4.\n1. četrtletje\n2. četrtletje\n3. četrtletje\n4. četrtletje\n1. čet.\n2. čet.\n3. čet.\n4. čet.\n1.\n2.\n3.\n4.\nbudistični koledar\nkitajski koledar\nkoptski koledar\nstari korejski koledar\netiopsko ametsko alemski koledar\netiopski koledar\ngregorijanski koledar\nhebrejski koledar\nindijanski koledar\nislamski civilni koledar\nislamski koledar ( Saudova Arabija, opazovalni)\nislamski koledar (tabelarni, astronomska epoha)\nislamski koledar Umm al-Qura\nkoledar ISO-8601\njaponski koledar\nperzijski koledar\nkoledar Minguo\n\
1. čtvrtletí\n2. čtvrtletí\n3. čtvrtletí\n4. čtvrtletí\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1. čtvrtletí\n2. čtvrtletí\n3. čtvrtletí\n4. čtvrtletí\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nBuddhistický kalendář\nČínský kalendář\nKoptský kalendář\nKorejský kalendář Dangi\nEtiopský kalendář (amete alem)\nEtiopský kalendář\nGregoriánský kalendář\nHebrejský kalendář\nIndický národní kalendář\nKalendář podle hidžry (občanský)\n\n\nKalendář podle hidžry (Umm al-Qura)\nKalendář ISO-8601\nJaponský kalendář\nPerský kalendář\nKalendář Čínské republiky\n\
1. štvrťrok\n2. štvrťrok\n3. štvrťrok\n4. štvrťrok\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1. štvrťrok\n2. štvrťrok\n3. štvrťrok\n4. štvrťrok\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nbudhistický kalendár\nčínsky kalendár\nkoptský kalendár\nkórejský kalendár\netiópsky kalendár Amete Alem\netiópsky kalendár\ngregoriánsky kalendár\nžidovský kalendár\nIndický národný kalendár\nkalendár podľa hidžry (občiansky)\n\n\nkalendár podľa hidžry (Umm al-Qura)\nkalendár ISO 8601\njaponský kalendár\nperzský kalendár\nčínsky republikánsky kalendár\n\
1. тримесечие\n2. тримесечие\n3. тримесечие\n4. тримесечие\n1. трим.\n2. трим.\n3. трим.\n4. трим.\n1\n2\n3\n4\n1. тримесечие\n2. тримесечие\n3. тримесечие\n4. тримесечие\n1. трим.\n2. трим.\n3. трим.\n4. трим.\n1\n2\n3\n4\nбудистки календар\nкитайски календар\nкоптски календар\nкорейски календар\nетиопски календар Амит Алем\nетиопски календар\nгригориански календар\nеврейски календар\nИндийски граждански календар\nислямски календар Хиджра\n\n\nислямски календар Хиджра (Ум ал-Кура)\nкалендар съгласно ISO 8601\nяпонски календар\nперсийски календар\nкалендар на Република Китай\n\
1.er trimestre\n2.º trimestre\n3.er trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1.er trimestre\n2.º trimestre\n3.er trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\n\n\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.er trimestre\n2.º trimestre\n3.er trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1.er trimestre\n2.º trimestre\n3.er trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1.° trimestre\n2.° trimestre\n3.° trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nCalendário budista\nCalendário chinês\nCalendário copta\nCalendário dangi\nCalendário etíope Amete Alem\nCalendário etíope\nCalendário gregoriano\nCalendário hebraico\nCalendário nacional indiano\nCalendário hegírico (civil)\n\n\nCalendário hegírico (Umm al-Qura)\nCalendário ISO-8601\nCalendário japonês\nCalendário persa\nCalendário da República da China\n\
1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario minguo\n\
1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1.º trimestre\n2.º trimestre\n3.º trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chinés\ncalendario copto\ncalendario dangi\ncalendario etíope amete alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\nCalendario nacional indio\ncalendario da héxira (tabular, época civil)\n\n\ncalendario da héxira (Umm al-Qura)\ncalendario ISO-8601\ncalendario xaponés\ncalendario persa\ncalendario Minguo\n\
1:a kvartalet\n2:a kvartalet\n3:e kvartalet\n4:e kvartalet\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n1:a kvartalet\n2:a kvartalet\n3:e kvartalet\n4:e kvartalet\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nbuddistisk kalender\nkinesisk kalender\nkoptisk kalender\nkoreansk kalender\netiopisk amete-alem-kalender\netiopisk kalender\ngregoriansk kalender\nhebreisk kalender\nindisk kalender\nislamisk civil kalender\nislamisk kalender, Saudi-Arabien\nislamisk kalender, astronomisk\nislamisk kalender, Umm al-Qura\nISO 8601-kalender\njapansk kalender\npersisk kalender\nkinesiska republikens kalender\n\
1añ trimiziad\n2l trimiziad\n3e trimiziad\n4e trimiziad\n1añ trim.\n2l trim.\n3e trim.\n4e trim.\n1\n2\n3\n4\n1añ trimiziad\n2l trimiziad\n3e trimiziad\n4e trimiziad\n1añ trim.\n2l trim.\n3e trim.\n4e trim.\n1\n2\n3\n4\ndeiziadur boudaat\ndeiziadur sinaat\ndeiziadur kopt\ndeiziadur dangi\ndeiziadur etiopiat Amete Alem\ndeiziadur etiopiat\ndeiziadur gregorian\ndeiziadur hebraek\ndeiziadur indian\n\n\n\n\ndeiziadur ISO-8601\ndeiziadur japanat\ndeiziadur persek\ndeiziadur Republik Sina\n\
1d chairteal\n2na cairteal\n3s cairteal\n4mh cairteal\nC1\nC2\nC3\nC4\n1\n2\n3\n4\n1d chairteal\n2na cairteal\n3s cairteal\n4mh cairteal\nC1\nC2\nC3\nC4\n1\n2\n3\n4\nAm Mìosachan Bùdach\nAm Mìosachan Sìneach\nAm Mìosachan Coptach\nMìosachan Dangi\nMìosachan Itiopach Amete Alem\nMìosachan na h-Itioipe\nAm Mìosachan Griogarach\nAm Mìosachan Eabhrach\nMìosachan Nàiseanta nan Innseachan\nAm Mìosachan Hijri (clàrach, linn sìobhalta)\nAm Mìosachan Hijri (Aràibia nan Sabhd, sealladh)\nAm Mìosachan Hijri (clàrach, linn reul-eòlach)\nAm Mìosachan Hijri (Umm al-Qura)\nMìosachan ISO-8601\nAm Mìosachan Seapanach\nAm Mìosachan Pearsach\nMìosachan Poblachd na Sìne\n\
1e fearnsjier\n2e fearnsjier\n3e fearnsjier\n4e fearnsjier\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n1e fearnsjier\n2e fearnsjier\n3e fearnsjier\n4e fearnsjier\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nBoeddhistyske kalinder\nSineeske kalinder\nKoptyske kalinder\n\nEthiopyske Amete Alem-kalinder\nEthiopyske kalinder\nGregoriaanske kalinder\nHebreeuwse kalinder\nIndiase natjonale kalinder\n\n\n\n\n\nJapanske kalinder\nPerzyske kalinder\nKalinder fan de Sineeske Republyk\n\
1e kwartaal\n2e kwartaal\n3e kwartaal\n4e kwartaal\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n1e kwartaal\n2e kwartaal\n3e kwartaal\n4e kwartaal\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nBoeddhistische kalender\nChinese kalender\nKoptische kalender\nDangi-kalender\nEthiopische Amete Alem-kalender\nEthiopische kalender\nGregoriaanse kalender\nHebreeuwse kalender\nIndiase nationale kalender\nIslamitische kalender (cyclisch)\nIslamitische kalender (Saudi–Arabië)\nIslamitische kalender (epoche)\nIslamitische kalender (Umm al-Qura)\nISO-8601-kalender\nJapanse kalender\nPerzische kalender\nKalender van de Chinese Republiek\n\
1e trimes\n2em trimes\n3em trimes\n4em trimes\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1e trimes\n2em trimes\n3em trimes\n4em trimes\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1el kwart\n2ni kwart\n3et kwart\n4ba’ kwart\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n1el kwart\n2ni kwart\n3et kwart\n4ba’ kwart\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKalendarju Buddist\nKalendarju Ċiniż\n\nKalendarju Dangi\n\nKalendarju Etjopiku\nKalendarju Gregorjan\nKalendarju Ebrajk\n\n\n\n\n\nKalendarju ISO-8601\nKalendarju Ġappuniż\n\n\n\
1er Trimestar\n2e Trimestar\n3e Trimestar\n4e Trimestar\n1er Tri\n2e Tri\n3e Tri\n4e Tri\n1\n2\n3\n4\n1er Trimestar\n2e Trimestar\n3e Trimestar\n4e Trimestar\n1er Tri\n2e Tri\n3e Tri\n4e Tri\n1\n2\n3\n4\n\n\n\n\n\n\nArminaatu Gregoriyee\n\n\n\n\n\n\nISO-8601 Calendar\n\n\n\n\
1er trimestre\n2.º trimestre\n3er trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1er trimestre\n2.º trimestre\n3er trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario coreano\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1er trimestre\n2do trimestre\n3er trimestre\n4to trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1er trimestre\n2do trimestre\n3er trimestre\n4to trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1er trimestre\n2e trimestre\n3e trimestre\n4e trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1er trimestre\n2e trimestre\n3e trimestre\n4e trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendrier bouddhiste\ncalendrier chinois\ncalendrier copte\ncalendrier dangi\ncalendrier éthiopien Amete Alem\ncalendrier éthiopien\ncalendrier grégorien\ncalendrier hébraïque\ncalendrier indien\ncalendrier hégirien (tabulaire, époque civile)\n\ncalendrier hégirien (tabulaire, époque astronomique)\ncalendrier hégirien (Umm al-Qura)\ncalendrier ISO 8601\ncalendrier japonais\ncalendrier persan\ncalendrier républicain chinois\n\
1er trimestre\n2u trimestre\n3er trimestre\n4u trimestre\n1T\n2T\n3T\n4T\n1\n2\n3\n4\n1er trimestre\n2u trimestre\n3er trimestre\n4u trimestre\n1T\n2T\n3T\n4T\n1\n2\n3\n4\ncalendariu budista\ncalendariu chinu\ncalendariu coptu\ncalendariu dangi\ncalendariu etíope Amete Alem\ncalendariu etíope\ncalendariu gregorianu\ncalendariu hebréu\ncalendariu nacional indiu\n\n\n\n\ncalendariu ISO-8601\ncalendariu xaponés\ncalendariu persa\ncalendariu de la República de China\n\
1er. trimestre\n2do. trimestre\n3er. trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1er. trimestre\n2do. trimestre\n3er. trimestre\n4.º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1lem timhoinallem\n2rem timhoinallem\n3rem timhoinallem\n4them timhoinallem\nTimh1\nTimh2\nTimh3\nTimh4\n1\n2\n3\n4\n1lem timhoinallem\n2rem timhoinallem\n3rem timhoinallem\n4them timhoinallem\nTimh1\nTimh2\nTimh3\nTimh4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1me trimestre\n2nde trimestre\n3tie trimestre\n4te trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1me trimestre\n2nde trimestre\n3tie trimestre\n4te trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendario buddhista\ncalendario chinese\ncalendario copte\ncalendario dangi\ncalendario ethiope Amete Alem\ncalendario ethiope\ncalendario gregorian\ncalendario hebraic\ncalendario national indian\ncalendario hegiric (tabular, epocha civil)\ncalendario hegiric (Arabia Saudita, observation)\ncalendario hegiric (tabular, epocha astronomic)\ncalendario hegiric (Umm al-Qura)\ncalendario ISO-8601\ncalendario japonese\ncalendario persa\ncalendario del Republica de China\n\
1r trimestre\n2n trimestre\n3r trimestre\n4t trimestre\n1T\n2T\n3T\n4T\n1\n2\n3\n4\n1r trimestre\n2n trimestre\n3r trimestre\n4t trimestre\n1T\n2T\n3T\n4T\n1\n2\n3\n4\ncalendari budista\ncalendari xinès\ncalendari copte\ncalendari dangi\ncalendari etíop amete-alem\ncalendari etíop\ncalendari gregorià\ncalendari hebreu\ncalendari hindú\ncalendari civil islàmic\n\n\ncalendari islàmic (Umm al-Qura)\ncalendari ISO-8601\ncalendari japonès\ncalendari persa\ncalendari de la República de Xina\n\
1ro kwartals\n2ǁî kwartals\n3ǁî kwartals\n4ǁî kwartals\nKW1\nKW2\nKW3\nKW4\n1\n2\n3\n4\n1ro kwartals\n2ǁî kwartals\n3ǁî kwartals\n4ǁî kwartals\nKW1\nKW2\nKW3\nKW4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1st Kotara\n2nd Kotara\n3rd Kotara\n4th Kotara\nKotara 1\nKotara 2\nKotara 3\nKotara 4\n1\n2\n3\n4\n1st Kotara\n2nd Kotara\n3rd Kotara\n4th Kotara\nKotara 1\nKotara 2\nKotara 3\nKotara 4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1st quarter\n2nd quarter\n3rd quarter\n4th quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1st quarter\n2nd quarter\n3rd quarter\n4th quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nBuddhist Calendar\nChinese Calendar\nCoptic Calendar\nDangi Calendar\nEthiopic Amete Alem Calendar\nEthiopic Calendar\nGregorian Calendar\nHebrew Calendar\nIndian National Calendar\nHijri Calendar (tabular, civil epoch)\nHijri Calendar (Saudi Arabia, sighting)\nHijri Calendar (tabular, astronomical epoch)\nHijri Calendar (Umm al-Qura)\nGregorian Calendar (ISO 8601 Weeks)\nJapanese Calendar\nPersian Calendar\nMinguo Calendar\n\
1st quarter\n2nd quarter\n3rd quarter\n4th quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1st quarter\n2nd quarter\n3rd quarter\n4th quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nBuddhist Calendar\nChinese Calendar\nCoptic Calendar\nKorean Calendar\nEthiopic Amete Alem Calendar\nEthiopian Calendar\nGregorian Calendar\nHebrew Calendar\nIndian National Calendar\nHijri Calendar (tabular, civil epoch)\nHijri Calendar (Saudi Arabia, sighting)\nHijri Calendar (tabular, astronomical epoch)\nHijri Calendar (Umm al-Qura)\nGregorian Calendar (ISO 8601 Weeks)\nJapanese Calendar\nPersian Calendar\nMinguo Calendar\n\
1st quarter\n2nd quarter\n3rd quarter\n4th quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1st quarter\n2nd quarter\n3rd quarter\n4th quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nBuddhist calendar\nChinese calendar\nCoptic calendar\nDangi calendar\nEthiopic Amete Alem calendar\nEthiopic calendar\nGregorian calendar\nHebrew calendar\nIndian national calendar\nHijri calendar (tabular, civil epoch)\nHijri Calendar (Saudi Arabia, sighting)\nHijri calendar (tabular, astronomical epoch)\nHijri calendar (Umm al-Qura)\nISO-8601 calendar\nJapanese calendar\nPersian calendar\nMinguo calendar\n\
1st सह माह\n2nd सह माह\n3rd सह माह\n4th सह माह\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1st सह माह\n2nd सह माह\n3rd सह माह\n4th सह माह\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\nग्रिगोरियन कैलंडर\n\n\n\n\n\n\n\n\n\n\n\
1st ᎩᏄᏙᏗ\n2nd ᎩᏄᏙᏗ\n3rd ᎩᏄᏙᏗ\n4th ᎩᏄᏙᏗ\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1st ᎩᏄᏙᏗ\n2nd ᎩᏄᏙᏗ\n3rd ᎩᏄᏙᏗ\n4th ᎩᏄᏙᏗ\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nᏊᏗᏍᏘ ᏅᏙ ᏗᏎᏍᏗ\nᏓᎶᏂᎨᏍᏛ ᏅᏙ ᏗᏎᏍᏗ\nᎧᏘ ᏅᏙ ᏗᏎᏍᏗ\nᏓᏂᎩ ᏅᏙ ᏗᏎᏍᏗ\nᎡᏘᎣᏈᎠ ᎠᎺᏖ ᎠᎴᎻ ᏅᏙ ᏗᏎᏍᏗ\nᎢᏗᏯᏈᎩ ᏅᏙ ᏗᏎᏍᏗ\nᎩᎴᎪᎵᎠᏂ ᏅᏙ ᏗᏎᏍᏗ\nᎠᏂᏈᎷ ᏅᏙ ᏗᏎᏍᏗ\n\nᎢᏌᎳᎻᎩ ᏅᏙ ᏗᏎᏍᏗ (ᏴᏫ ᎡᏆᎩ)\n\n\nᎢᏌᎳᎻᎩ ᏅᏙ ᏗᏎᏍᏗ (ᎥᎻ ᎠᎵ-ᏊᎳ)\nISO-8601 ᏅᏙ ᏗᏎᏍᏗ\nᏣᏆᏂᏏ ᏅᏙ ᏗᏎᏍᏗ\nᏇᏏᎠᏂ ᏅᏙ ᏗᏎᏍᏗ\nᏍᎦᏚᎩ ᎾᎿ ᏓᎶᏂᎨᏍᏛ ᏅᏙ ᏗᏎᏍᏗ\n\
1ste kwartaal\n2de kwartaal\n3de kwartaal\n4de kwartaal\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n1ste kwartaal\n2de kwartaal\n3de kwartaal\n4de kwartaal\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nBoeddhistiese kalender\nChinese kalender\nKoptiese kalender\nDangi-kalender\nEtiopiese Amete Alem-kalender\nEtiopiese kalender\nGregoriaanse kalender\nHebreeuse kalender\nIndiese nasionale kalender\nIslamitiese siviele kalender\n\n\nIslamitiese kalender (Umm al-Qura)\nISO-8601-kalender\nJapannese kalender\nPersiese kalender\nMinguo-kalender\n\
1sṭ kuarṭr\n2nḍ kuarṭr\n3rḍ kuarṭr\n4th kuarṭr\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1sṭ kuarṭr\n2nḍ kuarṭr\n3rḍ kuarṭr\n4th kuarṭr\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\ngregoriyan kelenḍr\n\nbarat jatiya kelenḍr\n\n\n\n\n\n\n\n\n\
1u trimestre\n2u trimestre\n3u trimestre\n4u trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1u trimestre\n2u trimestre\n3u trimestre\n4u trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendàriu buddhista\ncalendàriu tzinesu\ncalendàriu coptu\ncalendàriu dangi\ncalendàriu etìope Amete Alem\ncalendàriu etìope\ncalendàriu gregorianu\ncalendàriu ebràicu\ncalendàriu natzionale indianu\ncalendàriu egirianu (tabulare, època tzivile)\ncalendàriu islàmicu (Aràbia Saudita, osservatzione)\ncalendàriu islàmicu (tabulare, època astronòmica)\ncalendàriu egirianu (Umm al-Qura)\ncalendàriu ISO-8601\ncalendàriu giaponesu\ncalendàriu persianu\ncalendàriu minguo\n\
1º trimestre\n2º trimestre\n3º trimestre\n4º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1º trimestre\n2º trimestre\n3º trimestre\n4º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nCalendario buddista\nCalendario cinese\nCalendario copto\nCalendario dangi\nCalendario etiope Amete Alem\nCalendario etiope\nCalendario gregoriano\nCalendario ebraico\ncalendario nazionale indiano\nCalendario Hijri (tabulare, epoca civile)\n\n\nCalendario Hijri (Umm al-Qura)\nCalendario ISO-8601\nCalendario giapponese\nCalendario persiano\nCalendario minguo\n\
1º trimestre\n2º trimestre\n3º trimestre\n4º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1º trimestre\n2º trimestre\n3º trimestre\n4º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nCalendário Budista\nCalendário Chinês\nCalendário Copta\nCalendário Dangi\nCalendário Amete Alem Etíope\nCalendário Etíope\nCalendário Gregoriano\nCalendário Hebraico\nCalendário Nacional Indiano\nCalendário Hegírico (tabular, época civil)\n\n\nCalendário Hegírico (Umm al‑Qura)\nCalendário ISO-8601\nCalendário Japonês\nCalendário Persa\nCalendário da República da China\n\
1º trimestre\n2º trimestre\n3º trimestre\n4º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1º trimestre\n2º trimestre\n3º trimestre\n4º trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nlunaro budista\nlunaro sineze\nlunaro còptego\nlunaro dangi\nlunaro etiòpego (amete alem)\nlunaro etiòpego\nlunaro gregorian\nlunaro ebràego\n\nlunaro izlàmego (tabular)\n\n\nlunaro izlàmego (Umm al-Qura)\nlunaro ISO-8601\nlunaro japoneze\nlunaro persian\nlunaro mìnguo\n\
1º trimestri\n2º trimestri\n3º trimestri\n4º trimestri\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1º trimestri\n2º trimestri\n3º trimestri\n4º trimestri\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nKalendáriu budista\nKalendáriu xines\nKalendáriu kopta\nKalendáriu dangi\nKalendáriu etíopi ameti alem\nKalendáriu etiópiku\nKalendáriu Gregorianu\nKalendáriu ebraiku\nKalendáriu nasional indianu\nKalendáriu islámiku (sivil)\n\nKalendáriu islámiku (astronómiku)\nKalendáriu islámiku (Umm al-Qura)\nKalendáriu ISO-8601\nKalendáriu japones\nKalendáriu persa\nKalendáriu di Repúblika di Xina\n\
1ú ráithe\n2ú ráithe\n3ú ráithe\n4ú ráithe\nR1\nR2\nR3\nR4\n1\n2\n3\n4\n1ú ráithe\n2ú ráithe\n3ú ráithe\n4ú ráithe\nR1\nR2\nR3\nR4\n1\n2\n3\n4\nFéilire Búdaíoch\nFéilire Síneach\nFéilire Coptach\nFéilire Dangi\nFéilire Aetóipice Amete Alem\nFéilire Aetóipice\nFéilire Ghréagóra\nFéilire na nEabhrach\nFéilire Náisiúnta na hIndia\nFéilire na Moslamach (táblach, seanré shibhialta)\n\n\nFéilire na Moslamach (Umm al-Qura)\nFéilire Ghréagóra (an bhliain ag an tús)\nFéilire Seapánach\nFéilire Peirseach\nFéilire Téavánach\n\
1ο τρίμηνο\n2ο τρίμηνο\n3ο τρίμηνο\n4ο τρίμηνο\nΤ1\nΤ2\nΤ3\nΤ4\n1\n2\n3\n4\n1ο τρίμηνο\n2ο τρίμηνο\n3ο τρίμηνο\n4ο τρίμηνο\nΤ1\nΤ2\nΤ3\nΤ4\n1\n2\n3\n4\nΒουδιστικό ημερολόγιο\nΚινεζικό ημερολόγιο\nΚοπτικό ημερολόγιο\nΚορεατικό ημερολόγιο ντάνγκι\nΑιθιοπικό ημερολόγιο Άμετ Άλεμ\nΑιθιοπικό ημερολόγιο\nΓρηγοριανό ημερολόγιο\nΕβραϊκό ημερολόγιο\nΙνδικό εθνικό ημερολόγιο\nΗμερολόγιο Εγίρας (σε μορφή πίνακα, αστικό εποχής)\n\n\nΗμερολόγιο Εγίρας (Umm al-Qura)\nΗμερολόγιο ISO-8601\nΙαπωνικό ημερολόγιο\nΠερσικό ημερολόγιο\nΗμερολόγιο της Δημοκρατίας της Κίνας\n\
1ο τρίμηνο\n2ο τρίμηνο\n3ο τρίμηνο\n4ο τρίμηνο\nΤ1\nΤ2\nΤ3\nΤ4\n1\n2\n3\n4\n1ο τρίμηνο\n2ο τρίμηνο\n3ο τρίμηνο\n4ο τρίμηνο\nΤ1\nΤ2\nΤ3\nΤ4\n1\n2\n3\n4\nΒουδιστικὸ ἡμερολόγιο\nΚινεζικὸ ἡμερολόγιο\nΚοπτικό ημερολόγιο\nΚορεατικό ημερολόγιο ντάνγκι\nΑιθιοπικό ημερολόγιο Άμετ Άλεμ\nΑιθιοπικό ημερολόγιο\nΓρηγοριανὸ ἡμερολόγιο\nἙβραϊκὸ ἡμερολόγιο\nΙνδικό εθνικό ημερολόγιο\nΗμερολόγιο Εγίρας (σε μορφή πίνακα, αστικό εποχής)\n\n\nΗμερολόγιο Εγίρας (Umm al-Qura)\nΗμερολόγιο ISO-8601\nἸαπωνικὸ ἡμερολόγιο\nΠερσικό ημερολόγιο\nΗμερολόγιο της Δημοκρατίας της Κίνας\n\
1ги квартал\n2ги квартал\n3кү квартал\n4кү квартал\n1ги кв.\n2ги кв.\n3кү кв.\n4кү кв.\n1\n2\n3\n4\n1ги квартал\n2ги квартал\n3кү квартал\n4кү квартал\n1ги кв.\n2ги кв.\n3кү кв.\n4кү кв.\n1\n2\n3\n4\n\n\n\n\n\n\nГригориан Календарь\n\n\n\n\n\n\nКалендарь ISO-8601\n\n\n\n\
1लें त्रैमासीक\n2रें त्रैमासीक\n3रें त्रैमासीक\n4थें त्रैमासीक\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1लें त्रैमासीक\n2रें त्रैमासीक\n3रें त्रैमासीक\n4थें त्रैमासीक\nतिम्ह1\nतिम्ह2\nतिम्ह3\nतिम्ह4\n1\n2\n3\n4\nबौद्ध दिनदर्शिका\nचीनी दिनदर्शिका\nकॉप्टिक दिनदर्शिका\nडांगी दिनदर्शिका\nइथियोपिक अमिटी आलेम दिनदर्शिका\nइथियोपिक दिनदर्शिका\nग्रेगोरियन कॅलॅण्डर\nहिब्रू दिनदर्शिका\nभारतीय राष्ट्रीय दिनदर्शिका\nईस्लामीक दिनदर्शिका (कोश्टक, नागरी शक)\n\n\nईस्लामीक दिनदर्शिका (उम अल-कुरा)\nआयएसओ-8601 दिनदर्शिका\nजपानी दिनदर्शिका\nपर्शियन दिनदर्शिका\nमिंगुआ दिनदर्शिका (अणकाराची कुरू: जाका चिनी दिनदर्शिकेचें प्रजासत्ताक\", \"रिपब्लिकन दिनदर्शिका\")\n\
1લો ત્રિમાસ\n2જો ત્રિમાસ\n3જો ત્રિમાસ\n4થો ત્રિમાસ\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1લો ત્રિમાસ\n2જો ત્રિમાસ\n3જો ત્રિમાસ\n4થો ત્રિમાસ\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nબુદ્ધિસ્ટ કેલેન્ડર\nચાઇનીઝ કેલેન્ડર\nકોપ્ટિક કેલેન્ડર\nડાંગી કેલેન્ડર\nઇથિઓપિક એમેટ એલેમ કેલેન્ડર\nઇથિઓપિક કેલેન્ડર\nગ્રેગોરિઅન કેલેન્ડર\nહિબ્રુ કેલેન્ડર\nભારતીય રાષ્ટ્રીય કેલેન્ડર\nહિજરી-નાગરિક કેલેન્ડર\nઇસ્લામિક કેલેન્ડર (સાઉદી અરેબિયા, નિરીક્ષણ)\nઇસ્લામિક કેલેન્ડર (ટેબ્યુલર, ખગોળશાસ્ત્રીય યુગ)\nહિજરી કેલેન્ડર (ઉમ અલ-કુરા)\nISO-8601 કેલેન્ડર\nજાપાનીઝ કેલેન્ડર\nપર્શિયન કેલેન્ડર\nમિંગુઓ કેલેન્ડર\n\
1ମ ତ୍ରୟମାସ\n2ୟ ତ୍ରୟମାସ\n3ୟ ତ୍ରୟମାସ\n4ର୍ଥ ତ୍ରୟମାସ\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n1ମ ତ୍ରୟମାସ\n2ୟ ତ୍ରୟମାସ\n3ୟ ତ୍ରୟମାସ\n4ର୍ଥ ତ୍ରୟମାସ\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nବୌଦ୍ଧ କ୍ୟାଲେଣ୍ଡର୍‌\nଚାଇନିଜ୍‌ କ୍ୟାଲେଣ୍ଡର୍‌\nକପ୍ଟିକ୍ କ୍ୟାଲେଣ୍ଡର୍‌\nଦାଙ୍ଗି କ୍ୟାଲେଣ୍ଡର୍‌\nଏଥିଓପିକ୍-ଆମେଟ୍-ଆଲେମ୍\nଇଥିଓପିକ୍‌ କ୍ୟାଲେଣ୍ଡର୍‌\nଗ୍ରେଗୋରିୟ କ୍ୟାଲେଣ୍ଡର୍\nହିବୃ କ୍ୟାଲେଣ୍ଡର୍‌\nଭାରତୀୟ ରାଷ୍ଟ୍ରୀୟ କ୍ୟାଲେଣ୍ଡର୍‌\nହିଜ୍ରି କ୍ୟାଲେଣ୍ଡର (ଟାବୁଲାର୍, ନାଗରିକ ଯୁଗ)\n\n\nହିଜ୍ରି କ୍ୟାଲେଣ୍ଡର (ଉମ୍ ଅଲ୍-କୁରା)\nISO-8601 କ୍ୟାଲେଣ୍ଡର୍‌\nଜାପାନିଜ୍‌ କ୍ୟାଲେଣ୍ଡର୍‌\nପର୍ସିଆନ୍‌ କ୍ୟାଲେଣ୍ଡର୍‌\nମିଙ୍ଗୋଓ କ୍ୟାଲେଣ୍ଡର୍‌\n\
1వ త్రైమాసికం\n2వ త్రైమాసికం\n3వ త్రైమాసికం\n4వ త్రైమాసికం\nత్రై1\nత్రై2\nత్రై3\nత్రై4\n1\n2\n3\n4\n1వ త్రైమాసికం\n2వ త్రైమాసికం\n3వ త్రైమాసికం\n4వ త్రైమాసికం\nత్రై1\nత్రై2\nత్రై3\nత్రై4\n1\n2\n3\n4\nబుద్ధుల క్యాలెండర్‌\nచైనీస్ క్యాలెండర్\nకాప్టిక్ క్యాలెండర్\nదాంగీ క్యాలెండర్\nఇథియోపియన్ అమెటె ఆలెమ్ క్యాలెండర్\nఇథియోపియన్ క్యాలెండర్\nగ్రేగోరియన్ క్యాలెండర్\nహీబ్రూ క్యాలెండర్\nభారతదేశ జాతీయ క్యాలెండర్\nఇస్లామిక్-సివిల్ క్యాలెండర్\nఇస్లామిక్ క్యాలెండర్ (సౌదీ అరేబియా)\nఇస్లామిక్ క్యాలెండర్\nఇస్లామిక్ క్యాలెండర్ (ఉమ్ అల్-ఖురా)\nISO-8601 క్యాలెండర్\nజపనీస్ క్యాలెండర్\nపర్షియన్ క్యాలెండర్\nమింగ్యూ క్యాలెండర్\n\
1ನೇ ತ್ರೈಮಾಸಿಕ\n2ನೇ ತ್ರೈಮಾಸಿಕ\n3ನೇ ತ್ರೈಮಾಸಿಕ\n4ನೇ ತ್ರೈಮಾಸಿಕ\nತ್ರೈ 1\nತ್ರೈ 2\nತ್ರೈ 3\nತ್ರೈ 4\n1\n2\n3\n4\n1ನೇ ತ್ರೈಮಾಸಿಕ\n2ನೇ ತ್ರೈಮಾಸಿಕ\n3ನೇ ತ್ರೈಮಾಸಿಕ\n4ನೇ ತ್ರೈಮಾಸಿಕ\nತ್ರೈ 1\nತ್ರೈ 2\nತ್ರೈ 3\nತ್ರೈ 4\n1\n2\n3\n4\nಬೌದ್ಧರ ಕ್ಯಾಲೆಂಡರ್\nಚೈನೀಸ್ ಕ್ಯಾಲೆಂಡರ್\nಕೋಪ್ಟಿಕ್ ಕ್ಯಾಲೆಂಡರ್\nಡಾಂಗಿ ಕ್ಯಾಲೆಂಡರ್\nಇಥಿಯೋಪಿಕ್ ಅಮೆಟೆ ಅಲೆಮ್ ಕ್ಯಾಲೆಂಡರ್\nಇಥಿಯೋಪಿಕ್ ಕ್ಯಾಲೆಂಡರ್\nಗ್ರೆಗೋರಿಯನ್ ಕ್ಯಾಲೆಂಡರ್\nಹೀಬ್ರೂ ಕ್ಯಾಲೆಂಡರ್\nಭಾರತೀಯ ರಾಷ್ಟ್ರೀಯ ಕ್ಯಾಲೆಂಡರ್\nಇಸ್ಲಾಮಿಕ್-ಸಿವಿಲ್ ಕ್ಯಾಲೆಂಡರ್\nಇಸ್ಲಾಮಿಕ್‌ ಕ್ಯಾಲೆಂಡರ್‌ (ಸೌದಿ ಅರೇಬಿಯಾ, ಸೈಟಿಂಗ್‌)bia, sighting)\n\nಇಸ್ಲಾಮಿಕ್ ಕ್ಯಾಲೆಂಡರ್ (ಉಮ್ ಅಲ್-ಖುರಾ)\nISO-8601 ಕ್ಯಾಲೆಂಡರ್\nಜಪಾನೀಸ್ ಕ್ಯಾಲೆಂಡರ್\nಪರ್ಷಿಯನ್ ಕ್ಯಾಲೆಂಡರ್\nಮಿಂಗೋ ಕ್ಯಾಲೆಂಡರ್\n\
1ኛው ሩብ\n2ኛው ሩብ\n3ኛው ሩብ\n4ኛው ሩብ\nሩብ1\nሩብ2\nሩብ3\nሩብ4\n1\n2\n3\n4\n1ኛው ሩብ\n2ኛው ሩብ\n3ኛው ሩብ\n4ኛው ሩብ\nሩብ1\nሩብ2\nሩብ3\nሩብ4\n1\n2\n3\n4\nየቡዲስት ቀን አቆጣጠር\nየቻይና የቀን አቆጣጠር\nየኮፕቲክ የቀን አቆጣጠር\nየዳንጊ የቀን አቆጣጠር\nየኢትዮፒክ አመተ አለም የቀን አቆጣጠር\nየኢትዮጵያ የቀን አቆጣጠር\nየግሪጎሪያን የቀን አቆጣጠር\nየእብራዊያን የቀን አቆጣጠር\nየህንድ ብሔራዊ የቀን አቆጣጠር\nየሂጅራ የቀን አቆጣጠር (ታቡላር፣ ሲቪል አፖች)\n\n\nየሂጅራ የቀን አቆጣጠር (ኡም አል-ቁራ)\nISO-8601 የቀን አቆጣጠር\nየጃፓን የቀን አቆጣጠር\nየፐርሽያ የቀን አቆጣጠር\nየሚንጉ የቀን አቆጣጠር\n\
1ይ ርብዒ\n2ይ ርብዒ\n3ይ ርብዒ\n4ይ ርብዒ\nር1\nር2\nር3\nር4\n1\n2\n3\n4\n1ይ ርብዒ\n2ይ ርብዒ\n3ይ ርብዒ\n4ይ ርብዒ\nር1\nር2\nር3\nር4\n1\n2\n3\n4\nናይ ቡድሃ ዓውደ ኣዋርሕ\nናይ ቻይናዊ ዓውደ ኣዋርሕ\nናይ ቅብጣዊ ዓውደ ኣዋርሕ\nናይ ዳንጊ ዓውደ ኣዋርሕ\nግእዝ ኣመተ ኣለም ዓውደ ኣዋርሕ\nናይ ግእዝ ዓውደ ኣዋርሕ\nጎርጎርዮሳዊ ዓውደ ኣዋርሕ\nናይ እብራይስጢ ዓውደ ኣዋርሕ\n\nናይ ሂጅሪ ዓውደ ኣዋርሕ (ሰንጠረዥ፣ ሲቪላዊ ዘመን)\n\nናይ ሂጅሪ ዓውደ ኣዋርሕ (ሰንጠረዥ፣ ስነ-ፍልጠታዊ ዘመን)\nናይ ሂጅሪ ዓውደ ኣዋርሕ (ኡም ኣል-ቁራ)\nISO-8601 ዓውደ ኣዋርሕ\nናይ ጃፓናዊ ዓውደ ኣዋርሕ\nናይ ፋርስ ዓውደ ኣዋርሕ\nናይ ሪፓብሊክ ቻይና ዓውደ ኣዋርሕ\n\
1ᵘ trimestri\n2ᵘ trimestri\n3ᵘ trimestri\n4ᵘ trimestri\n1T\n2T\n3T\n4T\n1\n2\n3\n4\n1ᵘ trimestri\n2ᵘ trimestri\n3ᵘ trimestri\n4ᵘ trimestri\n1T\n2T\n3T\n4T\n1\n2\n3\n4\nCalannariu buddista\nCalannariu cinisi\nCalannariu coptu\nCalannariu dangi\nCalannariu etìupi Amete-Alem\nCalannariu etìupi\nCalannariu grigurianu\nCalannariu ebbràicu\n\nCalannariu slàmicu civili\n\n\nCalannariu slàmicu Umm Al-Qura\nCalannariu grigurianu (prima l’annu)\nCalannariu giappunisi\nCalannariu pirsianu\nCalannariu minguo\n\
1 ᠊ᠷ ᠣᠯᠠᠷᠢᠯ\n2 ᠊ᠷ ᠣᠯᠠᠷᠢᠯ\n3 ᠊ᠷ ᠣᠯᠠᠷᠢᠯ\n4 ᠊ᠷ ᠣᠯᠠᠷᠢᠯ\n1 ᠣᠯᠠᠷᠢᠯ\n2 ᠣᠯᠠᠷᠢᠯ\n3 ᠣᠯᠠᠷᠢᠯ\n4 ᠣᠯᠠᠷᠢᠯ\nI\nII\nIII\nIV\n1 ᠊ᠷ ᠣᠯᠠᠷᠢᠯ\n2 ᠊ᠷ ᠣᠯᠠᠷᠢᠯ\n3 ᠊ᠷ ᠣᠯᠠᠷᠢᠯ\n4 ᠊ᠷ ᠣᠯᠠᠷᠢᠯ\nI\nII\nIII\nIV\nI\nII\nIII\nIV\n\n\n\n\n\n\nᠭᠸᠷᠸᠭᠣᠷᠢ ᠢᠨ ᠬᠣᠸᠠᠩᠯᠢ\n\n\n\n\n\n\n\n\n\n\n\
1ⁿ kysã-tẽgtũ\n2ᵍᵉ kysã-tẽgtũ\n3ⁿʰ kysã-tẽgtũ\n4ⁿ kysã-tẽgtũ\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1ⁿ kysã-tẽgtũ\n2ᵍᵉ kysã-tẽgtũ\n3ⁿʰ kysã-tẽgtũ\n4ⁿ kysã-tẽgtũ\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nMunisita Prỹg-kurã-kar\nSĩnẽj Prỹg-kurã-kar\nKomtike Prỹg-kurã-kar\nNági Prỹg-kurã-kar\nAmete Alem Etijópi Prỹg-kurã-kar\nEtijópi Prỹg-kurã-kar\nPapa Gregorju Prỹg-kurã-kar\nEmrajko Prỹg-kurã-kar\nĨnija Prỹg-kurã-kar pẽ\n\n\n\n\nPrỹg-kurã-kar ISO-8601\nJaponẽj Prỹg-kurã-kar\nPérsa Prỹg-kurã-kar\nSĩnỹ Kar-mỹ Prỹg-kurã-kar\n\
1𐑅𐐻 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n2𐑌𐐼 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n3𐑉𐐼 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n4𐑉𐑃 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n𐐗1\n𐐗2\n𐐗3\n𐐗4\n1\n2\n3\n4\n1𐑅𐐻 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n2𐑌𐐼 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n3𐑉𐐼 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n4𐑉𐑃 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n𐐗1\n𐐗2\n𐐗3\n𐐗4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1𐑕𐑑 𐑒𐑢𐑸𐑛𐑸\n2𐑯𐑛 𐑒𐑢𐑸𐑛𐑸\n3𐑻𐑛 𐑒𐑢𐑸𐑛𐑸\n4𐑹𐑔 𐑒𐑢𐑸𐑛𐑸\n𐑒1\n𐑒2\n𐑒3\n𐑒4\n1\n2\n3\n4\n1𐑕𐑑 𐑒𐑢𐑸𐑛𐑸\n2𐑯𐑛 𐑒𐑢𐑸𐑛𐑸\n3𐑻𐑛 𐑒𐑢𐑸𐑛𐑸\n4𐑹𐑔 𐑒𐑢𐑸𐑛𐑸\n𐑒1\n𐑒2\n𐑒3\n𐑒4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Akwota abe\nAkwota Aane\nAkwota auni\nAkwota Aung’on\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nAkwota abe\nAkwota Aane\nAkwota auni\nAkwota Aung’on\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Arrubu 1\nArrubu 2\nArrubu 3\nArrubu 4\nA1\nA2\nA3\nA4\n1\n2\n3\n4\nArrubu 1\nArrubu 2\nArrubu 3\nArrubu 4\nA1\nA2\nA3\nA4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Ebisera ebyomwaka ebisoka\nEbisera ebyomwaka ebyokubiri\nEbisera ebyomwaka ebyokusatu\nEbisera ebyomwaka ebyokuna\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nEbisera ebyomwaka ebisoka\nEbisera ebyomwaka ebyokubiri\nEbisera ebyomwaka ebyokusatu\nEbisera ebyomwaka ebyokuna\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Erobo 1\nErobo 2\nErobo 3\nErobo 4\nE1\nE2\nE3\nE4\n1\n2\n3\n4\nErobo 1\nErobo 2\nErobo 3\nErobo 4\nE1\nE2\nE3\nE4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Erobo entang’ani\nErobo yakabere\nErobo yagatato\nErobo yakane\nE1\nE2\nE3\nE4\n1\n2\n3\n4\nErobo entang’ani\nErobo yakabere\nErobo yagatato\nErobo yakane\nE1\nE2\nE3\nE4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Fângbisïö ôko\nFângbisïö ûse\nFângbisïö otâ\nFângbisïö usïö\nF4–1\nF4–2\nF4–3\nF4–4\n1\n2\n3\n4\nFângbisïö ôko\nFângbisïö ûse\nFângbisïö otâ\nFângbisïö usïö\nF4–1\nF4–2\nF4–3\nF4–4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Fẹ́st Kwọ́ta\nSẹ́kọ́n Kwọ́ta\nTọ́d Kwọ́ta\nFọ́t Kwọ́ta\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nFẹ́st Kwọ́ta\nSẹ́kọ́n Kwọ́ta\nTọ́d Kwọ́ta\nFọ́t Kwọ́ta\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nBúdíst Kalẹ́nda\nChaíníz Kalẹ́nda\nKọ́ptík Kalẹ́nda\nDangi Kalẹ́nda\nẸtiópiá Amẹtẹ́ Álẹ́m Kalénda\nẸtiópiá Kalẹ́nda\nGrẹ́górí Kalẹ́nda\nHíbrú Kalẹ́nda\n\nÍslám Kalẹ́nda (Tébúlá Taip an Sívúl Taip)\n\n\nÍslám Kalẹ́nda (Úmm al-Kúrá)\nISO-8601 Kalẹ́nda\nJapán Kalẹ́nda\nPẹ́shia Kalẹ́nda\nRipọ́blík ọf Chaíná Kalẹ́nda\n\
Hauwhā tuatahi\nHauwhā tuarua\nHauwhā tuatoru\nHauwhā tuawhā\nHW1\nHW2\nHW3\nHW4\n1\n2\n3\n4\nHauwhā tuatahi\nHauwhā tuarua\nHauwhā tuatoru\nHauwhā tuawhā\nHW1\nHW2\nHW3\nHW4\n1\n2\n3\n4\nMaramataka Puta\nMaramataka Haina\nMaramataka Kopitika\nMaramataka Tangi\nMaramataka Etiopia Amete Arema\nMaramataka Etiopia\nMaramataka Pākehā\nMaramataka Hīperu\n\nMaramataka Hitiuri (tūtohi, wā o naiānei)\n\n\nMaramataka Hitiuri (Uma ara Kura)\nMaramataka Pākehā (Tau Tuatahi)\nMaramataka Hapanihi\nMaramataka Pāhia\nMaramataka Minguo\n\
I ketvirtis\nII ketvirtis\nIII ketvirtis\nIV ketvirtis\nI k.\nII k.\nIII k.\nIV k.\n1\n2\n3\n4\nI ketvirtis\nII ketvirtis\nIII ketvirtis\nIV ketvirtis\nI ketv.\nII ketv.\nIII ketv.\nIV ketv.\n1\n2\n3\n4\nbudistų kalendorius\nkinų kalendorius\nkoptų kalendorius\ndangi kalendorius\nEtiopijos „Amete Alem“ kalendorius\nEtiopijos kalendorius\nGrigaliaus kalendorius\nhebrajų kalendorius\nnacionalinis indų kalendorius\nmusulmonų kalendorius (lentelinis, pilietinė era)\nIslamo kalendorius (Saudo Arabija)\nIslamo kalendorius (lentelinis, astronominė era)\nmusulmonų kalendorius (Umm al-Qura)\nISO 8601 kalendorius\njaponų kalendorius\npersų kalendorius\nKinijos Respublikos kalendorius\n\
I kwartał\nII kwartał\nIII kwartał\nIV kwartał\nI kw.\nII kw.\nIII kw.\nIV kw.\n1\n2\n3\n4\nI kwartał\nII kwartał\nIII kwartał\nIV kwartał\nI kw.\nII kw.\nIII kw.\nIV kw.\n1\n2\n3\n4\nkalendarz buddyjski\nkalendarz chiński\nkalendarz koptyjski\nkalendarz koreański\nkalendarz etiopski Amete Alem\nkalendarz etiopski\nkalendarz gregoriański\nkalendarz hebrajski\nnarodowy kalendarz hinduski\nkalendarz muzułmański (metoda obliczeniowa)\nkalendarz islamski (Arabia Saudyjska, metoda wzrokowa)\nkalendarz islamski (metoda obliczeniowa, epoka astronomiczna)\nkalendarz muzułmański (Umm al-Kura)\nkalendarz ISO-8601\nkalendarz japoński\nkalendarz perski\nkalendarz Republiki Chińskiej\n\
I шерек\nII шерек\nIII шерек\nIV шерек\nI ш.\nII ш.\nIII ш.\nIV ш.\nI\nII\nIII\nIV\nI шерек\nII шерек\nIII шерек\nIV шерек\nI ш.\nII ш.\nIII ш.\nIV ш.\nI\nII\nIII\nIV\n\n\n\n\n\n\nгригориан календарь\n\n\nкестели ҳижрий календарь\n\nкестели ҳижрий календарь (астрономиялық дәўир)\n\nISO-8601 календары\n\n\n\n\
I კვარტალი\nII კვარტალი\nIII კვარტალი\nIV კვარტალი\nI კვ.\nII კვ.\nIII კვ.\nIV კვ.\n1\n2\n3\n4\nI კვარტალი\nII კვარტალი\nIII კვარტალი\nIV კვარტალი\nI კვ.\nII კვ.\nIII კვ.\nIV კვ.\n1\n2\n3\n4\nბუდისტური კალენდარი\nჩინური კალენდარი\nკოპტური კალენდარი\nკალენდარი დანგი\nეთიოპიური ამეთე ალემი კალენდარი\nეთიოპიური კალენდარი\nგრიგორიანული კალენდარი\nებრაული კალენდარი\nინდოეთის ეროვნული კალენდარი\nჰიჯრის სამოქალაქო კალენდარი (ტაბულარული)\n\n\nჰიჯრის კალენდარი (უმ-ალ-ქურა)\nISO-8601 კალენდარი\nიაპონური კალენდარი\nსპარსული კალენდარი\nჩინეთის რესპუბლიკის კალენდარი\n\
I. negyedév\nII. negyedév\nIII. negyedév\nIV. negyedév\nI. n.év\nII. n.év\nIII. n.év\nIV. n.év\nI.\nII.\nIII.\nIV.\n1. negyedév\n2. negyedév\n3. negyedév\n4. negyedév\n1. n.év\n2. n.év\n3. n.év\n4. n.év\n1.\n2.\n3.\n4.\nBuddhista naptár\nKínai naptár\nKopt naptár\nDangi naptár\nEtióp amete alem naptár\nEtióp naptár\nGergely-naptár\nHéber naptár\nIndiai nemzeti naptár\nHidzsra naptár (táblázatos, polgári)\n\n\nHidzsra naptár (Umm al-Qura)\nISO-8601 naptár\nJapán naptár\nPerzsa naptár\nKínai köztársasági naptár\n\
Igice ca mbere c’umwaka\nIgice ca kabiri c’umwaka\nIgice ca gatatu c’umwaka\nIgice ca kane c’umwaka\nI1\nI2\nI3\nI4\n1\n2\n3\n4\nIgice ca mbere c’umwaka\nIgice ca kabiri c’umwaka\nIgice ca gatatu c’umwaka\nIgice ca kane c’umwaka\nI1\nI2\nI3\nI4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Imir adamsan 1\nImir adamsan 2\nImir adamsan 3\nImir adamsan 4\nIA1\nIA2\nIA3\nIA4\n1\n2\n3\n4\nImir adamsan 1\nImir adamsan 2\nImir adamsan 3\nImir adamsan 4\nIA1\nIA2\nIA3\nIA4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
KWOTA 1\nKWOTA 2\nKWOTA 3\nKWOTA 4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKWOTA 1\nKWOTA 2\nKWOTA 3\nKWOTA 4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kimu cha imbiri\nKimu cha kawi\nKimu cha kadadu\nKimu cha kana\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKimu cha imbiri\nKimu cha kawi\nKimu cha kadadu\nKimu cha kana\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kota 1\nKota 2\nKota 3\nKota 4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKota 1\nKota 2\nKota 3\nKota 4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kotara yo sungula\nKotara ya vumbirhi\nKotara ya vunharhu\nKotara ya vumune\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKotara yo sungula\nKotara ya vumbirhi\nKotara ya vunharhu\nKotara ya vumune\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kuartal ke-1\nKuartal ke-2\nKuartal ke-3\nKuartal ke-4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKuartal ke-1\nKuartal ke-2\nKuartal ke-3\nKuartal ke-4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKalender Buddha\nKalender Tionghoa\nKalender Koptik\nKalender Dangi\nKalender Amete Alem Etiopia\nKalender Etiopia\nKalender Gregorian\nKalender Ibrani\nKalender Nasional India\nKalender Sipil Islam\nKalender Islam (Arab Saudi, penglihatan)\nKalender Astronomi Islam\nKalender Islam (Umm al-Qura)\nKalender ISO-8601\nKalender Jepang\nKalender Persia\nKalender Min-guo\n\
Kuota ya mbere\nKuota ya Kaĩrĩ\nKuota ya kathatu\nKuota ya kana\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKuota ya mbere\nKuota ya Kaĩrĩ\nKuota ya kathatu\nKuota ya kana\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kurmaana 1ffaa\nKurmaana 2ffaa\nKurmaana 3ffaa\nKurmaana 4ffaa\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKurmaana 1ffaa\nKurmaana 2ffaa\nKurmaana 3ffaa\nKurmaana 4ffaa\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n\n\n\n\n\nDhaha Baraa Itoophiyaa\nDhaha Baraa Gorgooriyaa\n\n\n\n\n\n\nDhaba Baraa ISO-8601\n\n\n\n\
Kwata na ɗaya\nKwata na biyu\nKwata na uku\nKwata na huɗu\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKwata na ɗaya\nKwata na biyu\nKwata na uku\nKwata na huɗu\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nKalandar Buddist\nKalandar Sin\nKalandar Coptic\nKalandar Dangi\nKalandar Ethiopic Amete Alem\nKalandar Etiofic\nKalandar Gregoria\nKalandar Ibrananci\n\nKalandar Musulunci (tabular, civil epoch)\n\nKalandar Musulunci (tabular, astronomical epoch)\nKalandar Musulunci (Umm al-Qura)\nKalandar ISO-8601\nKalandar Jafan\nKalandar Farisa\nKalandar kasar Sin\n\
Kyakuna 1\nKyakuna 2\nKyakuna 3\nKyakuna 4\nKya1\nKya2\nKya3\nKya4\n1\n2\n3\n4\nKyakuna 1\nKyakuna 2\nKyakuna 3\nKyakuna 4\nKya1\nKya2\nKya3\nKya4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kèk bisu i soŋ iaâ\nKèk i ńyonos biɓaà i soŋ iaâ\nKèk i ńyonos biaâ i soŋ iaâ\nKèk i ńyonos binâ i soŋ iaâ\nK1s3\nK2s3\nK3s3\nK4s3\n1\n2\n3\n4\nKèk bisu i soŋ iaâ\nKèk i ńyonos biɓaà i soŋ iaâ\nKèk i ńyonos biaâ i soŋ iaâ\nKèk i ńyonos binâ i soŋ iaâ\nK1s3\nK2s3\nK3s3\nK4s3\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kɔta a ɛdi kan\nkɔta a ɛtɔ so mmienu\nKɔta a ɛtɔ so mmiɛnsa\nKɔta a ɛtɔ so nnan\nKɔta1\nKɔta2\nKɔta3\nKɔta4\n1\n2\n3\n4\nKɔta a ɛdi kan\nkɔta a ɛtɔ so mmienu\nKɔta a ɛtɔ so mmiɛnsa\nKɔta a ɛtɔ so nnan\nKɔta1\nKɔta2\nKɔta3\nKɔta4\n1\n2\n3\n4\nBudafoɔ Kalɛnna\nKyaenafoɔ Kalɛnna\nKɔtesefoɔ Kalɛnna\nDangi Kalɛnna\nYitiopia Amete Alɛm Kalɛnna\nYitiopia Kalɛnna\nGregorian Kalɛnna\nHibri Kalɛnda\n\nHigyiri Kalɛnda (tabula, sivil epokyi\n\n\nHigyiri Kalɛnda (Ummm al-Kura)\nISO-8601 Kalɛnna\nGyapanfoɔ Kalɛnna\nPɛɛsiafoɔ Kalɛnda\nMinguo Kalɛnda\n\
Lobo 1\nLobo 2\nLobo 3\nLobo 4\nL1\nL2\nL3\nL4\n1\n2\n3\n4\nLobo 1\nLobo 2\nLobo 3\nLobo 4\nL1\nL2\nL3\nL4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Lobo ya bosi\nLobo ya mbii\nLobo ya nnd’atu\nLobo ya nne\nL1\nL2\nL3\nL4\n1\n2\n3\n4\nLobo ya bosi\nLobo ya mbii\nLobo ya nnd’atu\nLobo ya nne\nL1\nL2\nL3\nL4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Lovo ya mbee\nLovo ya kelĩ\nLovo ya katatũ\nLovo ya kana\nL1\nL2\nL3\nL4\n1\n2\n3\n4\nLovo ya mbee\nLovo ya kelĩ\nLovo ya katatũ\nLovo ya kana\nL1\nL2\nL3\nL4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mueji 1\nMueji 2\nMueji 3\nMueji 4\nM1\nM2\nM3\nM4\n1\n2\n3\n4\nMueji 1\nMueji 2\nMueji 3\nMueji 4\nM1\nM2\nM3\nM4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Ncholo ya 1\nNcholo ya 2\nNcholo ya 3\nNcholo ya 4\nNcho 1\nNcho 2\nNcho 3\nNcho 4\n1\n2\n3\n4\nNcholo ya 1\nNcholo ya 2\nNcholo ya 3\nNcholo ya 4\nNcho 1\nNcho 2\nNcho 3\nNcho 4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Prin trimestri\nSecont trimestri\nTierç trimestri\nCuart trimestri\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nPrin trimestri\nSecont trimestri\nTierç trimestri\nCuart trimestri\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendari budist\ncalendari cinês\n\n\n\n\ncalendari gregorian\ncalendari ebreu\ncalendari nazionâl indian\n\n\n\n\n\ncalendari gjaponês\n\ncalendari de Republiche di Cine\n\
Prvi kvartal\nDrugi kvartal\nTreći kvartal\nČetvrti kvartal\nKV1\nKV2\nKV3\nKV4\n1.\n2.\n3.\n4.\nPrvi kvartal\nDrugi kvartal\nTreći kvartal\nČetvrti kvartal\nKV1\nKV2\nKV3\nKV4\n1.\n2.\n3.\n4.\nbudistički kalendar\nkineski kalendar\nkoptski kalendar\ndangi kalendar\netiopski kalendar \"Amete Alem\"\netiopski kalendar\ngregorijanski kalendar\nhebrejski kalendar\nindijski nacionalni kalendar\nislamski građanski kalendar, tabelarni\nislamski kalendar za Saudijsku Arabiju\nislamski kalendar, tabelarni, astronomska epoha\nislamski kalendar, Umm al-Qura\nkalendar ISO-8601\njapanski kalendar\nperzijski kalendar\nkalendar Republike Kine\n\
Päth diɔk tin nhiam\nPäth diɔk tin guurɛ\nPäth diɔk tin wä kɔɔriɛn\nPäth diɔk tin jiɔakdiɛn\nP1\nP2\nP3\nP4\n1\n2\n3\n4\nPäth diɔk tin nhiam\nPäth diɔk tin guurɛ\nPäth diɔk tin wä kɔɔriɛn\nPäth diɔk tin jiɔakdiɛn\nP1\nP2\nP3\nP4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nnasin tenpo Nijon\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\nGregorien kalenda\n\n\n\n\n\n\n\n\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\nmɛlɛ́ꞌ-mɛkát\n\n\n\n\n\n\n\n\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\nngàb mə̀kala\n\n\n\n\n\n\n\n\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\nגרעגארישער קאַלענדאַר\n\n\n\n\n\n\n\n\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nBudista Intiwatana\nChino Intiwatana\nCopto Intiwatana\nDangi Intiwatana\nEtíope Amete Alem Intiwatana\nEtiope Intiwatana\nGregoriano Intiwatana\nHebreo Intiwatana\n\nHijri Intiwatana (tabular, epoca civil)\n\n\nHijri Intiwatana (Umm al-Qura)\nISO-8601 Intiwatana\nJapones Intiwatana\nPersa Intiwatana\nMinguo Intiwatana\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nbuddhista kaleander\nkiinna\n\n\n\n\ngregoria kaleander\n\n\n\n\n\n\n\n\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nچارأک أڤأل\nچارأک دویوم\nچارأک سئیوم\nچارأک چاروم\nچارأک أڤأل\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\nتأقڤیم گأرئگوٙری\n\n\n\n\n\n\n\n\n\n\n\
Q1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n𞅁\n𞅂\n𞅃\n𞅄\nQ1\nQ2\nQ3\nQ4\nQ1\nQ2\nQ3\nQ4\n𞅁\n𞅂\n𞅃\n𞅄\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Quý 1\nQuý 2\nQuý 3\nQuý 4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nquý 1\nquý 2\nquý 3\nquý 4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nLịch Phật Giáo\nLịch Trung Quốc\nLịch Copts\nLịch Dangi\nLịch Ethiopic Amete Alem\nLịch Ethiopia\nLịch Gregory\nLịch Do Thái\nLịch Quốc gia Ấn Độ\nLịch Hồi Giáo (dạng bảng, kỷ nguyên dân sự)\n\n\nLịch Hồi Giáo (Umm al-Qura)\nLịch ISO-8601\nLịch Nhật Bản\nLịch Ba Tư\nLịch Trung Hoa Dân Quốc\n\
Robo 1\nRobo 2\nRobo 3\nRobo 4\nR1\nR2\nR3\nR4\n1\n2\n3\n4\nRobo 1\nRobo 2\nRobo 3\nRobo 4\nR1\nR2\nR3\nR4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Robo netai\nRobo nebo aeng’\nRobo nebo somok\nRobo nebo ang’wan\nR1\nR2\nR3\nR4\n1\n2\n3\n4\nRobo netai\nRobo nebo aeng’\nRobo nebo somok\nRobo nebo ang’wan\nR1\nR2\nR3\nR4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Robo ya 1\nRobo ya 2\nRobo ya 3\nRobo ya 4\nRobo ya 1\nRobo ya 2\nRobo ya 3\nRobo ya 4\n1\n2\n3\n4\nRobo ya 1\nRobo ya 2\nRobo ya 3\nRobo ya 4\nRobo ya 1\nRobo ya 2\nRobo ya 3\nRobo ya 4\n1\n2\n3\n4\nKalenda ya Kibuddha\nKalenda ya Kichina\nKalenda ya Koptiki\nKalenda ya Dangi\nKalenda ya Kiethiopia ya Amete Alem\nKalenda ya Kiethiopia\nKalenda ya Kigregori\nKalenda ya Kiebrania\nKalenda ya Taifa ya India\nKalenda ya Hijra (inayoanza usiku wa manane)\n\n\nKalenda ya Hijra (Umm ul-Qura)\nKalenda ya ISO-8601\nKalenda ya Kijapani\nKalenda ya Kiajemi\nKalenda ya Jamhuri ya Uchina\n\
Robo ya 1\nRobo ya 2\nRobo ya 3\nRobo ya 4\nRobo ya 1\nRobo ya 2\nRobo ya 3\nRobo ya 4\n1\n2\n3\n4\nRobo ya 1\nRobo ya 2\nRobo ya 3\nRobo ya 4\nRobo ya 1\nRobo ya 2\nRobo ya 3\nRobo ya 4\n1\n2\n3\n4\nKalenda ya Kibuddha\nKalenda ya Kichina\nKalenda ya Koptiki\nKalenda ya Kidangi\nKalenda ya Kiethiopia ya Amete Alem\nKalenda ya Kihabeshi\nKalenda ya Kigregori\nKalenda ya kihibrania\nKalenda ya Taifa ya India\nKalenda ya Hijra (inayoanza usiku wa manane)\n\n\nKalenda ya Hijra (Umm ul-Qura)\nKalenda ya ISO-8601\nKalenda ya Kijapani\nKalenda ya Kiajemi\nKalenda ya Jamhuri ya Uchina\n\
Robo ya Kala\nRobo ya Kaviri\nRobo ya Kavaga\nRobo ya Kanne\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nRobo ya Kala\nRobo ya Kaviri\nRobo ya Kavaga\nRobo ya Kanne\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Robo ya kwanza\nRobo ya kaili\nRobo ya katatu\nRobo ya kaana\nR1\nR2\nR3\nR4\n1\n2\n3\n4\nRobo ya kwanza\nRobo ya kaili\nRobo ya katatu\nRobo ya kaana\nR1\nR2\nR3\nR4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Robo ya mbere\nRobo ya kerĩ\nRobo ya gatatũ\nRobo ya kana\nR1\nR2\nR3\nR4\n1\n2\n3\n4\nRobo ya mbere\nRobo ya kerĩ\nRobo ya gatatũ\nRobo ya kana\nR1\nR2\nR3\nR4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Rubaca 1aad\nRubaca 2aad\nRubaca 3aad\nRubaca 4aad\nR1\nR2\nR3\nR4\n1\n2\n3\n4\nRubaca 1aad\nRubaca 2aad\nRubaca 3aad\nRubaca 4aad\nR1\nR2\nR3\nR4\n1\n2\n3\n4\nHabeentiriska Buudhist\nHabeetiriska Shiinaha\nHabeentiriska Koptiga\nHabeetiriska Dangi\nTaariikhda Itoobiya ee Amete Alem\nHabeentiriska Itoobiya\nHabeetiriska Geregoriyaan\nHabeentiriska yuhuudda\nHabeentiris Qarameedka Hindiya\nTaariikhda Islaamiga (shax ahaan, waayo madaniyeed)\n\nTaariikhda Islaamiga (shax ahaan, waayo xiddigeed)\nTaariikhda Islaamiga(Umm al-Qura)\nHabeentiriska ISO-8601\nHabeentiriska jabbaanka\nHabeentiriska Baarshiyaanka\nHabeentiriska Minguwo\n\
Sephatlho sa ntlha sa ngwaga\nSephatlho sa bobedi\nSephatlho sa boraro\nSephatlho sa bone\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nSephatlho sa ntlha sa ngwaga\nSephatlho sa bobedi\nSephatlho sa boraro\nSephatlho sa bone\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Suku pertama\nSuku Ke-2\nSuku Ke-3\nSuku Ke-4\nS1\nS2\nS3\nS4\n1\n2\n3\n4\nSuku pertama\nSuku Ke-2\nSuku Ke-3\nSuku Ke-4\nS1\nS2\nS3\nS4\n1\n2\n3\n4\nKalendar Buddha\nKalendar Cina\nKalendar Qibti\nKalendar Dangi\nKalendar Amete Alem Ethiopia\nKalendar Ethiopia\nKalendar Gregory\nKalendar Ibrani\nKalendar Kebangsaan India\nKalendar Hijrah (jadual, zaman sivil)\nKalendar Islam (Arab Saudi, cerapan)\nKalendar Hijrah (jadual, zaman astronomi)\nKalendar Islam (Umm Al-Quran)\nKalendar Gregorian (Tahun Pertama)\nKalendar Jepun\nKalendar Parsi\nKalendar Minguo\n\
Tai fĩi sai ma tǝn kee zah\nTai fĩi sai zah lǝn gwa ma kee\nTai fĩi sai zah lǝn sai ma kee\nTai fĩi sai ma coo kee zah ‘na\nF1\nF2\nF3\nF4\n1\n2\n3\n4\nTai fĩi sai ma tǝn kee zah\nTai fĩi sai zah lǝn gwa ma kee\nTai fĩi sai zah lǝn sai ma kee\nTai fĩi sai ma coo kee zah ‘na\nF1\nF2\nF3\nF4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Telovolana voalohany\nTelovolana faharoa\nTelovolana fahatelo\nTelovolana fahefatra\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nTelovolana voalohany\nTelovolana faharoa\nTelovolana fahatelo\nTelovolana fahefatra\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Termes 1\nTermes 2\nTermes 3\nTermes 4\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nTermes 1\nTermes 2\nTermes 3\nTermes 4\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Tindɛ nvúr\nTindɛ ńmba\nTindɛ ńlal\nTindɛ ńna\nT1\nT2\nT3\nT4\n1\n2\n3\n4\nTindɛ nvúr\nTindɛ ńmba\nTindɛ ńlal\nTindɛ ńna\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
akraḍaggur amenzu\nakraḍaggur wis-sin\nakraḍaggur wis-kraḍ\nakraḍaggur wis-kuẓ\nKḍg1\nKḍg2\nKḍg3\nKḍg4\n1\n2\n3\n4\nakraḍaggur amenzu\nakraḍaggur wis-sin\nakraḍaggur wis-kraḍ\nakraḍaggur wis-kuẓ\nKḍg1\nKḍg2\nKḍg3\nKḍg4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
akṛaḍyur 1\nakṛaḍyur 2\nakṛaḍyur 3\nakṛaḍyur 4\nak 1\nak 2\nak 3\nak 4\n1\n2\n3\n4\nakṛaḍyur 1\nakṛaḍyur 2\nakṛaḍyur 3\nakṛaḍyur 4\nak 1\nak 2\nak 3\nak 4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
awali chárek\ndomi chárek\nsayomi chárek\ncháromi chárek\n1/4\n2/4\n3/4\n4/4\n1\n2\n3\n4\nawali chárek\ndomi chárek\nsayomi chárek\ncháromi chárek\n1/4\n2/4\n3/4\n4/4\n1\n2\n3\n4\nBuddái sáldar\nChini sáldar\nKobti sáldar\nDángi sáldar\nEtupiái Ámet Álem sáldar\nEtupiái sáldar\nMiládi sáldar\nEbráni sáldar\nHendi Kawmi sáldar\nEslámi shahri sáldar\nEslámi Saudi-Arabi sáldar\nEslámi Nojumi sáldar\nEslámi Omm al-Korrahi sáldar\nISO-8601 sáldar\nJápáni sáldar\nPársi sáldar\nMingu-Chini sáldar\n\
chwarter 1af\n2il chwarter\n3ydd chwarter\n4ydd chwarter\nCh1\nCh2\nCh3\nCh4\n1\n2\n3\n4\nchwarter 1af\n2il chwarter\n3ydd chwarter\n4ydd chwarter\nCh1\nCh2\nCh3\nCh4\n1\n2\n3\n4\nCalendr Bwdaidd\nCalendr Tsieineaidd\nCalendr y Coptiaid\nCalendr Dangi\nCalendr Amete Alem Ethiopia\nCalendr Ethiopia\nCalendr Gregori\nCalendr Hebreaidd\nCalendr Cenedlaethol India\nCalendr Hijri (tabl, cyfnod sifil)\n\n\nCalendr Hijri (Umm al-Qura)\nCalendr ISO-8601\nCalendr Japan\nCalendr Persia\nCalendr Gweriniaeth Tseina\n\
id́ɛ́n kǝbǝk kǝ ntɔ́ntɔ́\nidɛ́n kǝbǝk kǝ kǝbɛ́ɛ\nidɛ́n kǝbǝk kǝ kǝráá\nidɛ́n kǝbǝk kǝ kǝnin\ni1\ni2\ni3\ni4\n1\n2\n3\n4\nid́ɛ́n kǝbǝk kǝ ntɔ́ntɔ́\nidɛ́n kǝbǝk kǝ kǝbɛ́ɛ\nidɛ́n kǝbǝk kǝ kǝráá\nidɛ́n kǝbǝk kǝ kǝnin\ni1\ni2\ni3\ni4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
igihembwe cya mbere\nigihembwe cya kabiri\nigihembwe cya gatatu\nigihembwe cya kane\nI1\nI2\nI3\nI4\n1\n2\n3\n4\nigihembwe cya mbere\nigihembwe cya kabiri\nigihembwe cya gatatu\nigihembwe cya kane\nI1\nI2\nI3\nI4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ika-1 nga quarter\nika-2 nga quarter\nika-3 nga quarter\nika-4 nga quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nika-1 nga quarter\nika-2 nga quarter\nika-3 nga quarter\nika-4 nga quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\nGregorian nga Kalendaryo\n\n\n\n\n\n\nGregorian nga Kalendaryo (Tuig Una)\n\n\n\n\
ika-1 quarter\nika-2 quarter\nika-3 quarter\nika-4 na quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nika-1 quarter\nika-2 quarter\nika-3 quarter\nika-4 na quarter\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nKalendaryo ng Buddhist\nKalendaryong Chinese\nKalendaryong Coptic\nDangi na Kalendaryo\nKalendaryong Ethiopic Amete Alem\nKalendaryo ng Ethiopia\nGregorian na Kalendaryo\nHebrew na Kalendaryo\nPambansang Kalendaryong Indian\nKalendaryong Hijri (tabular, Civil epoch)\nKalendaryong Islamiko (Saudi Arabia, sighting)\nKalendaryong Islamiko (tabular, astronomikal na epoch)\nKalendaryong Hijri (Umm al-Qura)\nKalendaryong Gregorian (Unang Taon)\nKalendaryong Japanese\nKalendaryong Persian\nKalendaryong Minguo\n\
ikota yesi-1\nikota yesi-2\nikota yesi-3\nikota yesi-4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nikota yesi-1\nikota yesi-2\nikota yesi-3\nikota yesi-4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nikhalenda lesi-Buddhist\nIkhalenda lesi-Chinese\ni-Coptic Calender\nIkhalenda lesi-Dangi\ni-Ethiopic Amete Alem Calender\nIkhalenda lesi-Ethiopic\nikhalenda lesi-Gregorian\nIkhalenda lesi-Hebrew\ni-Indian National Calender\nIkhalenda lesiHijri (tabular, civil epoch)\n\n\nIkhalenda lesiHijri (Umm al-Qura))\nIkhalenda le-ISO-8601\nIkhalenda lesi-Japanese\nIkhalenda lesi-Persian\nIkhalenda lesi-Minguo\n\
ikota yoku-1\nikota yesi-2\nikota yesi-3\nikota yesi-4\nKota 1\nKota 2\nKota 3\nKota 4\n1\n2\n3\n4\nikota yoku-1\nikota yesi-2\nikota yesi-3\nikota yesi-4\nKota 1\nKota 2\nKota 3\nKota 4\n1\n2\n3\n4\n\n\n\n\n\n\nNgokwekhalenda KaGregorian\n\n\n\n\n\n\nIkhalenda kaGregorian\n\n\n\n\
kalo saba fɔlɔ\nkalo saba filanan\nkalo saba sabanan\nkalo saba naaninan\nKS1\nKS2\nKS3\nKS4\n1\n2\n3\n4\nkalo saba fɔlɔ\nkalo saba filanan\nkalo saba sabanan\nkalo saba naaninan\nKS1\nKS2\nKS3\nKS4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
kuartal ka-1\nkuartal ka-2\nkuartal ka-3\nkuartal ka-4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nkuartal ka-1\nkuartal ka-2\nkuartal ka-3\nkuartal-ka 4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\n\n\n\n\n\n\nKalénder Grégorian\n\n\n\n\n\n\n\n\n\n\n\
kuata ʻuluaki\nkuata ua\nkuata tolu\nkuata fā\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nkuata 1\nkuata 2\nkuata 3\nkuata 4\nK1\nK2\nK3\nK4\n1\n2\n3\n4\nfakaputa\nfakasiaina\nfakakopitika\nfakataniki\nfakaʻītiōpia-ʻamete-ʻalemi\nfakaʻītiōpia\nfakakelekolia\nfakahepelū\nfakaʻinitia\nfakamohameti-sivile\n\n\nfakamohameti-ʻumalakula\nfaka-iso8601\nfakasiapani\nfakapēsia\nfakalepupelika siaina\n\
kɔta gbãtɔ\nkɔta evelia\nkɔta etɔ̃lia\nkɔta enelia\nk1\nk2\nk3\nk4\n1\n2\n3\n4\nkɔta gbãtɔ\nkɔta evelia\nkɔta etɔ̃lia\nkɔta enelia\nk1\nk2\nk3\nk4\n1\n2\n3\n4\nbuddha subɔlawo ƒe kalenda\nchinatɔwo ƒe kalenda\ncoptia kalenda\n\nethiopia amate alemtɔwo ƒe kalenda\nethiopiatɔwo ƒe kalenda\nGregorian kalenda\nhebritɔwo ƒe kalenda\nindia dukɔ ƒe kalenda\n\n\n\n\n\njapantɔwo ƒe kalenda\npersiatɔwo ƒe kalenda\nchina repɔbliktɔwo ƒe kalenda tso 1912\n\
kɨbâ kɨ 1\nugbâ u 2\nugbâ u 3\nugbâ u 4\nkɨbâ kɨ 1\nugbâ u 2\nugbâ u 3\nugbâ u 4\n1\n2\n3\n4\nkɨbâ kɨ 1\nugbâ u 2\nugbâ u 3\nugbâ u 4\nkɨbâ kɨ 1\nugbâ u 2\nugbâ u 3\nugbâ u 4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
le 1er trimestre\nle 2ème trimestre\nle 3ème trimestre\nle 4ème trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\n1er trimestre\n2ème trimestre\n3ème trimestre\n4ème trimestre\nT1\nT2\nT3\nT4\n1\n2\n3\n4\ncalendrier bouddhiste\ncalendrier chinois\ncalendrier copte\ncalendrier dangi\ncalendrier éthiopien Amete Alem\ncalendrier éthiopien\ncalendrier grégorien\ncalendrier hébraïque\ncalendrier indien\ncalendrier hégirien (tabulaire, époque civile)\n\ncalendrier hégirien (tabulaire, époque astronomique)\ncalendrier hégirien (Umm al-Qura)\ncalendrier ISO 8601\ncalendrier japonais\ncalendrier persan\ncalendrier républicain chinois\n\
ndátúɛ 1\nndátúɛ 2\nndátúɛ 3\nndátúɛ 4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nndátúɛ 1\nndátúɛ 2\nndátúɛ 3\nndátúɛ 4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ndúmbū nyá ɓosó\nndúmbū ní lóndɛ́ íɓaá\nndúmbū ní lóndɛ́ ílálo\nndúmbū ní lóndɛ́ ínɛ́y\nndu1\nndu2\nndu3\nndu4\n1\n2\n3\n4\nndúmbū nyá ɓosó\nndúmbū ní lóndɛ́ íɓaá\nndúmbū ní lóndɛ́ ílálo\nndúmbū ní lóndɛ́ ínɛ́y\nndu1\nndu2\nndu3\nndu4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
nsámbá ngɔn asú\nnsámbá ngɔn bɛ̌\nnsámbá ngɔn lála\nnsámbá ngɔn nyina\nnno\nnnb\nnnl\nnnny\n1\n2\n3\n4\nnsámbá ngɔn asú\nnsámbá ngɔn bɛ̌\nnsámbá ngɔn lála\nnsámbá ngɔn nyina\nnno\nnnb\nnnl\nnnny\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
nus mar nus 1\nnus mar nus 2\nnus mar nus 3\nnus mar nus 4\nNMN1\nNMN2\nNMN3\nNMN4\n1\n2\n3\n4\nnus mar nus 1\nnus mar nus 2\nnus mar nus 3\nnus mar nus 4\nNMN1\nNMN2\nNMN3\nNMN4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
prvi kvartal\ndrugi kvartal\ntreći kvartal\nčetvrti kvartal\n1. kv.\n2. kv.\n3. kv.\n4. kv.\n1.\n2.\n3.\n4.\nprvi kvartal\ndrugi kvartal\ntreći kvartal\nčetvrti kvartal\n1. kv.\n2. kv.\n3. kv.\n4. kv.\n1.\n2.\n3.\n4.\nbudistički kalendar\nkineski kalendar\nkoptski kalendar\ndangi kalendar\netiopski amet alem kalendar\netiopski kalendar\ngregorijanski kalendar\nhebrejski kalendar\nIndijski nacionalni kalendar\nislamski civilni kalendar\n\nislamski astronomski kalendar\nislamski kalendar (Umm al-Qura)\nISO-8601 kalendar\njapanski kalendar\npersijski kalendar\nkalendar Republike Kine\n\
pröm trimester\nsecundo trimester\nterzo trimester\ncuarto trimester\npröm trimester\nsecundo trimester\nterzo trimester\ncuarto trimester\n1\n2\n3\n4\npröm trimester\nsecundo trimester\nterzo trimester\ncuarto trimester\npröm trimester\nsecundo trimester\nterzo trimester\ncuarto trimester\n1\n2\n3\n4\n\n\n\n\n\n\nCalënder gregorian\n\n\n\n\n\n\nCalënder ISO-8601\n\n\n\n\
sánzá mísáto ya yambo\nsánzá mísáto ya míbalé\nsánzá mísáto ya mísáto\nsánzá mísáto ya mínei\nSM1\nSM2\nSM3\nSM4\n1\n2\n3\n4\nsánzá mísáto ya yambo\nsánzá mísáto ya míbalé\nsánzá mísáto ya mísáto\nsánzá mísáto ya mínei\nSM1\nSM2\nSM3\nSM4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
tremujori i parë\ntremujori i dytë\ntremujori i tretë\ntremujori i katërt\ntremujori I\ntremujori II\ntremujori III\ntremujori IV\n1\n2\n3\n4\nTremujori i 1-rë\nTremujori i 2-të\nTremujori i 3-të\nTremujori i 4-t\nTremujori I\nTremujori II\nTremujori III\nTremujori IV\n1\n2\n3\n4\nkalendar budist\nkalendar kinez\nkalendar koptik\nkalendar dangi\nkalendar etiopik amete-alem\nkalendari etiopik\nkalendar gregorian\nkalendar hebraik\nKalendari Kombëtar Indian\nkalendar islam (tabelor, epoka civile)\nkalendar islamik (Arabi Saudite, shikim)\nkalendar islam (tabelor, epoka astronomike)\nkalendar islam (um al-qura)\nkalendar ISO-8601\nkalendar japonez\nkalendar persian\nkalendar minguo\n\
trimestrul 1\ntrimestrul 2\ntrimestrul 3\ntrimestrul 4\ntrim. 1\ntrim. 2\ntrim. 3\ntrim. 4\nI\nII\nIII\nIV\nTrimestrul 1\nTrimestrul 2\nTrimestrul 3\nTrimestrul 4\nTrim. 1\nTrim. 2\nTrim. 3\nTrim. 4\nI\nII\nIII\nIV\ncalendar budist\ncalendar chinezesc\ncalendar copt\ncalendar dangi\ncalendar etiopian amete alem\ncalendar etiopian\ncalendar gregorian\ncalendar ebraic\ncalendar național indian\ncalendarul hegirei (tabular, civil)\n\n\ncalendarul hegirei (Umm al-Qura)\ncalendar ISO-8601\ncalendar japonez\ncalendar persan\ncalendarul Republicii Chineze\n\
trimestrul I\ntrimestrul al II-lea\ntrimestrul al III-lea\ntrimestrul al IV-lea\ntrim. I\ntrim. II\ntrim. III\ntrim. IV\nI\nII\nIII\nIV\ntrimestrul I\ntrimestrul al II-lea\ntrimestrul al III-lea\ntrimestrul al IV-lea\ntrim. I\ntrim. II\ntrim. III\ntrim. IV\nI\nII\nIII\nIV\ncalendar budist\ncalendar chinezesc\ncalendar copt\ncalendar dangi\ncalendar etiopian amete alem\ncalendar etiopian\ncalendar gregorian\ncalendar ebraic\ncalendar național indian\ncalendarul hegirei (tabular, civil)\n\n\ncalendarul hegirei (Umm al-Qura)\ncalendar ISO-8601\ncalendar japonez\ncalendar persan\ncalendarul Republicii Chineze\n\
triwulan kaping pisan\ntriwulan kaping loro\ntriwulan kaping telu\ntriwulan kaping papat\nTW1\nTW2\nTW3\nTW4\n1\n2\n3\n4\ntriwulan kaping pisan\ntriwulan kaping loro\ntriwulan kaping telu\ntriwulan kaping papat\nTW1\nTW2\nTW3\nTW4\n1\n2\n3\n4\nTanggalan Buddha\nTanggalan Cina\nTanggalan Koptik\nTanggalan Dangi\nTanggalan Etiopia Amete Alem\nTanggalan Etiopia\nTanggalan Gregorian\nTanggalan Ibrani\n\nTanggalan Hijriah (tabel, jaman sipil)\n\nTanggalan Hijriah (tabel, jaman astronomis)\nTanggalan Hijriah (Ummul Qura)\nTanggalan ISO-8601\nTanggalan Jepang\nTanggalan Persia\nTanggalan Minguo\n\
yepésáwa musapíri-yasí\nmukũisawa musapíri-yasí\nmusapírisawa musapíri-yasí\nirũdisawa musapíri-yasí\nM1\nM2\nM3\nM4\n1\n2\n3\n4\nyepésáwa musapíri-yasí\nmukũisawa musapíri-yasí\nmusapírisawa musapíri-yasí\nirũdisawa musapíri-yasí\nM1\nM2\nM3\nM4\n1\n2\n3\n4\nAkayupawa Budasuera\nAkayupawa Xinawara\nAkayupawa Kupitiku\nAkayupawa Dãgi\nAkayupawa Amete Alem Etiupiwara\nAkayupawa Etíupi\nAkayupawa Greguriuwara\nAkayupawa Yudeu\nAkayupawa Tetãmapawa Ĩdiawara\n\n\n\n\nAkayupawa ISSO-8601\nAkayupawa Nipõwara\nAkayupawa Persiyawara\nAkayupawa Xina Repúbirikawara\n\
Ìdámɛ́rin kíní\nÌdámɛ́rin Kejì\nÌdámɛ́rin Kɛta\nÌdámɛ́rin Kɛrin\nÌdámɛ́rin kíní\nÌdámɛ́rin Kejì\nÌdámɛ́rin Kɛta\nÌdámɛ́rin Kɛrin\nkíní\nKejì\nKɛta\nKɛin\nÌdámɛ́rin kíní\nÌdámɛ́rin Kejì\nÌdámɛ́rin Kɛta\nÌdámɛ́rin Kɛrin\nÌdámɛ́rin kíní\nÌdámɛ́rin Kejì\nÌdámɛ́rin Kɛta\nÌdámɛ́rin Kɛrin\n1\n2\n3\n4\nKàlɛ́ńdà Buddhist\nKàlɛ́ńdà ti Sháìnà\nÈdè Kopti\nKàlɛ́ńdà dangi\nÈdè Kalenda Alem Amete tio Etiopia\nKàlɛ́ńdà Ɛtíópíìkì\nKàlɛ́ńdà Gregory\nKàlɛ́ńdà Hébérù\n\nKàlɛ́ńdà ti Musulumi\n\n\nKàlɛ́ńdà Musulumi\nKàlɛ́ńdà ISO-8601\nKàlɛ́ńdà ti Jàpánù\nKàlɛ́ńdà Pásíànù\nKàlɛ́ńdà Minguo\n\
Ìdámẹ́rin kíní\nÌdámẹ́rin Kejì\nÌdámẹ́rin Kẹta\nÌdámẹ́rin Kẹrin\nÌdámẹ́rin kíní\nÌdámẹ́rin Kejì\nÌdámẹ́rin Kẹta\nÌdámẹ́rin Kẹrin\nkíní\nKejì\nKẹta\nKẹin\nÌdámẹ́rin kíní\nÌdámẹ́rin Kejì\nÌdámẹ́rin Kẹta\nÌdámẹ́rin Kẹrin\nÌdámẹ́rin kíní\nÌdámẹ́rin Kejì\nÌdámẹ́rin Kẹta\nÌdámẹ́rin Kẹrin\n1\n2\n3\n4\nKàlẹ́ńdà Buddhist\nKàlẹ́ńdà ti Ṣáìnà\nÈdè Kopti\nKàlẹ́ńdà dangi\nÈdè Kalenda Alem Amete tio Etiopia\nKàlẹ́ńdà Ẹtíópíìkì\nKàlẹ́ńdà Gregory\nKàlẹ́ńdà Hébérù\n\nKàlẹ́ńdà ti Musulumi\n\n\nKàlẹ́ńdà Musulumi\nKàlẹ́ńdà ISO-8601\nKàlẹ́ńdà ti Jàpánù\nKàlẹ́ńdà Pásíànù\nKàlẹ́ńdà Minguo\n\
çaryeka 1ê\nçaryeka 2an\nçaryeka 3an\nçaryeka 4an\nÇ1\nÇ2\nÇ3\nÇ4\n1\n2\n3\n4\nçaryeka 1ê\nçaryeka 2an\nçaryeka 3an\nçaryeka 4an\nÇ1\nÇ2\nÇ3\nÇ4\n1\n2\n3\n4\nTeqwîma Budîst\nTeqwîma Çînî\nTeqwîma Qiptî\nTeqwîma Dangî\nTeqwîma Amete Alem ya Etîyopîk\nTeqwîma Etîyopîk\nTeqwîma Mîladî\nTeqwîma Îbranî\nTeqwîma Milî ya Hindî\nTeqwîma Hicrî (16ê tîrmeha 622yan)\nTeqwîma Hicrî (Siudî)\nTeqwîma Hicrî (15ê tîrmeha 622yan)\nTeqwîma Hicrî (Um el-Qura)\nTeqwîma ISO-8601ê\nTeqwîma Japonî\nTeqwîma Îranî\nTeqwîma Cimhûrîyeta Çînê\n\
Ĩmwe kĩrĩ inya\nIjĩrĩ kĩrĩ inya\nIthatũ kĩrĩ inya\nInya kĩrĩ inya\nĨmwe kĩrĩ inya\nIjĩrĩ kĩrĩ inya\nIthatũ kĩrĩ inya\nInya kĩrĩ inya\n1\n2\n3\n4\nĨmwe kĩrĩ inya\nIjĩrĩ kĩrĩ inya\nIthatũ kĩrĩ inya\nInya kĩrĩ inya\nĨmwe kĩrĩ inya\nIjĩrĩ kĩrĩ inya\nIthatũ kĩrĩ inya\nInya kĩrĩ inya\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ɩŋɔrɩriu ɩsǝbaka\nɩŋɔrɩriu ɩnyɩʊtaja\nɩŋɔrɩriu ɩriutaja\nɩŋɔrɩriu ɩnantaja\nɩ1\nɩ2\nɩ3\nɩ4\n1\n2\n3\n4\nɩŋɔrɩriu 1ka\nɩŋɔrɩriu 2ja\nɩŋɔrɩriu 3ja\nɩŋɔrɩriu 4ja\nɩ1\nɩ2\nɩ3\nɩ4\n1\n2\n3\n4\nBuɖa kǝbaja bɩshilé na bɩŋɔrɔ ɩtʊrka\nCaɩna kɩshilé na kɩŋɔrɔ ɩtʊrka\nKɔpǝt kǝbaja bɩshilé na bɩŋɔrɔ ɩtʊrka\nɖaŋgi kɩshilé na kɩŋɔrɔ ɩtʊrka\nEtiyopii kɩshilé na kɩŋɔrɔ ɩtʊrka (Amete Alɛm)\nEtiyopii kɩshilé na kɩŋɔrɔ ɩtʊrka\nGregɔɔ ‘ɩshilé n’‘ɩŋɔrɔ ɩtʊrka\nYahuuɖi kǝbaja bɩshilé na bɩŋɔrɔ ɩtʊrka\nInɖiya kɩshilé na kɩŋɔrɔ ɩtʊrka\ngɩnǝma kɩshilé na kɩŋɔrɔ ɩtʊrka aɖʊ (gatǝna kʊsǝu katam)\ngɩnǝma kɩshilé na kɩŋɔrɔ ɩtʊrka akʊn aŋɔrɔ (Sauɖiya)\ngɩnǝma kɩshilé na kɩŋɔrɔ ɩtʊrka aɖʊ (ɩŋɔripi ɩceuka katam)\ngɩnǝma kɩshilé na kɩŋɔrɔ ɩtʊrka (Um al-Kra)\nGregɔɔ ‘ɩshilé n’‘ɩŋɔrɔ ɩtʊrka (asǝba na gaja)\nJapaŋ kɩshilé na kɩŋɔrɔ ɩtʊrka\nPɛrs kǝbaja bɩshilé na kɩŋɔrɔ ɩtʊrka\nmiŋguwo kɩshilé na kɩŋɔrɔ ɩtʊrka\n\
І тоқсан\nІІ тоқсан\nІІІ тоқсан\nIV тоқсан\nІ тқс.\nІІ тқс.\nІІІ тқс.\nIV тқс.\nI\nII\nIII\nIV\nІ тоқсан\nІІ тоқсан\nІІІ тоқсан\nIV тоқсан\nІ тқс.\nІІ тқс.\nІІІ тқс.\nIV тқс.\nI\nII\nIII\nIV\nБудда күнтізбесі\nҚытай күнтізбесі\nКопт күнтізбесі\nДанги күнтізбесі\nЭфиопияның Амете-Алем күнтізбесі\nЭфиопия күнтізбесі\nГрегориандық күнтізбе\nКөне еврей күнтізбесі\nҮндістанның ұлттық күнтізбесі\nИслам күнтізбесі (кестелік, азаматтық дәуір)\nИслам күнтізбесі (Сауд Арабиясы, жаңа ай)\nИслам күнтізбесі (кестелік, астрономиялық дәуір)\nИслам күнтізбесі (Умм аль-Кура)\nISO-8601 күнтізбесі\nЖапон күнтізбесі\nПарсы күнтізбесі\nМингуо күнтізбесі\n\
Прво тромесечје\nДруго тромесечје\nТреће тромесечје\nЧетврто тромесечје\nК1\nК2\nК3\nК4\n1.\n2.\n3.\n4.\nПрво тромесечје\nДруго тромесечје\nТреће тромесечје\nЧетврто тромесечје\nК1\nК2\nК3\nК4\n1.\n2.\n3.\n4.\nбудистички календар\nкинески календар\nкоптски календар\nданги календар\nетиопски амет алем календар\nетиопски календар\nгрегоријански календар\nхебрејски календар\nИндијски национални календар\n\n\n\n\nISO-8601 календар\nјапански календар\nперсијски календар\nКалендар Републике Кине\n\
Ч1\nЧ2\nЧ3\nЧ4\nЧ1\nЧ2\nЧ3\nЧ4\n1\n2\n3\n4\nЧ1\nЧ2\nЧ3\nЧ4\nЧ1\nЧ2\nЧ3\nЧ4\n1\n2\n3\n4\n\n\n\n\n\n\nТақвими грегорианӣ\n\n\nТақвими ҳиҷрӣ (ҷадвал, давраи шаҳрвандӣ)\n\nТақвими ҳиҷрӣ (ҷадвал, давраи ситорашиносӣ)\n\nТақвими ISO-8601\n\n\n\n\
први квартал\nдруги квартал\nтрећи квартал\nчетврти квартал\n1. кв.\n2. кв.\n3. кв.\n4. кв.\n1.\n2.\n3.\n4.\nпрви квартал\nдруги квартал\nтрећи квартал\nчетврти квартал\n1. кв.\n2. кв.\n3. кв.\n4. кв.\n1.\n2.\n3.\n4.\nбудистички календар\nкинески календар\nкоптски календар\nданги календар\nетиопски амет алем календар\nетиопски календар\nгрегоријански календар\nхебрејски календар\nИндијски национални календар\nисламски цивилни календар\n\nисламски астрономски календар\nисламски календар (Umm al-Qura)\nISO-8601 календар\nјапански календар\nперсијски календар\nкалендар Републике Кине\n\
прво тримесечје\nвторо тримесечје\nтрето тримесечје\nчетврто тримесечје\nјан. – мар.\nапр. – јун.\nјул. – сеп.\nокт. – дек.\n1\n2\n3\n4\nпрво тримесечје\nвторо тримесечје\nтрето тримесечје\nчетврто тримесечје\nјан. – мар.\nапр. – јун.\nјул. – сеп.\nокт. – дек.\n1\n2\n3\n4\nБудистички календар\nКинески календар\nКоптски календар\nДангиски календар\nЕтиопски Амет Алем календар\nЕтиопски календар\nГрегоријански календар\nЕврејски календар\nИндиски национален календар\nИсламски граѓански календар\nИсламски календар (Саудиска Арабија)\nИсламски календар (астрономска епоха)\nИсламски календар (Ум ал-Кура)\nКалендар ISO-8601\nЈапонски календар\nПерсиски календар\nМингуо-календар\n\
רבעון 1\nרבעון 2\nרבעון 3\nרבעון 4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nרבעון 1\nרבעון 2\nרבעון 3\nרבעון 4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nלוח השנה הבודהיסטי\nלוח השנה הסיני\nלוח השנה הקופטי\nלוח השנה הקוריאני\nלוח השנה אמטה אלם האתיופי\nלוח השנה האתיופי\nלוח השנה הגרגוריאני\nלוח השנה העברי\nלוח השנה ההודי הלאומי\nלוח השנה המוסלמי האזרחי\nלוח השנה המוסלמי (ערב הסעודית)\nלוח השנה המוסלמי האסטרונומי\nלוח השנה המוסלמי אום אל-קורא\nלוח שנה ISO-8601\nלוח השנה היפני\nלוח השנה הפרסי\nלוח השנה הטייוואני\n\
ءبىرىنشى توقسان\nەكىنشى توقسان\nءۇشىنشى توقسان\nءتورتىنشى توقسان\n1- توقسان\n2- توقسان\n3- توقسان\n4- توقسان\n1\n2\n3\n4\nءبىرىنشى توقسان\nەكىنشى توقسان\nءۇشىنشى توقسان\nءتورتىنشى توقسان\n1- توقسان\n2- توقسان\n3- توقسان\n4- توقسان\n1\n2\n3\n4\nبۋددا كۇنتىزبەسى\nقىتاي كۇنتىزبەسى\nكوپت كۇنتىزبەسى\nدانگي كۇنتىزبەسى\nەفيوپيانىڭ امەتە-الەم كۇنتىزبەسى\nەفيوپيا كۇنتىزبەسى\nگرەگورياندىق كۇنتىزبە\nكونە ەۆرەي كۇنتىزبەسى\nءۇندىستاننىڭ ۇلتتىق كۇنتىزبەسى\nيسلام كۇنتىزبەسى (كەستەلىك، ازاماتتىق ءداۋىر)\nيسلام كۇنتىزبەسى (ساۋد ارابياسى، جاڭا اي)\nيسلام كۇنتىزبەسى (كەستەلىك، استرونوميالىق ءداۋىر)\nيسلام كۇنتىزبەسى (ۋمم ءال-قۇرا)\nISO-8601 كۇنتىزبەسى\nجاپون كۇنتىزبەسى\nپارسى كۇنتىزبەسى\nمينگۋو كۇنتىزبەسى\n\
الربع الأول\nالربع الثاني\nالربع الثالث\nالربع الرابع\nالربع الأول\nالربع الثاني\nالربع الثالث\nالربع الرابع\n١\n٢\n٣\n٤\nالربع الأول\nالربع الثاني\nالربع الثالث\nالربع الرابع\nالربع الأول\nالربع الثاني\nالربع الثالث\nالربع الرابع\n١\n٢\n٣\n٤\nالتقويم البوذي\nالتقويم الصيني\nالتقويم القبطي\nتقويم دانجي\nتقويم أميتي أليم الإثيوبي\nالتقويم الإثيوبي\nالتقويم الميلادي\nالتقويم العبري\nالتقويم القومي الهندي\nالتقويم الهجري المدني\nالتقويم الهجري (السعودية - الرؤية)\nالتقويم الهجري (الحسابات الفلكية)\nالتقويم الهجري (أم القرى)\nتقويم ISO-8601\nالتقويم الياباني\nالتقويم الفارسي\nتقويم مينجو\n\
بىرىنچى پەسىل\nئىككىنچى پەسىل\nئۈچىنچى پەسىل\nتۆتىنچى پەسىل\n1-پەسىل\n2-پەسىل\n3-پەسىل\n4-پەسىل\n1\n2\n3\n4\nبىرىنچى پەسىل\nئىككىنچى پەسىل\nئۈچىنچى پەسىل\nتۆتىنچى پەسىل\n1-پەسىل\n2-پەسىل\n3-پەسىل\n4-پەسىل\n1\n2\n3\n4\nبۇددا يىلنامەسى\nدېھقانلار يىلنامەسى\nكوپتىك يىلنامەسى\nدانگى يىلنامەسى\nئېفىيوپىيە ئامېتې ئالېم يىلنامەسى\nئېفىيوپىيە يىلنامەسى\nمىلادىيە يىلنامەسى\nيەھۇدى يىلنامەسى\nھىندىستان دۆلەت يىلنامەسى\n\n\n\n\nISO-8601 يىلنامەسى\nياپونىيە يىلنامەسى\nپارىس يىلنامەسى\nمىنگو يىلنامەسى\n\
ربع اول\nربع دوم\nربع سوم\nربع چهارم\nر۱\nر۲\nر۳\nر۴\n۱\n۲\n۳\n۴\nربع اول\nربع دوم\nربع سوم\nربع چهارم\nر۱\nر۲\nر۳\nر۴\n۱\n۲\n۳\n۴\nتقویم بودایی\nتقویم چینی\nتقویم قبطی\nتقویم دانگی\nتقویم اتیوپیایی عامت عالم\nتقویم اتیوپیایی\nتقویم میلادی\nتقویم عبری\nتقویم ملی هند\nتقویم هجری قمری جدولی مدنی\nقویم هجری قمری هلالی عربستان سعودی\nتقویم هجری قمری جدولی نجومی\nتقویم هجری قمری ام‌القری\nتقویم ایزو ۸۶۰۱\nتقویم ژاپنی\nتقویم هجری شمسی\nتقویم جمهوری چین (تایوان)\n\
سه‌ماههٔ اول\nسه‌ماههٔ دوم\nسه‌ماههٔ سوم\nسه‌ماههٔ چهارم\nس‌م۱\nس‌م۲\nس‌م۳\nس‌م۴\n۱\n۲\n۳\n۴\nسه‌ماههٔ اول\nسه‌ماههٔ دوم\nسه‌ماههٔ سوم\nسه‌ماههٔ چهارم\nس‌م۱\nس‌م۲\nس‌م۳\nس‌م۴\n۱\n۲\n۳\n۴\nتقویم بودایی\nتقویم چینی\nتقویم قبطی\nتقویم دانگی\nتقویم اتیوپیایی عامت عالم\nتقویم اتیوپیایی\nتقویم میلادی\nتقویم عبری\nتقویم ملی هند\nتقویم هجری قمری جدولی مدنی\nقویم هجری قمری هلالی عربستان سعودی\nتقویم هجری قمری جدولی نجومی\nتقویم هجری قمری ام‌القری\nتقویم ایزو ۸۶۰۱\nتقویم ژاپنی\nتقویم هجری شمسی\nتقویم جمهوری چین (تایوان)\n\
لومړۍ ربعه\n۲مه ربعه\n۳مه ربعه\n۴مه ربعه\nلومړۍ ربعه\n۲مه ربعه\n۳مه ربعه\n۴مه ربعه\n1\n2\n3\n4\nلومړۍ ربعه\n۲مه ربعه\n۳مه ربعه\n۴مه ربعه\nلومړۍ ربعه\n۲مه ربعه\n۳مه ربعه\n۴مه ربعه\n1\n2\n3\n4\nبودايي جنتري\nد چين جنتري\nکاپټیک کیلنډر\nډانګي جنتري\nد ایتوپیک امیټ ایلم تقویم\nایتوپيک جنتري\nګريګورين جنتري\nجورجویان جنتري\n\nاسلامي جنتري (جدولي، مدني عصر)\n\nاسلامي جنتري (جدولي، ستورپوهنيز عصر)\nاسلامي کلیزه (ام القری)\nISO-8601 جنتري\nجاپاني جنتري\nفارسي جنتري\nمنگوو جنتري\n\
پهرين ٽي ماهي\nٻين ٽي ماهي\nٽين ٽي ماهي\nچوٿين ٽي ماهي\nپهرين ٽماهي\nٻين ٽماهي\nٽين ٽماهي\nچوٿين ٽماهي\n1\n2\n3\n4\nپهرين ٽي ماهي\nٻين ٽي ماهي\nٽين ٽي ماهي\nچوٿين ٽي ماهي\nپهرين ٽماهي\nٻين ٽماهي\nٽين ٽماهي\nچوٿين ٽماهي\n1\n2\n3\n4\nٻڌ ڌرم جو ڪئلينڊر\nچيني ڪئلينڊر\nڪاپٽڪ ڪئلينڊر\nدانگي ڪئلينڊر\nايٿوپڪ اميٽي عليم ڪئلينڊر\nايٿوپيائي ڪئلينڊر\nجارجيائي ڪئلينڊر\nعبراني ڪئلينڊر\nهندوستاني قومي ڪئلينڊر\nهجري ڪئلينڊر (ٽيبل وارو، شهري دور)\n\nهجري ڪئلينڊر (ٽيبلر، فلڪياتي دور)\nهجري ڪئلينڊر (اُم القرا)\nISO-8601 ڪئلينڊر\nجاپاني ڪئلينڊر\nفارسي ڪئلينڊر\nمنگوو ڪئلينڊر\n\
پہلی سہ ماہی\nدوسری سہ ماہی\nتیسری سہ ماہی\nچوتهی سہ ماہی\nپہلی سہ ماہی\nدوسری سہ ماہی\nتیسری سہ ماہی\nچوتهی سہ ماہی\n1\n2\n3\n4\nپہلی سہ ماہی\nدوسری سہ ماہی\nتیسری سہ ماہی\nچوتهی سہ ماہی\nپہلی سہ ماہی\nدوسری سہ ماہی\nتیسری سہ ماہی\nچوتهی سہ ماہی\n1\n2\n3\n4\nبودھ کلینڈر\nچینی کیلنڈر\nکاپٹک کیلنڈر\nڈانگی کیلنڈر\nایتھوپک امیٹ الیم کیلنڈر\nایتھوپیائی کیلنڈر\nگریگورین کیلنڈر\nعبرانی کیلنڈر\nبھارتی قومی کیلنڈر\nاسلامی شہری کیلنڈر (ٹیبیولر، مدنی دور)\n\nہجری کیلنڈر (لوحی، ایسٹرونومیکل ایپوک)\nہجری کیلنڈر (ام القریٰ)\nISO-8601 کیلنڈر\nجاپانی کیلنڈر\nفارسی کیلنڈر\nمنگوو کیلنڈر\n\
چارەکی یەکەم\nچارەکی دووەم\nچارەکی سێەم\nچارەکی چوارەم\nچ١\nچ٢\nچ٣\nچ٤\n١\n٢\n٣\n٤\nچارەکی یەکەم\nچارەکی دووەم\nچارەکی سێەم\nچارەکی چوارەم\nچ١\nچ٢\nچ٣\nچ٤\n١\n٢\n٣\n٤\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
چوتھاي پہلاں\nچوتھاي دوجا\nچوتھاي تيجا\nچوتھاي چوتھا\nچوتھاي پہلاں\nچوتھاي دوجا\nچوتھاي تيجا\nچوتھاي چوتھا\n1\n2\n3\n4\nچوتھاي پہلاں\nچوتھاي دوجا\nچوتھاي تيجا\nچوتھاي چوتھا\nچوتھاي پہلاں\nچوتھاي دوجا\nچوتھاي تيجا\nچوتھاي چوتھا\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
گۄڑنیُک ژۄباگ\nدۆیِم ژۄباگ\nتریِم ژۄباگ\nژوٗرِم ژۄباگ\nکیو 1\nکیو 2\nکیو 3\nکیو 4\n1\n2\n3\n4\nگۄڑنیُک ژۄباگ\nدۆیِم ژۄباگ\nتریِم ژۄباگ\nژوٗرِم ژۄباگ\nکیو 1\nکیو 2\nکیو 3\nکیو 4\n1\n2\n3\n4\nبُدَن ہُند کیلنڑَر\nچیٖنی کیلَنڑَر\n\n\n\n\nگرگوریَن کیلنڑَر\nہِبرِو کیلنڑَر\nانڈین نیشنل کیلنڈر\n\n\n\n\nISO-8601 کیلنڈر\nجاپٲنؠ کیلنڑَر\n\nجموٗریٲتی چیٖنی کیلَنڑَر\n\
ܪܘܒܥܐ ܩܕܡܝܐ\nܪܘܒܥܐ ܬܪܝܢܐ\nܪܘܒܥܐ ܬܠܝܬܝܐ\nܪܘܒܥܐ ܪܒܝܥܝܐ\n܏ܪ ܐ\n܏ܪ ܒ\n܏ܪ ܓ\n܏ܪ ܕ\n1\n2\n3\n4\nܪܘܒܥܐ ܩܕܡܝܐ\nܪܘܒܥܐ ܬܪܝܢܐ\nܪܘܒܥܐ ܬܠܝܬܝܐ\nܪܘܒܥܐ ܪܒܝܥܝܐ\n܏ܪ ܐ\n܏ܪ ܒ\n܏ܪ ܓ\n܏ܪ ܕ\n1\n2\n3\n4\nܣܘܪܓܕܐ ܒܘܕܗܝܝܐ\nܣܘܪܓܕܐ ܨܝܢܝܐ\nܣܘܪܓܕܐ ܐܓܒܛܝܐ\nܣܘܪܓܕܐ ܕܢܓܝ\n\nܣܘܪܓܕܐ ܟܘܫܝܐ\nܣܘܪܓܕܐ ܓܪܝܓܘܪܝܐ\nܣܘܪܓܕܐ ܝܗܘܕܝܐ\nܣܘܪܓܕܐ ܐܘܡܬܢܝܐ ܗܢܕܘܝܐ\nܣܘܪܓܕܐ ܡܫܠܡܢܐ ܡܕܝܢܝܐ\n\n\n\nܣܘܪܓܕܐ ISO-8601\nܣܘܪܓܕܐ ܝܦܢܝܐ\nܣܘܪܓܕܐ ܦܪܣܝܐ\nܣܘܪܓܕܐ ܡܝܢܓܘ\n\
ߞߊߙߏߛߓߊ߫ ߁߭\nߞߊߙߏߛߓߊ߫ ߂߲\nߞߊߙߏߛߓߊ߫ ߃߲\nߞߊߙߏߛߓߊ߫ ߄߲\nߞߛ߁\nߞߛ߂\nߞߛ߃\nߞߛ߄\n߁\n߂\n߃\n߄\nߞߊߙߏߛߓߊ߫ ߁߭\nߞߊߙߏߛߓߊ߫ ߂߲\nߞߊߙߏߛߓߊ߫ ߃߲\nߞߊߙߏߛߓߊ߫ ߄߲\nߞߛ߁\nߞߛ߂\nߞߛ߃\nߞߛ߄\n߁\n߂\n߃\n߄\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
पहली तिमाही\nदूसरी तिमाही\nतीसरी तिमाही\nचौथी तिमाही\nति1\nति2\nति3\nति4\n1\n2\n3\n4\nपहली तिमाही\nदूसरी तिमाही\nतीसरी तिमाही\nचौथी तिमाही\nति1\nति2\nति3\nति4\n1\n2\n3\n4\nबौद्ध पंचांग\nचीनी पंचांग\nकॉप्टिक कैलेंडर\nदांगी कैलेंडर\nइथियोपिक अमेते अलेम कैलेंडर\nइथियोपिक कैलेंडर\nग्रेगोरियन कैलेंडर\nहिब्रू पंचांग\nभारतीय राष्ट्रीय कैलेंडर\nहिजरी नागरिक कैलेंडर\n\n\nहिजरी कैलेंडर (उम्म अल-क़ुरा)\nआईएसओ-8601 कैलेंडर\nजापानी पंचांग\nफ़ारसी कैलेंडर\nचीनी गणतंत्र पंचांग\n\
पहिंरी टिमाही\nबीं॒ टिमाही\nटीं टिमाही\nचोथीं टिमाही\nपहिंरी टिमाही\nबीं॒ टिमाही\nटीं टिमाही\nचोथीं टिमाही\n1\n2\n3\n4\nपहिंरी टिमाही\nबीं॒ टिमाही\nटीं टिमाही\nचोथीं टिमाही\nपहिरीं टिमाही\nबीं॒ टिमाही\nटीं टिमाही\nचोथीं टिमाही\n1\n2\n3\n4\n\n\n\n\n\n\nग्रेगोरियन कैलेंडरु\n\n\n\n\n\n\n\n\n\n\n\
पहिल तिमाही\nदोसर तिमाही\nतेसर तिमाही\nचारिम तिमाही\nति1\nति2\nति3\nति4\n1\n2\n3\n4\nपहिल तिमाही\nदोसर तिमाही\nतेसर तिमाही\nचारिम तिमाही\nति1\nति2\nति3\nति4\n1\n2\n3\n4\nबौद्ध कैलेंडर\nचीनी कैलेंडर\nकाप्टिक कैलेंडर\nडांगी कैलेंडर\nइथोपियाई एमटे अलेम कैलेंडर\nइथोपियाई कैलेंडर\nग्रेगोरियन कैलेंडर\nहीब्रू कैलेंडर\nभारतीय राष्ट्रीय कैलेंडर\nइस्लामिक कैलेंडर (टैबुलर, सिविल एपेक)\n\n\nइस्लामिक कैलेंडर (उम अल कुरा)\nISO-8601 कैलेंडर\nजापानी कैलेंडर\nफारसी कैलेंडर\nमिंगो कैलेंडर\n\
पहिलो त्रैमासिक\nदोस्रो त्रैमासिक\nतेस्रो त्रैमासिक\nचौथो त्रैमासिक\nपहिलो त्रैमासिक\nदोस्रो त्रैमासिक\nतेस्रो त्रैमासिक\nचौथो त्रैमासिक\n१\n२\n३\n४\nप्रथम त्रैमासिक\nद्वितीय त्रैमासिक\nतृतीय त्रैमासिक\nचतुर्थ त्रैमासिक\nपहिलो त्रैमासिक\nदोस्रो त्रैमासिक\nतेस्रो त्रैमासिक\nचौथो त्रैमासिक\n१\n२\n३\n४\nबुद्धिष्ट पात्रो\nचिनियाँ पात्रो\nकोप्टिक पात्र\nडाङ्गी पात्रो\nइथियिपियाली आमेट आलेम पात्र\nइथिओपिक पात्रो\nग्रेगोरियन पात्रो\nहिब्रु पात्रो\nभारतीय राष्ट्रिय पात्रो\nहिजरी पात्रो (टेबुलर, नागरिक युग)\n\n\nइस्लामी पात्रो\nISO-8601 पात्रो\nजापानी पात्रो\nफारसी पात्रो\nचिनियाँ गणतन्त्रको पात्रो\n\
पैले तिन मीन्ने\nदूजे तिन मीन्ने\nतीजे तिन मीन्ने\nचौथे तिन मीन्ने\nति1\nति2\nति3\nति4\n1\n2\n3\n4\nपैले तिन मीन्ने\nदूजे तिन मीन्ने\nतीजे तिन मीन्ने\nचौथे तिन मीन्ने\nति1\nति2\nति3\nति4\n1\n2\n3\n4\nबौद्ध पंचांग\nचीनी पंचांग\n\nदांगी कैलेंडर\n\nइथियोपिक कैलेंडर\nग्रेगोरियन कैलेंडर\nहिब्रू पंचांग\nभारतीय रास्टरिया कैलेंडर\nइस्लामी नागरिक पंचांग\n\n\n\nआईएसओ-8601 कैलेंडर\nजापानी पंचांग\nफ़ारसी कैलेंडर\nचीनी गणतंत्र पंचांग\n\
पैहली त्रमाही\nदूई त्रमाही\nत्री त्रमाही\nचौथी त्रमाही\nत्र.1\nत्र.2\nत्र.3\nत्र.4\n1\n2\n3\n4\nपैहली त्रमाही\nदूई त्रमाही\nत्री त्रमाही\nचौथी त्रमाही\nत्र.1\nत्र.2\nत्र.3\nत्र.4\n1\n2\n3\n4\n\n\n\n\n\n\nग्रेगोरी कैलेन्डर\n\n\n\n\n\n\n\n\n\n\n\
प्रथम तिमाही\nद्वितीय तिमाही\nतृतीय तिमाही\nचतुर्थ तिमाही\nति१\nति२\nति३\nति४\n१\n२\n३\n४\nप्रथम तिमाही\nद्वितीय तिमाही\nतृतीय तिमाही\nचतुर्थ तिमाही\nति१\nति२\nति३\nति४\n१\n२\n३\n४\nबौद्ध दिनदर्शिका\nचीनी दिनदर्शिका\nकॉप्टिक दिनदर्शिका\nडांगी दिनदर्शिका\nइथियोपिक अमेते अलेम दिनदर्शिका\nइथिओपिक दिनदर्शिका\nग्रेगोरियन दिनदर्शिका\nयहूदी दिनदर्शिका\nभारतीय राष्ट्रीय दिनदर्शिका\nहिजरी दिनदर्शिका (टॅब्युलर, सिव्हील ईपॉक्)\n\n\nहिजरी दिनदर्शिका (उम-अल-कुरा)\nग्रेगोरियन दिनदर्शिका (प्रथम वर्ष)\nजपानी दिनदर्शिका\nफारसी दिनदर्शिका\nमिनगुओ वर्ष\n\
प्रथम त्रैमासिक\nद्वितीय त्रैमासिक\nतृतीय त्रैमासिक\nचतुर्थ त्रैमासिक\nत्रैमासिक1\nत्रैमासिक2\nत्रैमासिक3\nत्रैमासिक4\n1\n2\n3\n4\nप्रथम त्रैमासिक\nद्वितीय त्रैमासिक\nतृतीय त्रैमासिक\nचतुर्थ त्रैमासिक\nत्रैमासिक1\nत्रैमासिक2\nत्रैमासिक3\nत्रैमासिक4\n1\n2\n3\n4\n\n\n\n\n\n\nग्रेगोरियन पञ्चाङ्ग\n\n\n\n\n\n\n\n\n\n\n\
ब्रै बाहागोनि सेथि खोन्दो\nब्रै बाहागोनि नैथि खोन्दो\nब्रै बाहागोनि थामथि खोन्दो\nब्रै बाहागोनि ब्रैथि खोन्दो\nकिउ 1\nकिउ 2\nकिउ 3\nकिउ 4\n1\n2\n3\n4\nब्रै बाहागोनि सेथि खोन्दो\nब्रै बाहागोनि नैथि खोन्दो\nब्रै बाहागोनि थामथि खोन्दो\nब्रै बाहागोनि ब्रैथि खोन्दो\nकिउ 1\nकिउ 2\nकिउ 3\nकिउ 4\n1\n2\n3\n4\nबौद्ध फान्जामुथि\nचाइनिज फान्जामुथि\nकप्तिक फान्जामुथि\nदांगि फान्जामुथि\nइथिय’पिक आमेते आलेम फान्जामुथि\nइथिय’पियानि फान्जामुथि\nग्रेग’रियान फान्जामुथि\nहिब्रिउ फान्जामुथि\nभारतनि हादोरनां फान्जामुथि\nइस्लामिक फान्जामुथि ( फारि, हादोरारि मुगा)\n\n\nइस्लामिक फान्जामुथि( ऊम आल-कूरा)\nआइ.एस.अ-8601 फान्जामुथि\nजापानीज फान्जामुथि\nपार्सियान फान्जामुथि\nमिंगुव’ फान्जामुथि\n\
१स्ट क्वाटर\n२ क्वाटर\n३र्ड क्वाटर\n४थ क्वाटर\nक १\nक २\nक ३\nक ४\n1\n2\n3\n4\n१स्ट क्वाटर\n२ क्वाटर\n३र्ड क्वाटर\n४थ क्वाटर\nक १\nक २\nक ३\nक ४\n1\n2\n3\n4\n\n\n\n\n\n\nग्रेगोरियन केलेंडर\n\nबारॉतॉ जातियॉ केलेंडर\n\n\n\n\n\n\n\n\n\
অহানবা মসুং\nঅনীশুবা মসুং\nঅহুমশুবা মসুং\nমরীশুবা মসুং\nঅহানবা মসুং\nঅনীশুবা মসুং\nঅহুমশুবা মসুং\nমরীশুবা মসুং\n1\n2\n3\n4\nঅহানবা মসুং\nঅনীশুবা মসুং\nঅহুমশুবা মসুং\nমরীশুবা মসুং\nঅহানবা মসুং\nঅনীশুবা মসুং\nঅহুমশুবা মসুং\nমরীশুবা মসুং\n1\n2\n3\n4\n\n\n\n\n\n\nগ্রিগোরিয়ান কেলেন্দর\n\n\n\n\n\n\n\n\n\n\n\
ত্রৈমাসিক\nদ্বিতীয় ত্রৈমাসিক\nতৃতীয় ত্রৈমাসিক\nচতুর্থ ত্রৈমাসিক\nত্রৈমাসিক\nদ্বিতীয় ত্রৈমাসিক\nতৃতীয় ত্রৈমাসিক\nচতুর্থ ত্রৈমাসিক\n১\n২\n৩\n৪\nত্রৈমাসিক\nদ্বিতীয় ত্রৈমাসিক\nতৃতীয় ত্রৈমাসিক\nচতুর্থ ত্রৈমাসিক\nQ1\nQ2\nQ3\nQ4\n১\n২\n৩\n৪\nবৌদ্ধ ক্যালেন্ডার\nচীনা ক্যালেন্ডার\nকপটিক ক্যালেন্ডার\nদাঙ্গি ক্যালেন্ডার\nইথিওপিও আমেতে আলেম ক্যালেন্ডার\nইথিওপিক ক্যালেন্ডার\nগ্রিগোরিয়ান ক্যালেন্ডার\nহিব্রু ক্যালেন্ডার\nভারতীয় জাতীয় বর্ষপঞ্জী\nইসলামিক ক্যালেন্ডার (ছকবদ্ধ, নাগরিক বর্ষপঞ্জি)\nইসলামিক বর্ষপঞ্জী (সৌদি আরব, দৃশ্যমান)\nইসলামিক বর্ষপঞ্জী (ছকবদ্ধ, জ্যোতির্বিদ্যীয় যুগ)\nইসলামিক বর্ষপঞ্জী (উম্মা আল-কুরআ)\nগ্রেগরীয় ক্যালেন্ডার (প্রথম বর্ষ)\nজাপানি ক্যালেন্ডার\nফারসি ক্যালেন্ডার\nমিঙ্গুও ক্যালেন্ডার\n\
ত্রৈমাসিক\nদ্বিতীয় ত্রৈমাসিক\nতৃতীয় ত্রৈমাসিক\nচতুর্থ ত্রৈমাসিক\nত্রৈমাসিক\nদ্বিতীয় ত্রৈমাসিক\nতৃতীয় ত্রৈমাসিক\nচতুর্থ ত্রৈমাসিক\n১\n২\n৩\n৪\nত্রৈমাসিক\nদ্বিতীয় ত্রৈমাসিক\nতৃতীয় ত্রৈমাসিক\nচতুর্থ ত্রৈমাসিক\nQ1\nQ2\nQ3\nQ4\n১\n২\n৩\n৪\nবৌদ্ধ ক্যালেন্ডার\nচীনা ক্যালেন্ডার\nকপটিক ক্যালেন্ডার\nদাঙ্গি ক্যালেন্ডার\nইথিওপিও আমেতে আলেম ক্যালেন্ডার\nইথিওপিক ক্যালেন্ডার\nগ্রেগোরিয়ান ক্যালেন্ডার\nহিব্রু ক্যালেন্ডার\nভারতীয় জাতীয় বর্ষপঞ্জী\nইসলামিক ক্যালেন্ডার (ছকবদ্ধ, নাগরিক বর্ষপঞ্জি)\nইসলামিক বর্ষপঞ্জী (সৌদি আরব, দৃশ্যমান)\nইসলামিক বর্ষপঞ্জী (ছকবদ্ধ, জ্যোতির্বিদ্যীয় যুগ)\nইসলামিক বর্ষপঞ্জী (উম্মা আল-কুরআ)\nISO-8601 ক্যালেন্ডার\nজাপানি ক্যালেন্ডার\nফারসি ক্যালেন্ডার\nমিঙ্গুও ক্যালেন্ডার\n\
প্ৰথম তিনিমাহ\nদ্বিতীয় তিনিমাহ\nতৃতীয় তিনিমাহ\nচতুৰ্থ তিনিমাহ\n১মঃ তিঃ\n২য়ঃ তিঃ\n৩য়ঃ তিঃ\n৪ৰ্থঃ তিঃ\n১\n২\n৩\n৪\nপ্ৰথম তিনিমাহ\nদ্বিতীয় তিনিমাহ\nতৃতীয় তিনিমাহ\nচতুৰ্থ তিনিমাহ\n১মঃ তিঃ\n২য়ঃ তিঃ\n৩য়ঃ তিঃ\n৪ৰ্থঃ তিঃ\n১\n২\n৩\n৪\nবৌদ্ধ কেলেণ্ডাৰ\nচীনা কেলেণ্ডাৰ\nক’প্টিক কেলেণ্ডাৰ\nদাংগি কেলেণ্ডাৰ\nইথিঅ’পিক এমিটি এলেম কেলেণ্ডাৰ\nইথিঅ’পিক কেলেণ্ডাৰ\nগ্ৰেগোৰিয়ান কেলেণ্ডাৰ\nহিব্ৰু কেলেণ্ডাৰ\nভাৰতীয় ৰাষ্ট্ৰীয় পঞ্জিকা\nহিজৰি কেলেণ্ডাৰ (টেবুলাৰ, নাগৰিক যুগ)\n\n\nহিজৰি কেলেণ্ডাৰ (উম অল-কুৰা)\nআই. এছ. অ’.-৮৬০১ কেলেণ্ডাৰ\nজাপানী কেলেণ্ডাৰ\nফাৰ্চী কেলেণ্ডাৰ\nচীনা প্ৰজাতন্ত্ৰৰ কেলেণ্ডাৰ\n\
ਪਹਿਲੀ ਤਿਮਾਹੀ\nਦੂਜੀ ਤਿਮਾਹੀ\nਤੀਜੀ ਤਿਮਾਹੀ\nਚੌਥੀ ਤਿਮਾਹੀ\nਤਿਮਾਹੀ1\nਤਿਮਾਹੀ2\nਤਿਮਾਹੀ3\nਤਿਮਾਹੀ4\n1\n2\n3\n4\nਪਹਿਲੀ ਤਿਮਾਹੀ\nਦੂਜੀ ਤਿਮਾਹੀ\nਤੀਜੀ ਤਿਮਾਹੀ\nਚੌਥੀ ਤਿਮਾਹੀ\nਤਿਮਾਹੀ1\nਤਿਮਾਹੀ2\nਤਿਮਾਹੀ3\nਤਿਮਾਹੀ4\n1\n2\n3\n4\nਬੋਧੀ ਕੈਲੰਡਰ\nਚੀਨੀ ਕੈਲੰਡਰ\nਕੋਪਟਿਕ ਕੈਲੰਡਰ\nਡਾਂਗੀ ਕੈਲੰਡਰ\nਇਥੀਓਪਿਕ-ਅਮੀਟ-ਆਲਮ\nਇਥੀਓਪਿਕ ਕੈਲੰਡਰ\nਗਰੇਗੋਰੀਅਨ ਕੈਲੰਡਰ\nਹਿਬਰੂ ਕੈਲੰਡਰ\nਭਾਰਤੀ ਕੌਮੀ ਕੈਲੰਡਰ\nਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਸਾਰਨੀਬੱਧ, ਸਮਾਜਿਕ ਯੁੱਗ)\nਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਸਾਊਦੀ ਅਰਬ, ਚੰਨ ਦਿਖਣਾ)\nਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਸਾਰਨੀਬੱਧ, ਖਗੋਲੀ ਯੁੱਗ)\nਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਅਮ ਅਲ-ਕੁਰਾ)\n(ISO-8601) ਕੈਲੰਡਰ\nਜਪਾਨੀ ਕੈਲੰਡਰ\nਫ਼ਾਰਸੀ ਕੈਲੰਡਰ\nਮਿੰਗੂਓ ਕੈਲੰਡਰ\n\
୧ମ କ୍ୱାଟର\n୨ୟ କ୍ୱାଟର\n୩ୟ କ୍ୱାଟର\n୪ର୍ଥ କ୍ୱାଟର\nକ ୧\nକ ୨\nକ ୩\nକ ୪\n1\n2\n3\n4\n୧ମ କ୍ୱାଟର\n୨ୟ କ୍ୱାଟର\n୩ୟ କ୍ୱାଟର\n୪ର୍ଥ କ୍ୱାଟର\nକ ୧\nକ ୨\nକ ୩\nକ ୪\n1\n2\n3\n4\n\n\n\n\n\n\nଗ୍ରେଗରିୟାନ କେଲେଣ୍ଡର\n\nବାରତ ଜାତିୟ କେଲେଣ୍ଡର\n\n\n\n\n\n\n\n\n\
முதல் காலாண்டு\nஇரண்டாம் காலாண்டு\nமூன்றாம் காலாண்டு\nநான்காம் காலாண்டு\nகா.1\nகா.2\nகா.3\nகா.4\n1\n2\n3\n4\nமுதல் காலாண்டு\nஇரண்டாம் காலாண்டு\nமூன்றாம் காலாண்டு\nநான்காம் காலாண்டு\nகா.1\nகா.2\nகா.3\nகா.4\n1\n2\n3\n4\nபுத்த நாள்காட்டி\nசீன நாள்காட்டி\nகாப்டிக் நாள்காட்டி\nடேங்கி நாள்காட்டி\nஎத்தியோபிக் அமேதே ஆலெம் நாள்காட்டி\nஎத்தியோப்பிய நாள்காட்டி\nகிரிகோரியன் நாள்காட்டி\nஹீப்ரு நாள்காட்டி\nஇந்திய தேசிய நாள்காட்டி\nஇஸ்லாமிய சிவில் நாள்காட்டி\n\nஇஸ்லாமிய வானியல் நாள்காட்டி\nஇஸ்லாமிய நாள்காட்டி (உம்-அல்-குரா)\nகிரிகோரிய நாள்காட்டி\nஜப்பானிய நாள்காட்டி\nபாரசீக நாள்காட்டி\nமின்கோ நாள்காட்டி\n\
౧వ త్రైమాసికం\n౨వ త్రైమాసికర\n౩వ త్రైమాసికర\n౪వ త్రైమాసికర\nత్రై౧\nత్రై౨\nత్రై౩\nత్రై౪\n1\n2\n3\n4\n౧వ త్రైమాసికం\n౨వ త్రైమాసికర\n౩వ త్రైమాసికర\n౪వ త్రైమాసికర\nత్రై౧\nత్రై౨\nత్రై౩\nత్రై౪\n1\n2\n3\n4\n\n\n\n\n\n\nగ్రేగోరియన్ క్యాలెండర్\n\nభారతీయ జాతీయ క్యాలెండర్\n\n\n\n\n\n\n\n\n\
ഒന്നാം പാദം\nരണ്ടാം പാദം\nമൂന്നാം പാദം\nനാലാം പാദം\nഒന്നാം പാദം\nരണ്ടാം പാദം\nമൂന്നാം പാദം\nനാലാം പാദം\n1\n2\n3\n4\nഒന്നാം പാദം\nരണ്ടാം പാദം\nമൂന്നാം പാദം\nനാലാം പാദം\nഒന്നാം പാദം\nരണ്ടാം പാദം\nമൂന്നാം പാദം\nനാലാം പാദം\n1\n2\n3\n4\nബുദ്ധിസ്റ്റ് കലണ്ടർ\nചൈനീസ് കലണ്ടർ\nകോപ്റ്റിക് കലണ്ടർ\nഡാംഗി കലണ്ടർ\nഎത്യോപിക് അമെതെ അലെം കലണ്ടർ\nഎത്യോപിക് കലണ്ടർ\nഇംഗ്ലീഷ് കലണ്ടർ\nഹീബ്രൂ കലണ്ടർ\nശകവർഷ കലണ്ടർ\nഇസ്ലാമിക് കലണ്ടർ (ടാബുലർ, സിവിൽ ഇപോക്ക്)\nഇസ്ലാം-അറബിക് കലണ്ടർ\nഇസ്ലാം-ജ്യോതിഷ കലണ്ടർ\nഇസ്ലാമിക് കലണ്ടർ (ഉം അൽ ഖുറ)\nഐഎസ്ഓ 8601 കലണ്ടർ\nജാപ്പനീസ് കലണ്ടർ\nപേർഷ്യൻ കലണ്ടർ\nമിംഗ്വോ കലണ്ടർ\n\
ไตรมาส 1\nไตรมาส 2\nไตรมาส 3\nไตรมาส 4\nไตรมาส 1\nไตรมาส 2\nไตรมาส 3\nไตรมาส 4\n1\n2\n3\n4\nไตรมาส 1\nไตรมาส 2\nไตรมาส 3\nไตรมาส 4\nไตรมาส 1\nไตรมาส 2\nไตรมาส 3\nไตรมาส 4\n1\n2\n3\n4\nปฏิทินพุทธ\nปฏิทินจีน\nปฏิทินคอปติก\nปฏิทินเกาหลี\nปฏิทินปีโลกเอธิโอเปีย\nปฏิทินเอธิโอเปีย\nปฏิทินเกรกอเรียน\nปฏิทินฮิบรู\nปฏิทินแห่งชาติอินเดีย\nปฏิทินอิสลามซีวิล\n\n\nปฏิทินอิสลาม (อุมม์อัลกุรา)\nปฏิทิน ISO-8601\nปฏิทินญี่ปุ่น\nปฏิทินเปอร์เชีย\nปฏิทินไต้หวัน\n\
ໄຕຣມາດ 1\nໄຕຣມາດ 2\nໄຕຣມາດ 3\nໄຕຣມາດ 4\nຕມ1\nຕມ2\nຕມ3\nຕມ4\n1\n2\n3\n4\nໄຕຣມາດ 1\nໄຕຣມາດ 2\nໄຕຣມາດ 3\nໄຕຣມາດ 4\nຕ1\nຕ2\nຕ3\nຕ4\n1\n2\n3\n4\nປະຕິທິນ ພຸດທະສັງກາດ\nປະຕິທິນຈີນ\nປະຕິທິນຄັອບຕິກ\nປະ​ຕິ​ທິນ​ດັງ​ກີ\nປະຕິທິນປີໂອເອທິໂອເປຍ\nປະຕິທິນເອທິໂອເປຍ\nປະຕິທິນເກຣໂກຣຽນ\nປະ​ຕິ​ທິນ​ຮີບ​ຣິວ\nປະຕິທິນແຫ່ງຊາດອິນເດຍ\nປະຕິທິນອິດສະລາມ\n\n\nປະຕິທິນອິດສະລາມ (ອຳອາວຄິວຣາ)\nປະ​ຕິ​ທິນ ISO-8601\nປະຕິທິນຍີ່ປຸ່ນ\nປະຕິທິນເປີຊຽນ\nປະຕິທິນໄຕ້ຫວັນ\n\
དུས་ཚིགས་དང་པོ།\nདུས་ཚིགས་གཉིས་པ།\nདུས་ཚིགས་གསུམ་པ།\nདུས་ཚིགས་བཞི་པ།\nདུས་ཚིགས་དང་པོ།\nདུས་ཚིགས་གཉིས་པ།\nདུས་ཚིགས་གསུམ་པ།\nདུས་ཚིགས་བཞི་པ།\n1\n2\n3\n4\nདུས་ཚིགས་དང་པོ།\nདུས་ཚིགས་གཉིས་པ།\nདུས་ཚིགས་གསུམ་པ།\nདུས་ཚིགས་བཞི་པ།\nདུས་ཚིགས་དང་པོ།\nདུས་ཚིགས་གཉིས་པ།\nདུས་ཚིགས་གསུམ་པ།\nདུས་ཚིགས་བཞི་པ།\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
བཞི་དཔྱ་དང་པ་\nབཞི་དཔྱ་གཉིས་པ་\nབཞི་དཔྱ་གསུམ་པ་\nབཞི་དཔྱ་བཞི་པ་\nབཞི་དཔྱ་༡\nབཞི་དཔྱ་༢\nབཞི་དཔྱ་༣\nབཞི་དཔྱ་༤\n༡\n༢\n༣\n༤\nབཞི་དཔྱ་དང་པ་\nབཞི་དཔྱ་གཉིས་པ་\nབཞི་དཔྱ་གསུམ་པ་\nབཞི་དཔྱ་བཞི་པ་\nབཞི་དཔྱ་༡\nབཞི་དཔྱ་༢\nབཞི་དཔྱ་༣\nབཞི་དཔྱ་༤\n༡\n༢\n༣\n༤\n\n\n\n\n\n\nགྲེག་གོ་རི་ཡཱན་ཟླ་ཐོ\n\n\n\n\n\n\n\n\n\n\n\
ပထမ သုံးလပတ်\nဒုတိယ သုံးလပတ်\nတတိယ သုံးလပတ်\nစတုတ္ထ သုံးလပတ်\nQ1\nQ2\nQ3\nQ4\nပ\nဒု\nတ\nစ\nပထမ သုံးလပတ်\nဒုတိယ သုံးလပတ်\nတတိယ သုံးလပတ်\nစတုတ္ထ သုံးလပတ်\nQ1\nQ2\nQ3\nQ4\nပ\nဒု\nတ\nစ\nဗုဒ္ဓ ပြက္ခဒိန်\nတရုတ် ပြက္ခဒိန်\nကို့ပ်တစ် ပြက္ခဒိန်\nဒန်းဂိ ပြက္ခဒိန်\nအီသီယိုပစ်ခ် အာမဲတဲ အာလင်မ် ပြက္ခဒိန်\nအီသီယိုးပီးယား ပြက္ခဒိန်\nနိုင်ငံတကာသုံး ပြက္ခဒိန်\nဟီဘရူး ပြက္ခဒိန်\nအိန္ဒြိယ အမျိုးသား ပြက္ခဒိန်\nအစ္စလာမ်မစ် ပြက္ခဒိန်\n\n\nအယ်လ်ကူရာ အစ္စလာမ်မစ် ပြက္ခဒိန်\nISO-8601 ပြက္ခဒိန်\nဂျပန် ပြက္ခဒိန်\nပါရှား ပြက္ခဒိန်\nမင်ဂုအို ပြက္ခဒိန်\n\
သၢမ်လိူၼ်ႁွပ်ႈ 1\nသၢမ်လိူၼ်ႁွပ်ႈ 2\nသၢမ်လိူၼ်ႁွပ်ႈ 3\nသၢမ်လိူၼ်ႁွပ်ႈ 4\nသၢမ်လိူၼ်ႁွပ်ႈ 1\nသၢမ်လိူၼ်ႁွပ်ႈ 2\nသၢမ်လိူၼ်ႁွပ်ႈ 3\nသၢမ်လိူၼ်ႁွပ်ႈ 4\n1\n2\n3\n4\nသၢမ်လိူၼ်ႁွပ်ႈ 1\nသၢမ်လိူၼ်ႁွပ်ႈ 2\nသၢမ်လိူၼ်ႁွပ်ႈ 3\nသၢမ်လိူၼ်ႁွပ်ႈ 4\nႁွပ်ႈ1\nႁွပ်ႈ2\nႁွပ်ႈ3\nႁွပ်ႈ4\n1\n2\n3\n4\nပၵ်းယဵမ်ႈဝၼ်း ၸၢဝ်းပုတ်ႉထ\nပၵ်းယဵမ်ႈဝၼ်းၶႄႇ\nပၵ်းယဵမ်ႈဝၼ်း ၶွပ်ႉတိၵ်ႉ\nပၵ်းယဵမ်ႈဝၼ်း တႅင်းၵီႇ\nပၵ်းယဵမ်ႈဝၼ်း ဢမိတ်ႉဢလႅမ်း ဢီႇတီႇယူဝ်းပီးယႃး\nပၵ်းယဵမ်ႈဝၼ်း ဢီႇတီႇယူဝ်းပီးယႃး\nပၵ်းယဵမ်ႈဝၼ်း ၵရႅၵ်ႉၵူဝ်ႇရီႇယၼ်ႇ\nပပ်ႉယဵမ်ႈဝၼ်း ႁီးပရူး\nပၵ်းယဵမ်ႈဝၼ်းၸိူဝ်ႉၸၢတ်ႈဢိၼ်းတီးယႃး\nပပ်ႉယဵမ်ႈဝၼ်းႁိၸရိ (လွၵ်းသဵၼ်ႈ၊ ပၢၼ်ၵူၼ်းမိူင်း)\nပၵ်းယဵမ်ႈဝၼ်းႁိၸရိ (သေႃႇတီႇဢႃႇရေးပီးယႃး၊ လွင်ႈႁၼ်)\nပၵ်းယဵမ်ႈဝၼ်းႁိၸရိ (လွၵ်းသဵၼ်ႈ၊ ပၢၼ်ပၢႆးလႅင်လၢဝ်)\nပၵ်းယဵမ်ႈဝၼ်းႁိၸရိ (ဢုမ်ဢႄလ်ၵူးရႃႇ)\nပၵ်းယဵမ်ႈဝၼ်း ၵရႅၵ်ႉၵူဝ်ႇရီႇယၼ်ႇ (ပီဢွၼ်တၢင်းသုတ်း)\nပၵ်းယဵမ်ႈဝၼ်းၵျႃႇပၢၼ်ႇ\nပၵ်းယဵမ်ႈဝၼ်းပႃႇသျႃး\nပၵ်းယဵမ်ႈဝၼ်းမိင်းၵူႈ\n\
ត្រីមាសទី 1\nត្រីមាសទី 2\nត្រីមាសទី 3\nត្រីមាសទី 4\nត្រីមាសទី 1\nត្រីមាសទី 2\nត្រីមាសទី 3\nត្រីមាសទី 4\n1\n2\n3\n4\nត្រីមាសទី 1\nត្រីមាសទី 2\nត្រីមាសទី 3\nត្រីមាសទី 4\nត្រីមាសទី 1\nត្រីមាសទី 2\nត្រីមាសទី 3\nត្រីមាសទី 4\n1\n2\n3\n4\nប្រតិទិនពុទ្ធសាសនា\nប្រតិទិន​ចិន\nប្រតិទិនកបទិច\nប្រតិទិនថានហ្គី\nប្រតិទិនអេត្យូពីអាម៉េតេ​អាលែម\nប្រតិទិន​អេត្យូពី\nប្រតិទិនហ្គ្រីហ្គររៀន\nប្រតិទិនហេប្រឺ\n\nប្រតិទិនអ៊ិស្លាម (តារាង, សម័យស៊ីវិល)\n\n\nប្រតិទិនអ៊ិស្លាម (អ៊ុំអាល់គូរ៉ា)\nប្រតិទិនហ្គ្រីហ្គររៀន (ឆ្នាំនៅពីមុខ)\nប្រតិទិន​ជប៉ុន\nប្រតិទិនពែក្ស\nប្រតិទិនមីងគ័រ\n\
᱑ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱒ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱓ᱭᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱔ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱑ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱒ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱓ᱭᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱔ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱑\n᱒\n᱓\n᱔\n᱑ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱒ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱓ᱭᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱔ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱑ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱒ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱓ᱭᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱔ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n᱑\n᱒\n᱓\n᱔\n\n\n\n\n\n\nᱜᱨᱮᱜᱚᱨᱤᱭᱟᱱ ᱠᱟᱞᱮᱱᱰᱟᱨ\n\n\n\n\n\n\n\n\n\n\n\
Ọkara 1\nỌkara 2\nỌkara 3\nỌkara 4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nỌkara 1\nỌkara 2\nỌkara 3\nỌkara 4\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\nKalenda Bụddịst\nKalenda Chinese\nKalenda Koptic\nKalenda Dang\nEtiopic Amete Alem Kalenda\nKalenda Etopịa\nKalenda Gregory\nKalenda Hebrew\nKalenda India\nKalenda Hijri\nKalenda Hijri (Saudi Arabia, sighting)\nKalenda Hijri (tabular, astronomical epoch)\nKalenda Hijri (Umm al-Qura)\nKalenda ISO-8601\nKalenda Japanese\nKalenda Persian\nKalenda repụblic nke China\n\
ⴰⴽⵕⴰⴹⵢⵓⵔ 1\nⴰⴽⵕⴰⴹⵢⵓⵔ 2\nⴰⴽⵕⴰⴹⵢⵓⵔ 3\nⴰⴽⵕⴰⴹⵢⵓⵔ 4\nⴰⴽ 1\nⴰⴽ 2\nⴰⴽ 3\nⴰⴽ 4\n1\n2\n3\n4\nⴰⴽⵕⴰⴹⵢⵓⵔ 1\nⴰⴽⵕⴰⴹⵢⵓⵔ 2\nⴰⴽⵕⴰⴹⵢⵓⵔ 3\nⴰⴽⵕⴰⴹⵢⵓⵔ 4\nⴰⴽ 1\nⴰⴽ 2\nⴰⴽ 3\nⴰⴽ 4\n1\n2\n3\n4\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ⴰⴽⵕⴰⴹⵢⵓⵔ 1\nⴰⴽⵕⴰⴹⵢⵓⵔ 2\nⴰⴽⵕⴰⴹⵢⵓⵔ 3\nⴰⴽⵕⴰⴹⵢⵓⵔ 4\nⴰⴽ 1\nⴰⴽ 2\nⴰⴽ 3\nⴰⴽ 4\n1\n2\n3\n4\nⴰⴽⵕⴰⴹⵢⵓⵔ 1\nⴰⴽⵕⴰⴹⵢⵓⵔ 2\nⴰⴽⵕⴰⴹⵢⵓⵔ 3\nⴰⴽⵕⴰⴹⵢⵓⵔ 4\nⴰⴽ 1\nⴰⴽ 2\nⴰⴽ 3\nⴰⴽ 4\n1\n2\n3\n4\n\n\nⴰⵙⵎⵍⵓⵙⵙⴰⵏ ⴰⵇⴱⵟⵉ\n\n\nⴰⵙⵎⵍⵓⵙⵙⴰⵏ ⵏ ⵉⵜⵢⵓⴱⵢⴰ\nⴰⵙⵎⵍⵓⵙⵙⴰⵏ ⴰⴳⵔⵉⴳⵓⵔ\n\n\n\n\n\n\n\n\n\n\n\
第1四半期\n第2四半期\n第3四半期\n第4四半期\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n第1四半期\n第2四半期\n第3四半期\n第4四半期\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n仏暦\n中国暦\nコプト暦\nダンギ暦\nエチオピア創世紀元暦\nエチオピア暦\n西暦(グレゴリオ暦)\nユダヤ暦\nインド国定暦\nイスラム暦(定周期、公民紀元)\n\n\nイスラム暦(ウンム・アルクラー)\nISO-8601\n和暦\nペルシア暦\n中華民国暦\n\
第1季\n第2季\n第3季\n第4季\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n第1季\n第2季\n第3季\n第4季\nQ1\nQ2\nQ3\nQ4\n1\n2\n3\n4\n佛曆\n農曆\n科普特曆\n檀紀曆\n埃塞俄比亞阿美德阿萊姆曆\n埃塞俄比亞曆\n公曆\n希伯來曆\n印度國曆\n伊斯蘭民用曆\n伊斯蘭新月曆\n伊斯蘭天文曆\n伊斯蘭曆（烏姆庫拉）\nISO 8601 國際曆法\n和曆\n波斯曆\n國曆\n\
第1季\n第2季\n第3季\n第4季\n第1季\n第2季\n第3季\n第4季\n1\n2\n3\n4\n第1季\n第2季\n第3季\n第4季\n第1季\n第2季\n第3季\n第4季\n1\n2\n3\n4\n佛历\n农历\n科普特历\n檀纪历\n埃塞俄比亚阿美德阿莱姆历\n埃塞俄比亚历\n公历\n希伯来历\n印度国历\n伊斯兰民用历 (表格式)\n\n\n伊斯兰历 (乌姆库拉)\n公历 (元年)\n日本历\n波斯历\n民国历\n\
第1季\n第2季\n第3季\n第4季\n第1季\n第2季\n第3季\n第4季\n1\n2\n3\n4\n第1季\n第2季\n第3季\n第4季\n第1季\n第2季\n第3季\n第4季\n1\n2\n3\n4\n佛曆\n農曆\n科普特曆\n檀紀曆\n埃塞俄比亞阿美德阿萊姆曆\n埃塞俄比亞曆\n公曆\n希伯來曆\n印度國曆\n伊斯蘭民用曆 (表格式)\n\n\n伊斯蘭曆 (烏姆庫拉)\n公曆 (元年)\n日本曆\n波斯曆\n民國曆\n\
第1季\n第2季\n第3季\n第4季\n第1季\n第2季\n第3季\n第4季\n1\n2\n3\n4\n第1季\n第2季\n第3季\n第4季\n第1季\n第2季\n第3季\n第4季\n1\n2\n3\n4\n佛曆\n農曆\n科普特曆\n檀紀曆\n衣索比亞曆 (Amete Alem)\n衣索比亞曆\n公曆\n希伯來曆\n印度國曆\n伊斯蘭民用曆\n伊斯蘭新月曆\n伊斯蘭天文曆\n伊斯蘭曆（烏姆庫拉）\nISO 8601 國際曆法\n和曆\n波斯曆\n國曆\n\
第一季度\n第二季度\n第三季度\n第四季度\n1季度\n2季度\n3季度\n4季度\n1\n2\n3\n4\n第一季度\n第二季度\n第三季度\n第四季度\n1季度\n2季度\n3季度\n4季度\n1\n2\n3\n4\n佛历\n农历\n科普特历\n檀纪历\n埃塞俄比亚阿米特阿莱姆日历\n埃塞俄比亚历\n公历\n希伯来历\n印度国定历\n表格式伊斯兰历（民用纪元）\n\n表格式伊斯兰历（天文纪元）\n伊斯兰历（乌姆库拉）\n国际标准历法\n和历\n波斯历\n民国纪年\n\
ꄮꐰꋍꂷꂶꌠ\nꄮꐰꑍꂷꂶꌠ\nꄮꐰꌕꂷꂶꌠ\nꄮꐰꇖꂷꂶꌠ\n1ꄮꐰ\n2ꄮꐰ\n3ꄮꐰ\n4ꄮꐰ\n1\n2\n3\n4\nꄮꐰꋍꂷꂶꌠ\nꄮꐰꑍꂷꂶꌠ\nꄮꐰꌕꂷꂶꌠ\nꄮꐰꇖꂷꂶꌠ\n1\n2\n3\n4\n1\n2\n3\n4\n\n\n\n\n\n\nꄉꉻꃅꑍ\n\n\n\n\n\n\n\n\n\n\n\
제 1/4분기\n제 2/4분기\n제 3/4분기\n제 4/4분기\n1분기\n2분기\n3분기\n4분기\n1\n2\n3\n4\n제 1/4분기\n제 2/4분기\n제 3/4분기\n제 4/4분기\n1분기\n2분기\n3분기\n4분기\n1\n2\n3\n4\n불교력\n음력\n콥트력\n단기력\n에티오피아 아메테 알렘력\n에티오피아력\n양력\n히브리력\n인도력\n히즈라 상용력\n\n\n히즈라력(움 알 쿠라)\nISO-8601 달력\n일본력\n페르시안력\n대만력\n\
𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\n𑄘𑄨 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\n𑄖𑄨𑄚𑄴 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\n𑄌𑄳𑄆𑄬𑄢𑄴 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\nQ1\nQ2\nQ3\nQ4\n𑄷\n𑄸\n𑄹\n𑄺\n𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\n𑄘𑄨 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\n𑄖𑄨𑄚𑄴 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\n𑄌𑄳𑄆𑄬𑄢𑄴 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\nQ1\nQ2\nQ3\nQ4\n𑄷\n𑄸\n𑄹\n𑄺\n𑄝𑄪𑄖𑄴𑄙𑄮 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄌𑄨𑄚 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄇𑄧𑄛𑄴𑄑𑄨𑄇𑄴 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄓𑄋𑄴𑄉𑄨 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄃𑄨𑄗𑄨𑄃𑄮𑄛𑄨𑄃𑄮 𑄃𑄟𑄬𑄖𑄬 𑄃𑄣𑄬𑄟𑄴 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄃𑄨𑄗𑄨𑄃𑄮𑄛𑄨𑄇𑄴 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄉𑄳𑄢𑄉𑄮𑄢𑄨𑄠𑄚𑄴 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄦𑄨𑄝𑄳𑄢𑄪 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄞𑄢𑄧𑄘𑄧𑄢𑄴 𑄎𑄖𑄩𑄠𑄧 𑄝𑄧𑄢𑄴𑄥𑄧𑄛𑄧𑄚𑄴𑄏𑄩\n\n\n\n\nISO-861 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄎𑄛𑄚𑄨 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄜𑄢𑄴𑄥𑄨 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄟𑄨𑄁𑄉𑄪𑄃𑄮 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n\
𞤐𞥑\n𞤐𞥒\n𞤐𞥓\n𞤐𞥔\n𞤐𞥑\n𞤐𞥒\n𞤐𞥓\n𞤐𞥔\n𞥑\n𞥒\n𞥓\n𞥔\n𞤐𞤢𞤴𞤩𞤭𞥅𞤪𞤫 𞥑𞤪𞤫\n𞤐𞤢𞤴𞤩𞤭𞥅𞤪𞤫 𞥒𞤪𞤫\n𞤐𞤢𞤴𞤩𞤭𞥅𞤪𞤫 𞥓𞤪𞤫\n𞤐𞤢𞤴𞤩𞤭𞥅𞤪𞤫 𞥔𞤪𞤫\n𞤐𞥑\n𞤐𞥒\n𞤐𞥓\n𞤐𞥔\n𞥑\n𞥒\n𞥓\n𞥔\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤄𞤵𞥅𞤣𞤢𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤅𞤭𞥅𞤲𞤭𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤑𞤮𞤨𞤼𞤭𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤁𞤢𞤲𞤺𞤭𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤀𞤥𞤼𞤫 𞤀𞤤𞤫𞥅𞤥 𞤀𞤦𞤢𞤧𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤀𞤦𞤢𞤧𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤘𞤫𞤪𞤺𞤮𞤪𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤋𞤦𞤪𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤘𞤫𞤲𞤣𞤭𞤴𞤢𞤲𞤳𞤮𞥅𞤪𞤫 𞤋𞤲𞤣𞤭𞤴𞤢\n\n\n\n\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 ISO-8601\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤔𞤢𞥄𞤨𞤮𞤲𞤭𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤊𞤢𞥄𞤪𞤭𞤧𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤘𞤫𞤲𞤣𞤭𞤴𞤢𞤲𞤳𞤮 𞤅𞤭𞥅𞤲\n";

/// Weeks of regions where they are not as in most of the world: first day, least days, weekend.
pub(super) static WEEKS: [([u8; 2], u8, u8, u8); 114] = [
    (*b"AD", 1, 4, 0b1100000),
    (*b"AF", 6, 1, 0b0011000),
    (*b"AG", 7, 1, 0b1100000),
    (*b"AN", 1, 4, 0b1100000),
    (*b"AS", 7, 1, 0b1100000),
    (*b"AT", 1, 4, 0b1100000),
    (*b"AX", 1, 4, 0b1100000),
    (*b"BD", 7, 1, 0b1100000),
    (*b"BE", 1, 4, 0b1100000),
    (*b"BG", 1, 4, 0b1100000),
    (*b"BH", 6, 1, 0b0110000),
    (*b"BR", 7, 1, 0b1100000),
    (*b"BS", 7, 1, 0b1100000),
    (*b"BT", 7, 1, 0b1100000),
    (*b"BW", 7, 1, 0b1100000),
    (*b"BZ", 7, 1, 0b1100000),
    (*b"CA", 7, 1, 0b1100000),
    (*b"CH", 1, 4, 0b1100000),
    (*b"CO", 7, 1, 0b1100000),
    (*b"CZ", 1, 4, 0b1100000),
    (*b"DE", 1, 4, 0b1100000),
    (*b"DJ", 6, 1, 0b1100000),
    (*b"DK", 1, 4, 0b1100000),
    (*b"DM", 7, 1, 0b1100000),
    (*b"DO", 7, 1, 0b1100000),
    (*b"DZ", 6, 1, 0b0110000),
    (*b"EE", 1, 4, 0b1100000),
    (*b"EG", 6, 1, 0b0110000),
    (*b"ES", 1, 4, 0b1100000),
    (*b"ET", 7, 1, 0b1100000),
    (*b"FI", 1, 4, 0b1100000),
    (*b"FJ", 1, 4, 0b1100000),
    (*b"FO", 1, 4, 0b1100000),
    (*b"FR", 1, 4, 0b1100000),
    (*b"GB", 1, 4, 0b1100000),
    (*b"GF", 1, 4, 0b1100000),
    (*b"GG", 1, 4, 0b1100000),
    (*b"GI", 1, 4, 0b1100000),
    (*b"GP", 1, 4, 0b1100000),
    (*b"GR", 1, 4, 0b1100000),
    (*b"GT", 7, 1, 0b1100000),
    (*b"GU", 7, 1, 0b1100000),
    (*b"HK", 7, 1, 0b1100000),
    (*b"HN", 7, 1, 0b1100000),
    (*b"HU", 1, 4, 0b1100000),
    (*b"ID", 7, 1, 0b1100000),
    (*b"IE", 1, 4, 0b1100000),
    (*b"IL", 7, 1, 0b0110000),
    (*b"IM", 1, 4, 0b1100000),
    (*b"IN", 7, 1, 0b1000000),
    (*b"IQ", 6, 1, 0b0110000),
    (*b"IR", 6, 1, 0b0010000),
    (*b"IS", 7, 4, 0b1100000),
    (*b"IT", 1, 4, 0b1100000),
    (*b"JE", 1, 4, 0b1100000),
    (*b"JM", 7, 1, 0b1100000),
    (*b"JO", 6, 1, 0b0110000),
    (*b"JP", 7, 1, 0b1100000),
    (*b"KE", 7, 1, 0b1100000),
    (*b"KH", 7, 1, 0b1100000),
    (*b"KR", 7, 1, 0b1100000),
    (*b"KW", 6, 1, 0b0110000),
    (*b"LA", 7, 1, 0b1100000),
    (*b"LI", 1, 4, 0b1100000),
    (*b"LT", 1, 4, 0b1100000),
    (*b"LU", 1, 4, 0b1100000),
    (*b"LY", 6, 1, 0b0110000),
    (*b"MC", 1, 4, 0b1100000),
    (*b"MH", 7, 1, 0b1100000),
    (*b"MM", 7, 1, 0b1100000),
    (*b"MO", 7, 1, 0b1100000),
    (*b"MQ", 1, 4, 0b1100000),
    (*b"MT", 7, 1, 0b1100000),
    (*b"MV", 5, 1, 0b1100000),
    (*b"MX", 7, 1, 0b1100000),
    (*b"MZ", 7, 1, 0b1100000),
    (*b"NI", 7, 1, 0b1100000),
    (*b"NL", 1, 4, 0b1100000),
    (*b"NO", 1, 4, 0b1100000),
    (*b"NP", 7, 1, 0b1100000),
    (*b"OM", 6, 1, 0b0110000),
    (*b"PA", 7, 1, 0b1100000),
    (*b"PE", 7, 1, 0b1100000),
    (*b"PH", 7, 1, 0b1100000),
    (*b"PK", 7, 1, 0b1100000),
    (*b"PL", 1, 4, 0b1100000),
    (*b"PR", 7, 1, 0b1100000),
    (*b"PT", 7, 4, 0b1100000),
    (*b"PY", 7, 1, 0b1100000),
    (*b"QA", 6, 1, 0b0110000),
    (*b"RE", 1, 4, 0b1100000),
    (*b"RU", 1, 4, 0b1100000),
    (*b"SA", 7, 1, 0b0110000),
    (*b"SD", 6, 1, 0b0110000),
    (*b"SE", 1, 4, 0b1100000),
    (*b"SG", 7, 1, 0b1100000),
    (*b"SJ", 1, 4, 0b1100000),
    (*b"SK", 1, 4, 0b1100000),
    (*b"SM", 1, 4, 0b1100000),
    (*b"SV", 7, 1, 0b1100000),
    (*b"SY", 6, 1, 0b0110000),
    (*b"TH", 7, 1, 0b1100000),
    (*b"TT", 7, 1, 0b1100000),
    (*b"TW", 7, 1, 0b1100000),
    (*b"UG", 1, 1, 0b1000000),
    (*b"UM", 7, 1, 0b1100000),
    (*b"US", 7, 1, 0b1100000),
    (*b"VA", 1, 4, 0b1100000),
    (*b"VE", 7, 1, 0b1100000),
    (*b"VI", 7, 1, 0b1100000),
    (*b"WS", 7, 1, 0b1100000),
    (*b"YE", 7, 1, 0b0110000),
    (*b"ZA", 7, 1, 0b1100000),
    (*b"ZW", 7, 1, 0b1100000),
];

/// The region that is meant where a tag names none, as far as its week is in [`WEEKS`].
pub(super) static LIKELY_REGIONS: [(&str, &str); 210] = [
    ("aa", "ET"),
    ("af", "ZA"),
    ("am", "ET"),
    ("an", "ES"),
    ("apc", "SY"),
    ("ar", "EG"),
    ("as", "IN"),
    ("ast", "ES"),
    ("az-Arab", "IR"),
    ("ba", "RU"),
    ("bal", "PK"),
    ("bew", "ID"),
    ("bg", "BG"),
    ("bgc", "IN"),
    ("bgn", "PK"),
    ("bho", "IN"),
    ("bn", "BD"),
    ("bqi", "IR"),
    ("br", "FR"),
    ("brx", "IN"),
    ("bua", "RU"),
    ("ca", "ES"),
    ("cad", "US"),
    ("ccp", "BD"),
    ("ce", "RU"),
    ("ceb", "PH"),
    ("cgg", "UG"),
    ("cho", "US"),
    ("chr", "US"),
    ("cic", "US"),
    ("ckb", "IQ"),
    ("co", "FR"),
    ("cop", "EG"),
    ("cs", "CZ"),
    ("csw", "CA"),
    ("cu", "RU"),
    ("cv", "RU"),
    ("cy", "GB"),
    ("da", "DK"),
    ("dav", "KE"),
    ("de", "DE"),
    ("doi", "IN"),
    ("dsb", "DE"),
    ("dv", "MV"),
    ("dz", "BT"),
    ("ebu", "KE"),
    ("el", "GR"),
    ("en", "US"),
    ("en-Shaw", "GB"),
    ("es", "ES"),
    ("et", "EE"),
    ("eu", "ES"),
    ("fa", "IR"),
    ("fi", "FI"),
    ("fil", "PH"),
    ("fo", "FO"),
    ("fr", "FR"),
    ("frr", "DE"),
    ("fur", "IT"),
    ("fy", "NL"),
    ("ga", "IE"),
    ("gd", "GB"),
    ("gez", "ET"),
    ("gl", "ES"),
    ("gn", "PY"),
    ("gsw", "CH"),
    ("gu", "IN"),
    ("guz", "KE"),
    ("gv", "IM"),
    ("haw", "US"),
    ("he", "IL"),
    ("hi", "IN"),
    ("hnj", "US"),
    ("hsb", "DE"),
    ("hu", "HU"),
    ("id", "ID"),
    ("ie", "EE"),
    ("is", "IS"),
    ("it", "IT"),
    ("iu", "CA"),
    ("ja", "JP"),
    ("jv", "ID"),
    ("kab", "DZ"),
    ("kam", "KE"),
    ("kek", "GT"),
    ("kgp", "BR"),
    ("ki", "KE"),
    ("kln", "KE"),
    ("km", "KH"),
    ("kn", "IN"),
    ("ko", "KR"),
    ("kok", "IN"),
    ("ks", "IN"),
    ("ksh", "DE"),
    ("ku-Arab", "IQ"),
    ("kw", "GB"),
    ("kxv", "IN"),
    ("la", "VA"),
    ("lb", "LU"),
    ("lg", "UG"),
    ("lij", "IT"),
    ("lkt", "US"),
    ("lld", "IT"),
    ("lmo", "IT"),
    ("lo", "LA"),
    ("lrc", "IR"),
    ("lt", "LT"),
    ("luo", "KE"),
    ("luy", "KE"),
    ("mai", "IN"),
    ("mas", "KE"),
    ("mdf", "RU"),
    ("mer", "KE"),
    ("mgh", "MZ"),
    ("mhn", "IT"),
    ("mic", "CA"),
    ("ml", "IN"),
    ("mni", "IN"),
    ("moh", "CA"),
    ("mr", "IN"),
    ("mt", "MT"),
    ("mus", "US"),
    ("mww", "US"),
    ("my", "MM"),
    ("myv", "RU"),
    ("mzn", "IR"),
    ("nb", "NO"),
    ("nd", "ZW"),
    ("nds", "DE"),
    ("ne", "NP"),
    ("nl", "NL"),
    ("nn", "NO"),
    ("no", "NO"),
    ("nr", "ZA"),
    ("nso", "ZA"),
    ("nv", "US"),
    ("nyn", "UG"),
    ("oc", "FR"),
    ("oka", "CA"),
    ("om", "ET"),
    ("or", "IN"),
    ("osa", "US"),
    ("pa", "IN"),
    ("pa-Arab", "PK"),
    ("pi", "GB"),
    ("pl", "PL"),
    ("pms", "IT"),
    ("prg", "PL"),
    ("ps", "AF"),
    ("pt", "BR"),
    ("qu", "PE"),
    ("quc", "GT"),
    ("raj", "IN"),
    ("rhg", "MM"),
    ("rm", "CH"),
    ("ru", "RU"),
    ("sa", "IN"),
    ("sah", "RU"),
    ("saq", "KE"),
    ("sat", "IN"),
    ("sc", "IT"),
    ("scn", "IT"),
    ("sd", "PK"),
    ("sd-Deva", "IN"),
    ("sdh", "IR"),
    ("se", "NO"),
    ("seh", "MZ"),
    ("sgs", "LT"),
    ("shn", "MM"),
    ("sid", "ET"),
    ("sk", "SK"),
    ("skr", "PK"),
    ("sma", "SE"),
    ("smj", "SE"),
    ("smn", "FI"),
    ("sms", "FI"),
    ("sn", "ZW"),
    ("ss", "ZA"),
    ("st", "ZA"),
    ("su", "ID"),
    ("suz", "NP"),
    ("sv", "SE"),
    ("syr", "IQ"),
    ("szl", "PL"),
    ("ta", "IN"),
    ("te", "IN"),
    ("teo", "UG"),
    ("th", "TH"),
    ("ti", "ET"),
    ("tn", "ZA"),
    ("trv", "TW"),
    ("trw", "PK"),
    ("ts", "ZA"),
    ("tt", "RU"),
    ("tyv", "RU"),
    ("ur", "PK"),
    ("uz-Arab", "AF"),
    ("ve", "ZA"),
    ("vec", "IT"),
    ("vmw", "MZ"),
    ("wa", "BE"),
    ("wae", "CH"),
    ("wal", "ET"),
    ("xh", "ZA"),
    ("xnr", "IN"),
    ("xog", "UG"),
    ("yrl", "BR"),
    ("yue", "HK"),
    ("zh-Hant", "TW"),
    ("zu", "ZA"),
];
