//! Made by scripts/make-text-data from CLDR 48.2.0: not to be edited.
//!
//! Copyright © 2004-2026 Unicode, Inc., licence Unicode-3.0: LICENSES/Unicode-3.0.txt.

/// Lines of the quarters of a locale.
pub(super) const QUARTERS: usize = 6;

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
pub(super) static LOCALES: [(Tag, u32); 406] = [
    (*b"aa\0\0\0\0\0\0\0\0", 57308),
    (*b"ab\0\0\0\0\0\0\0\0", 57308),
    (*b"af\0\0\0\0\0\0\0\0", 34190),
    (*b"agq\0\0\0\0\0\0\0", 65437),
    (*b"ak\0\0\0\0\0\0\0\0", 55503),
    (*b"am\0\0\0\0\0\0\0\0", 45548),
    (*b"an\0\0\0\0\0\0\0\0", 57308),
    (*b"ann\0\0\0\0\0\0\0", 57308),
    (*b"apc\0\0\0\0\0\0\0", 57308),
    (*b"ar\0\0\0\0\0\0\0\0", 77748),
    (*b"arn\0\0\0\0\0\0\0", 57308),
    (*b"as\0\0\0\0\0\0\0\0", 94545),
    (*b"asa\0\0\0\0\0\0\0", 58785),
    (*b"ast\0\0\0\0\0\0\0", 29785),
    (*b"az\0\0\0\0\0\0\0\0", 1976),
    (*b"az-Arab\0\0\0", 57308),
    (*b"az-Cyrl\0\0\0", 9897),
    (*b"ba\0\0\0\0\0\0\0\0", 7533),
    (*b"bal\0\0\0\0\0\0\0", 57308),
    (*b"bal-Latn\0\0", 61965),
    (*b"bas\0\0\0\0\0\0\0", 55329),
    (*b"be\0\0\0\0\0\0\0\0", 9211),
    (*b"bem\0\0\0\0\0\0\0", 57308),
    (*b"bew\0\0\0\0\0\0\0", 57308),
    (*b"bez\0\0\0\0\0\0\0", 55940),
    (*b"bg\0\0\0\0\0\0\0\0", 21015),
    (*b"bgc\0\0\0\0\0\0\0", 57308),
    (*b"bgn\0\0\0\0\0\0\0", 57308),
    (*b"bho\0\0\0\0\0\0\0", 57308),
    (*b"blo\0\0\0\0\0\0\0", 71377),
    (*b"blt\0\0\0\0\0\0\0", 57308),
    (*b"bm\0\0\0\0\0\0\0\0", 64444),
    (*b"bm-Nkoo\0\0\0", 57308),
    (*b"bn\0\0\0\0\0\0\0\0", 91715),
    (*b"bn-IN\0\0\0\0\0", 93155),
    (*b"bo\0\0\0\0\0\0\0\0", 101399),
    (*b"bqi\0\0\0\0\0\0\0", 57308),
    (*b"br\0\0\0\0\0\0\0\0", 26062),
    (*b"brx\0\0\0\0\0\0\0", 89889),
    (*b"bs\0\0\0\0\0\0\0\0", 56641),
    (*b"bs-Cyrl\0\0\0", 73377),
    (*b"bss\0\0\0\0\0\0\0", 57308),
    (*b"bua\0\0\0\0\0\0\0", 57308),
    (*b"byn\0\0\0\0\0\0\0", 57308),
    (*b"ca\0\0\0\0\0\0\0\0", 31305),
    (*b"cad\0\0\0\0\0\0\0", 57308),
    (*b"cch\0\0\0\0\0\0\0", 57308),
    (*b"ccp\0\0\0\0\0\0\0", 109577),
    (*b"ce\0\0\0\0\0\0\0\0", 3392),
    (*b"ceb\0\0\0\0\0\0\0", 63071),
    (*b"cgg\0\0\0\0\0\0\0", 53748),
    (*b"cho\0\0\0\0\0\0\0", 57308),
    (*b"chr\0\0\0\0\0\0\0", 33532),
    (*b"cic\0\0\0\0\0\0\0", 57308),
    (*b"ckb\0\0\0\0\0\0\0", 82483),
    (*b"co\0\0\0\0\0\0\0\0", 57308),
    (*b"cop\0\0\0\0\0\0\0", 57308),
    (*b"cs\0\0\0\0\0\0\0\0", 20073),
    (*b"csw\0\0\0\0\0\0\0", 57308),
    (*b"cu\0\0\0\0\0\0\0\0", 57308),
    (*b"cv\0\0\0\0\0\0\0\0", 5855),
    (*b"cy\0\0\0\0\0\0\0\0", 62385),
    (*b"da\0\0\0\0\0\0\0\0", 14090),
    (*b"dav\0\0\0\0\0\0\0", 53823),
    (*b"de\0\0\0\0\0\0\0\0", 11429),
    (*b"dje\0\0\0\0\0\0\0", 48890),
    (*b"doi\0\0\0\0\0\0\0", 88097),
    (*b"dsb\0\0\0\0\0\0\0", 16741),
    (*b"dua\0\0\0\0\0\0\0", 66187),
    (*b"dv\0\0\0\0\0\0\0\0", 57308),
    (*b"dyo\0\0\0\0\0\0\0", 57308),
    (*b"dz\0\0\0\0\0\0\0\0", 101622),
    (*b"ebu\0\0\0\0\0\0\0", 54543),
    (*b"ee\0\0\0\0\0\0\0\0", 65065),
    (*b"el\0\0\0\0\0\0\0\0", 37471),
    (*b"el-polyton", 38286),
    (*b"en\0\0\0\0\0\0\0\0", 31914),
    (*b"en-AU\0\0\0\0\0", 32400),
    (*b"en-CA\0\0\0\0\0", 32888),
    (*b"en-Dsrt\0\0\0", 48405),
    (*b"en-Shaw\0\0\0", 48616),
    (*b"eo\0\0\0\0\0\0\0\0", 1218),
    (*b"es\0\0\0\0\0\0\0\0", 21808),
    (*b"es-419\0\0\0\0", 24210),
    (*b"es-AR\0\0\0\0\0", 22233),
    (*b"es-BO\0\0\0\0\0", 24210),
    (*b"es-BR\0\0\0\0\0", 24210),
    (*b"es-BZ\0\0\0\0\0", 24210),
    (*b"es-CL\0\0\0\0\0", 22723),
    (*b"es-CO\0\0\0\0\0", 24210),
    (*b"es-CR\0\0\0\0\0", 24210),
    (*b"es-CU\0\0\0\0\0", 24210),
    (*b"es-DO\0\0\0\0\0", 23271),
    (*b"es-EC\0\0\0\0\0", 24210),
    (*b"es-GT\0\0\0\0\0", 24210),
    (*b"es-HN\0\0\0\0\0", 24210),
    (*b"es-JP\0\0\0\0\0", 24210),
    (*b"es-MX\0\0\0\0\0", 24700),
    (*b"es-NI\0\0\0\0\0", 24210),
    (*b"es-PA\0\0\0\0\0", 30149),
    (*b"es-PE\0\0\0\0\0", 24210),
    (*b"es-PR\0\0\0\0\0", 24210),
    (*b"es-PY\0\0\0\0\0", 24210),
    (*b"es-SV\0\0\0\0\0", 24210),
    (*b"es-US\0\0\0\0\0", 28307),
    (*b"es-UY\0\0\0\0\0", 24210),
    (*b"es-VE\0\0\0\0\0", 28797),
    (*b"et\0\0\0\0\0\0\0\0", 15410),
    (*b"eu\0\0\0\0\0\0\0\0", 13146),
    (*b"ewo\0\0\0\0\0\0\0", 66353),
    (*b"fa\0\0\0\0\0\0\0\0", 79783),
    (*b"fa-AF\0\0\0\0\0", 79115),
    (*b"ff\0\0\0\0\0\0\0\0", 61534),
    (*b"ff-Adlm\0\0\0", 110853),
    (*b"fi\0\0\0\0\0\0\0\0", 17117),
    (*b"fil\0\0\0\0\0\0\0", 63245),
    (*b"fo\0\0\0\0\0\0\0\0", 18648),
    (*b"fr\0\0\0\0\0\0\0\0", 29283),
    (*b"fr-ML\0\0\0\0\0", 65513),
    (*b"frr\0\0\0\0\0\0\0", 57308),
    (*b"fur\0\0\0\0\0\0\0", 56391),
    (*b"fy\0\0\0\0\0\0\0\0", 27000),
    (*b"ga\0\0\0\0\0\0\0\0", 37006),
    (*b"gaa\0\0\0\0\0\0\0", 57308),
    (*b"gd\0\0\0\0\0\0\0\0", 26420),
    (*b"gez\0\0\0\0\0\0\0", 57308),
    (*b"gl\0\0\0\0\0\0\0\0", 25171),
    (*b"gn\0\0\0\0\0\0\0\0", 57308),
    (*b"gsw\0\0\0\0\0\0\0", 10808),
    (*b"gu\0\0\0\0\0\0\0\0", 40698),
    (*b"guz\0\0\0\0\0\0\0", 49198),
    (*b"gv\0\0\0\0\0\0\0\0", 57308),
    (*b"ha\0\0\0\0\0\0\0\0", 54817),
    (*b"ha-Arab\0\0\0", 57308),
    (*b"haw\0\0\0\0\0\0\0", 57308),
    (*b"he\0\0\0\0\0\0\0\0", 76050),
    (*b"hi\0\0\0\0\0\0\0\0", 83814),
    (*b"hi-Latn\0\0\0", 31914),
    (*b"hnj\0\0\0\0\0\0\0", 58109),
    (*b"hr\0\0\0\0\0\0\0\0", 14497),
    (*b"hr-BA\0\0\0\0\0", 13658),
    (*b"hsb\0\0\0\0\0\0\0", 16381),
    (*b"ht\0\0\0\0\0\0\0\0", 29283),
    (*b"hu\0\0\0\0\0\0\0\0", 52975),
    (*b"hy\0\0\0\0\0\0\0\0", 10068),
    (*b"ia\0\0\0\0\0\0\0\0", 30767),
    (*b"id\0\0\0\0\0\0\0\0", 54113),
    (*b"ie\0\0\0\0\0\0\0\0", 2419),
    (*b"ig\0\0\0\0\0\0\0\0", 106242),
    (*b"ii\0\0\0\0\0\0\0\0", 109099),
    (*b"io\0\0\0\0\0\0\0\0", 57308),
    (*b"is\0\0\0\0\0\0\0\0", 12732),
    (*b"it\0\0\0\0\0\0\0\0", 35296),
    (*b"iu\0\0\0\0\0\0\0\0", 57308),
    (*b"iu-Latn\0\0\0", 57308),
    (*b"ja\0\0\0\0\0\0\0\0", 107160),
    (*b"jbo\0\0\0\0\0\0\0", 57308),
    (*b"jgo\0\0\0\0\0\0\0", 57477),
    (*b"jmc\0\0\0\0\0\0\0", 58785),
    (*b"jv\0\0\0\0\0\0\0\0", 68957),
    (*b"ka\0\0\0\0\0\0\0\0", 51855),
    (*b"kaa\0\0\0\0\0\0\0", 51540),
    (*b"kaa-Latn\0\0", 57308),
    (*b"kab\0\0\0\0\0\0\0", 61707),
    (*b"kaj\0\0\0\0\0\0\0", 57308),
    (*b"kam\0\0\0\0\0\0\0", 56110),
    (*b"kcg\0\0\0\0\0\0\0", 57308),
    (*b"kde\0\0\0\0\0\0\0", 55940),
    (*b"kea\0\0\0\0\0\0\0", 36528),
    (*b"kek\0\0\0\0\0\0\0", 57308),
    (*b"ken\0\0\0\0\0\0\0", 57308),
    (*b"kgp\0\0\0\0\0\0\0", 47931),
    (*b"khq\0\0\0\0\0\0\0", 48890),
    (*b"ki\0\0\0\0\0\0\0\0", 60013),
    (*b"kk\0\0\0\0\0\0\0\0", 72443),
    (*b"kk-Arab\0\0\0", 76749),
    (*b"kkj\0\0\0\0\0\0\0", 57308),
    (*b"kl\0\0\0\0\0\0\0\0", 57308),
    (*b"kln\0\0\0\0\0\0\0", 58856),
    (*b"km\0\0\0\0\0\0\0\0", 104968),
    (*b"kn\0\0\0\0\0\0\0\0", 44273),
    (*b"ko\0\0\0\0\0\0\0\0", 109250),
    (*b"kok\0\0\0\0\0\0\0", 39340),
    (*b"kok-Latn\0\0", 30639),
    (*b"kpe\0\0\0\0\0\0\0", 57308),
    (*b"ks\0\0\0\0\0\0\0\0", 82759),
    (*b"ks-Deva\0\0\0", 33356),
    (*b"ksb\0\0\0\0\0\0\0", 56011),
    (*b"ksf\0\0\0\0\0\0\0", 62782),
    (*b"ksh\0\0\0\0\0\0\0", 11874),
    (*b"ku\0\0\0\0\0\0\0\0", 70789),
    (*b"ku-Arab\0\0\0", 57308),
    (*b"kw\0\0\0\0\0\0\0\0", 57308),
    (*b"kxv\0\0\0\0\0\0\0", 34596),
    (*b"kxv-Deva\0\0", 91194),
    (*b"kxv-Orya\0\0", 96809),
    (*b"kxv-Telu\0\0", 98331),
    (*b"ky\0\0\0\0\0\0\0\0", 8407),
    (*b"la\0\0\0\0\0\0\0\0", 57308),
    (*b"lag\0\0\0\0\0\0\0", 56284),
    (*b"lb\0\0\0\0\0\0\0\0", 11061),
    (*b"lg\0\0\0\0\0\0\0\0", 55238),
    (*b"lij\0\0\0\0\0\0\0", 57308),
    (*b"lkt\0\0\0\0\0\0\0", 57308),
    (*b"lld\0\0\0\0\0\0\0", 67051),
    (*b"lmo\0\0\0\0\0\0\0", 57308),
    (*b"ln\0\0\0\0\0\0\0\0", 67188),
    (*b"lo\0\0\0\0\0\0\0\0", 100513),
    (*b"lrc\0\0\0\0\0\0\0", 58166),
    (*b"lt\0\0\0\0\0\0\0\0", 50359),
    (*b"ltg\0\0\0\0\0\0\0", 57308),
    (*b"lu\0\0\0\0\0\0\0\0", 56209),
    (*b"luo\0\0\0\0\0\0\0", 66484),
    (*b"luy\0\0\0\0\0\0\0", 59812),
    (*b"lv\0\0\0\0\0\0\0\0", 12265),
    (*b"lzz\0\0\0\0\0\0\0", 57308),
    (*b"mai\0\0\0\0\0\0\0", 85091),
    (*b"mas\0\0\0\0\0\0\0", 49123),
    (*b"mdf\0\0\0\0\0\0\0", 57308),
    (*b"mer\0\0\0\0\0\0\0", 71269),
    (*b"mfe\0\0\0\0\0\0\0", 27837),
    (*b"mg\0\0\0\0\0\0\0\0", 61410),
    (*b"mgh\0\0\0\0\0\0\0", 57308),
    (*b"mgo\0\0\0\0\0\0\0", 57541),
    (*b"mhn\0\0\0\0\0\0\0", 57308),
    (*b"mi\0\0\0\0\0\0\0\0", 49935),
    (*b"mic\0\0\0\0\0\0\0", 57308),
    (*b"mk\0\0\0\0\0\0\0\0", 75103),
    (*b"ml\0\0\0\0\0\0\0\0", 98707),
    (*b"mn\0\0\0\0\0\0\0\0", 6722),
    (*b"mn-Mong\0\0\0", 57308),
    (*b"mn-Mong-MN", 47639),
    (*b"mni\0\0\0\0\0\0\0", 91481),
    (*b"mni-Mtei\0\0", 57308),
    (*b"moh\0\0\0\0\0\0\0", 57308),
    (*b"mr\0\0\0\0\0\0\0\0", 88365),
    (*b"ms\0\0\0\0\0\0\0\0", 60775),
    (*b"ms-Arab\0\0\0", 57308),
    (*b"mt\0\0\0\0\0\0\0\0", 27923),
    (*b"mua\0\0\0\0\0\0\0", 61238),
    (*b"mus\0\0\0\0\0\0\0", 57308),
    (*b"mww\0\0\0\0\0\0\0", 57308),
    (*b"my\0\0\0\0\0\0\0\0", 102008),
    (*b"myv\0\0\0\0\0\0\0", 57308),
    (*b"mzn\0\0\0\0\0\0\0", 57308),
    (*b"naq\0\0\0\0\0\0\0", 31698),
    (*b"nb\0\0\0\0\0\0\0\0", 14943),
    (*b"nd\0\0\0\0\0\0\0\0", 53926),
    (*b"nds\0\0\0\0\0\0\0", 57308),
    (*b"ne\0\0\0\0\0\0\0\0", 86030),
    (*b"nl\0\0\0\0\0\0\0\0", 27338),
    (*b"nmg\0\0\0\0\0\0\0", 61613),
    (*b"nn\0\0\0\0\0\0\0\0", 15918),
    (*b"nnh\0\0\0\0\0\0\0", 57308),
    (*b"no\0\0\0\0\0\0\0\0", 14943),
    (*b"nqo\0\0\0\0\0\0\0", 83663),
    (*b"nr\0\0\0\0\0\0\0\0", 57308),
    (*b"nso\0\0\0\0\0\0\0", 31803),
    (*b"nus\0\0\0\0\0\0\0", 57161),
    (*b"nv\0\0\0\0\0\0\0\0", 57308),
    (*b"ny\0\0\0\0\0\0\0\0", 57308),
    (*b"nyn\0\0\0\0\0\0\0", 53748),
    (*b"oc\0\0\0\0\0\0\0\0", 57308),
    (*b"oka\0\0\0\0\0\0\0", 57308),
    (*b"om\0\0\0\0\0\0\0\0", 54649),
    (*b"or\0\0\0\0\0\0\0\0", 41867),
    (*b"os\0\0\0\0\0\0\0\0", 3114),
    (*b"osa\0\0\0\0\0\0\0", 57308),
    (*b"pa\0\0\0\0\0\0\0\0", 95737),
    (*b"pa-Arab\0\0\0", 82634),
    (*b"pap\0\0\0\0\0\0\0", 57308),
    (*b"pcm\0\0\0\0\0\0\0", 49436),
    (*b"pi\0\0\0\0\0\0\0\0", 57308),
    (*b"pis\0\0\0\0\0\0\0", 57308),
    (*b"pl\0\0\0\0\0\0\0\0", 50961),
    (*b"pms\0\0\0\0\0\0\0", 57308),
    (*b"prg\0\0\0\0\0\0\0", 57308),
    (*b"ps\0\0\0\0\0\0\0\0", 80515),
    (*b"pt\0\0\0\0\0\0\0\0", 35722),
    (*b"pt-AO\0\0\0\0\0", 23761),
    (*b"pt-CH\0\0\0\0\0", 23761),
    (*b"pt-CV\0\0\0\0\0", 23761),
    (*b"pt-FR\0\0\0\0\0", 23761),
    (*b"pt-GQ\0\0\0\0\0", 23761),
    (*b"pt-GW\0\0\0\0\0", 23761),
    (*b"pt-LU\0\0\0\0\0", 23761),
    (*b"pt-MO\0\0\0\0\0", 23761),
    (*b"pt-MZ\0\0\0\0\0", 23761),
    (*b"pt-PT\0\0\0\0\0", 23761),
    (*b"pt-ST\0\0\0\0\0", 23761),
    (*b"pt-TL\0\0\0\0\0", 23761),
    (*b"qu\0\0\0\0\0\0\0\0", 57687),
    (*b"quc\0\0\0\0\0\0\0", 57308),
    (*b"raj\0\0\0\0\0\0\0", 57308),
    (*b"rhg\0\0\0\0\0\0\0", 57308),
    (*b"rif\0\0\0\0\0\0\0", 57308),
    (*b"rm\0\0\0\0\0\0\0\0", 18222),
    (*b"rn\0\0\0\0\0\0\0\0", 53493),
    (*b"ro\0\0\0\0\0\0\0\0", 68502),
    (*b"ro-MD\0\0\0\0\0", 67996),
    (*b"rof\0\0\0\0\0\0\0", 59912),
    (*b"ru\0\0\0\0\0\0\0\0", 3633),
    (*b"rw\0\0\0\0\0\0\0\0", 62947),
    (*b"rwk\0\0\0\0\0\0\0", 58785),
    (*b"sa\0\0\0\0\0\0\0\0", 89502),
    (*b"sah\0\0\0\0\0\0\0", 5544),
    (*b"saq\0\0\0\0\0\0\0", 58785),
    (*b"sat\0\0\0\0\0\0\0", 105951),
    (*b"sat-Deva\0\0", 57308),
    (*b"sbp\0\0\0\0\0\0\0", 55940),
    (*b"sc\0\0\0\0\0\0\0\0", 34739),
    (*b"scn\0\0\0\0\0\0\0", 47228),
    (*b"sd\0\0\0\0\0\0\0\0", 81075),
    (*b"sd-Deva\0\0\0", 84737),
    (*b"sdh\0\0\0\0\0\0\0", 57308),
    (*b"se\0\0\0\0\0\0\0\0", 58021),
    (*b"se-FI\0\0\0\0\0", 17864),
    (*b"seh\0\0\0\0\0\0\0", 57308),
    (*b"ses\0\0\0\0\0\0\0", 48890),
    (*b"sg\0\0\0\0\0\0\0\0", 49303),
    (*b"sgs\0\0\0\0\0\0\0", 57308),
    (*b"shi\0\0\0\0\0\0\0", 106665),
    (*b"shi-Latn\0\0", 61854),
    (*b"shn\0\0\0\0\0\0\0", 103105),
    (*b"si\0\0\0\0\0\0\0\0", 248),
    (*b"sid\0\0\0\0\0\0\0", 57308),
    (*b"sk\0\0\0\0\0\0\0\0", 20555),
    (*b"skr\0\0\0\0\0\0\0", 57308),
    (*b"sl\0\0\0\0\0\0\0\0", 19557),
    (*b"sma\0\0\0\0\0\0\0", 57308),
    (*b"smj\0\0\0\0\0\0\0", 57308),
    (*b"smn\0\0\0\0\0\0\0", 17725),
    (*b"sms\0\0\0\0\0\0\0", 57308),
    (*b"sn\0\0\0\0\0\0\0\0", 53926),
    (*b"so\0\0\0\0\0\0\0\0", 60113),
    (*b"sq\0\0\0\0\0\0\0\0", 67346),
    (*b"sr\0\0\0\0\0\0\0\0", 74296),
    (*b"sr-Latn\0\0\0", 66591),
    (*b"ss\0\0\0\0\0\0\0\0", 57308),
    (*b"ssy\0\0\0\0\0\0\0", 57308),
    (*b"st\0\0\0\0\0\0\0\0", 57308),
    (*b"su\0\0\0\0\0\0\0\0", 64563),
    (*b"suz\0\0\0\0\0\0\0", 57308),
    (*b"suz-Sunu\0\0", 57308),
    (*b"sv\0\0\0\0\0\0\0\0", 25603),
    (*b"sw\0\0\0\0\0\0\0\0", 58964),
    (*b"sw-KE\0\0\0\0\0", 59387),
    (*b"syr\0\0\0\0\0\0\0", 83167),
    (*b"szl\0\0\0\0\0\0\0", 57308),
    (*b"ta\0\0\0\0\0\0\0\0", 97090),
    (*b"te\0\0\0\0\0\0\0\0", 42984),
    (*b"teo\0\0\0\0\0\0\0", 48795),
    (*b"tg\0\0\0\0\0\0\0\0", 74037),
    (*b"th\0\0\0\0\0\0\0\0", 99736),
    (*b"ti\0\0\0\0\0\0\0\0", 46367),
    (*b"tig\0\0\0\0\0\0\0", 57308),
    (*b"tk\0\0\0\0\0\0\0\0", 2639),
    (*b"tn\0\0\0\0\0\0\0\0", 60645),
    (*b"to\0\0\0\0\0\0\0\0", 64728),
    (*b"tok\0\0\0\0\0\0\0", 57353),
    (*b"tpi\0\0\0\0\0\0\0", 57415),
    (*b"tr\0\0\0\0\0\0\0\0", 19142),
    (*b"trv\0\0\0\0\0\0\0", 57308),
    (*b"trw\0\0\0\0\0\0\0", 57308),
    (*b"ts\0\0\0\0\0\0\0\0", 53997),
    (*b"tt\0\0\0\0\0\0\0\0", 0),
    (*b"twq\0\0\0\0\0\0\0", 48890),
    (*b"tyv\0\0\0\0\0\0\0", 39113),
    (*b"tzm\0\0\0\0\0\0\0", 53641),
    (*b"ug\0\0\0\0\0\0\0\0", 78464),
    (*b"uk\0\0\0\0\0\0\0\0", 4618),
    (*b"ur\0\0\0\0\0\0\0\0", 81826),
    (*b"uz\0\0\0\0\0\0\0\0", 1622),
    (*b"uz-Arab\0\0\0", 57308),
    (*b"uz-Cyrl\0\0\0", 9071),
    (*b"vai\0\0\0\0\0\0\0", 57308),
    (*b"vai-Latn\0\0", 57308),
    (*b"ve\0\0\0\0\0\0\0\0", 57308),
    (*b"vec\0\0\0\0\0\0\0", 36185),
    (*b"vi\0\0\0\0\0\0\0\0", 58363),
    (*b"vmw\0\0\0\0\0\0\0", 57308),
    (*b"vo\0\0\0\0\0\0\0\0", 57308),
    (*b"vun\0\0\0\0\0\0\0", 58785),
    (*b"wa\0\0\0\0\0\0\0\0", 57308),
    (*b"wae\0\0\0\0\0\0\0", 18111),
    (*b"wal\0\0\0\0\0\0\0", 57308),
    (*b"wbp\0\0\0\0\0\0\0", 57308),
    (*b"wo\0\0\0\0\0\0\0\0", 28157),
    (*b"xh\0\0\0\0\0\0\0\0", 64286),
    (*b"xnr\0\0\0\0\0\0\0", 87330),
    (*b"xog\0\0\0\0\0\0\0", 48969),
    (*b"yav\0\0\0\0\0\0\0", 66096),
    (*b"yi\0\0\0\0\0\0\0\0", 57601),
    (*b"yo\0\0\0\0\0\0\0\0", 70302),
    (*b"yo-BJ\0\0\0\0\0", 69837),
    (*b"yrl\0\0\0\0\0\0\0", 69408),
    (*b"yue\0\0\0\0\0\0\0", 107812),
    (*b"yue-Hans\0\0", 107531),
    (*b"za\0\0\0\0\0\0\0\0", 57308),
    (*b"zgh\0\0\0\0\0\0\0", 106840),
    (*b"zh\0\0\0\0\0\0\0\0", 108708),
    (*b"zh-Hant\0\0\0", 108093),
    (*b"zh-Hant-HK", 108390),
    (*b"zh-Hant-MO", 108390),
    (*b"zh-Latn\0\0\0", 57308),
    (*b"zu\0\0\0\0\0\0\0\0", 63822),
];

/// Forms of names, each ended by a line feed, its names joined by semicolons; `=` is the form before it, and nothing is what the locale
/// does not have. Quarters, wide, abbreviated, narrow, each in a date and alone; then calendars.
pub(super) static TEXT: &str = "\
1 нче квартал;2 нче квартал;3 нче квартал;4 нче квартал\n=\n1 нче кв.;2 нче кв.;3 нче кв.;4 нче кв.\n=\n1;2;3;4\n=\n\n\n\n\n\n\nгригориан ел исәбе\n\n\n\n\n\n\nISO-8601 календаре\n\n\n\n\
1 වන කාර්තුව;2 වන කාර්තුව;3 වන කාර්තුව;4 වන කාර්තුව\n=\nකාර්:1;කාර්:2;කාර්:3;කාර්:4\n=\n1;2;3;4\n=\nබෞද්ධ දින දසුන\nචීන දින දසුන\nකොප්ටික් දින දසුන\nඩැන්ගී දින දසුන\nඉතියෝපියානු ඇමෙට් ඇලෙම් දින දසුන\nඉතියෝපියානු දින දසුන\nග්\u{200d}රෙගරියානු දින දසුන\nහීබෲ දින දසුන\n\nහිජ්රි දින දසුන (වගුව, සිවිල් වීර කාව්\u{200d}යය)\n\n\nහිජ්රි දින දසුන (උම් අල් කුරා)\nඅයිඑස්ඕ-8601 දින දසුන\nජපන් දින දසුන\nපර්සියානු දින දසුන\nමින්ගා දින දසුන\n\
1-a jarkvarono;2-a jarkvarono;3-a jarkvarono;4-a jarkvarono\n=\n1. jk.;2. jk.;3. jk.;4. jk.\n=\n1;2;3;4\n=\nbudaisma kalendaro\nĉina kalendaro\nkopta kalendaro\nkorea kalendaro\netiopa kalendaro (Amete Alem)\netiopa kalendaro\ngregoria kalendaro\njuda kalendaro\n\ntabela islama kalendaro\n\n\nislama kalendaro (Umm al-Qura)\ngregoria kalendaro (jaro unue)\njapana kalendaro\npersa kalendaro\nkalendaro de Respubliko Ĉinujo\n\
1-chorak;2-chorak;3-chorak;4-chorak\n=\n1-ch;2-ch;3-ch;4-ch\n=\n1;2;3;4\n=\nbuddizm taqvimi\nxitoy taqvimi\nqibtiy taqvim\ndangi taqvimi\nAmete Alem habash taqvimi\nhabash taqvimi\ngrigorian taqvimi\nyahudiy taqvimi\n\njadvalli hijriy taqvim\n\njadvalli hijriy taqvim (astronomik davr)\nhijriy taqvim (Ummul Quro)\nISO-8601 taqvimi\nyapon taqvimi\nfors taqvimi\nmingo taqvimi\n\
1-ci kvartal;2-ci kvartal;3-cü kvartal;4-cü kvartal\n=\n1-ci kv.;2-ci kv.;3-cü kv.;4-cü kv.\n=\n1;2;3;4\n=\nBuddist təqvimi\nÇin təqvimi\nKopt təqvimi\nDangi təqvimi\nEfiop amet-alem təqvimi\nEfiop təqvimi\nQriqori təqvimi\nYəhudi Təqvimi\nHindi təqvimi\nHicri təqvimi (tabulyar, vətəndaşlıq dövrü)\n\nHicri təqvim (tabulyar, astromonik dövr)\nHicri təqvim (Umm əl-Qura)\nISO-8601 Təqvimi\nYapon Təqvimi\nİran Təqvimi\nMinquo Təqvimi\n\
1-m trimestre;2-m trimestre;3-m trimestre;4-m trimestre\n=\n=\n=\n1;2;3;4\n=\nbuddhist calendare\nchinesi calendare\ncoptic calendare\n\n\netiopic calendare\ngregorian calendare\nhebreic calendare\n\n\n\n\n\ngregorian (li annu in avan)\n\n\n\n\
1-nji çärýek;2-nji çärýek;3-nji çärýek;4-nji çärýek\n=\n1Ç;2Ç;3Ç;4Ç\n=\n1;2;3;4\n=\nBuddist senenamasy\nHytaý senenamasy\nKopt senenamasy\nDangi senenamasy\nEfiopiýa Amete Alem senenamasy\nEfiop senenamasy\nGrigorian senenamasy\nÝewreý senenamasy\n\nHijri-kamary senenamasy (tablisaly, raýat eýýamy)\n\nHijri-kamary senenamasy (tablisaly, astronomik eýýam)\nHijri-kamary senenamasy (Umm al-Kura)\nISO-8601 senenamasy\nÝapon senenamasy\nPars senenamasy\nMinguo senenamasy\n\
1-аг квартал;2-аг квартал;3-аг квартал;4-ӕм квартал\n=\n1-аг кв.;2-аг кв.;3-аг кв.;4-ӕм кв.\n=\n1;2;3;4\n=\n\n\n\n\n\n\nГрегориан къӕлиндар\nУирӕгты къӕлиндар\n\n\n\n\n\n\n\nПерсайнаг къӕлиндар\n\n\
1-гӀа квартал;2-гӀа квартал;3-гӀа квартал;4-гӀа квартал\n=\n1-гӀа кв.;2-гӀа кв.;3-гӀа кв.;4-гӀа кв.\n=\n1;2;3;4\n=\n\n\n\n\n\n\nгригорианан\n\n\n\n\n\n\n\nяпонийн\nгӀажарийн\n\n\
1-й квартал;2-й квартал;3-й квартал;4-й квартал\n=\n1-й кв.;2-й кв.;3-й кв.;4-й кв.\n=\n1;2;3;4\n=\nбуддийский календарь\nкитайский календарь\nкоптский календарь\nкалендарь данги\nэфиопский календарь амете-алем\nэфиопский календарь\nгригорианский календарь\nеврейский календарь\nНациональный календарь Индии\nгражданский календарь хиджры (табличный)\nисламский календарь (Саудовская Аравия)\nисламский календарь (табличный, астрономическая эпоха)\nкалендарь хиджры (Умм аль-Кура)\nгригорианский (сначала год)\nяпонский календарь\nперсидский календарь\nкалендарь Миньго\n\
1-й квартал;2-й квартал;3-й квартал;4-й квартал\n=\n1-й кв.;2-й кв.;3-й кв.;4-й кв.\n=\n1;2;3;4\n=\nбуддійський календар\nкитайський календар\nкоптський календар\nкорейський календар\nефіопський амете алем календар\nефіопський календар\nгригоріанський календар\nєврейський календар\nіндійський світський календар\nкалендар Хіджра, світський\nісламський календар Саудівської Аравії\nісламський астрономічний календар\nкалендар Хіджра (Умм аль-Кура)\nкалендар ISO-8601\nяпонський календар\nперський календар\nкалендар Китайської Республіки\n\
1-кы кыбаартал;2-с кыбаартал;3-с кыбаартал;4-с кыбаартал\n=\n1-кы кб;2-с кб;3-с кб;4-с кб\n=\n1;2;3;4\n=\nБуудда халандаара\nКытай халандаара\n\n\n\n\n\nДьэбириэй халандаара\n\n\n\n\n\n\nДьоппуон халандаара\n\n\n\
1-мӗш чӗрӗк;2-мӗш чӗрӗк;3-мӗш чӗрӗк;4-мӗш чӗрӗк\n=\n1-мӗш чӗр.;2-мӗш чӗр.;3-мӗш чӗр.;4-мӗш чӗр.\n=\n1;2;3;4\n=\nбуддистсен календарӗ\nкитай календарӗ\nкопт календарӗ\nданги календарӗ\nэфиоп амете-алем календарӗ\nэфиоп календарӗ\nгрегориан календарӗ\nеврей календарӗ\nИнди наци календарӗ\nхиджра календарӗ (таблицӑллӑ, граждан)\nхиджра календарӗ (Сауд Аравийӗ)\nхиджра календарӗ (таблицӑллӑ, астрономи тапхӑрӗ)\nхиджра календарӗ (Умм аль-Кура)\nISO-8601 календарӗ\nяпон календарӗ\nперс календарӗ\nМиньго календарӗ\n\
1-р улирал;2-р улирал;3-р улирал;4-р улирал\n=\nI улирал;II улирал;III улирал;IV улирал\n=\nI;II;III;IV\n=\nбуддын цаглавар\nхятад цаглавар\nкоптик цаглавар\nданги цаглавар\nэтиоп цаглавар\n=\nгрегорийн цаглавар\nеврей цаглавар\nэнэтхэгийн үндэсний цаглавар\nисламын цаглавар (хүснэгт, иргэний эрин үе)\nисламийн цаглавар (саудын араб, газарзүйн)\nисламийн цаглавар (хүснэгтэн, одон орны эрин)\nисламын цаглавар (Umm al-Qura)\nISO-8601 цаглавар\nяпон цаглавар\nперс цаглавар\nминго цаглавар\n\
1-се квартал;2-се квартал;3-сө квартал;4-се квартал\n=\n1-се кв.;2-се кв.;3-сө кв.;4-се кв.\n=\n1;2;3;4\n=\nбудда календары\nҡытай календары\nкопт календары\nданги календары\nэфиоп амете-алем календары\nэфиоп календары\nгригориан календары\nйәһүд календары\nҺиндостан милли календары\nһижри календарь (таблицалы, граждандар эпохаһы)\nҺижри календарь (Сәғүд Ғәрәбстаны)\nһижри календарь (таблицалы, астрономик эпоха)\nһижри календарь (Үмм әл-Ҡура)\nISO-8601 календары\nяпон календары\nфарсы календары\nминго календары\n\
1-чейрек;2-чейрек;3-чейрек;4-чейрек\n=\n1-чей.;2-чей.;3-чей.;4-чей.\n1-ч.;2-ч.;3-ч.;4-ч.\n1;2;3;4\n=\nБудда жылнаамасы\nКытай жылнаамасы\nКопт жылнаамасы\nДанги жылнаамасы\nЭфиопиялык Амет Алем жылнаамасы\nЭфиоп жылнаамасы\nГригориан жылнаамасы\nИврит жылнаамасы\n\nИслам жылнаамасы (жадыбал)\n\n\nИслам жылнаамасы (Умм аль-Кура)\nИСО-8601 жылнаамасы\nЖапон жылнаамасы\nПерс жылнаамасы\nМингуо жылнаамасы\n\
1-чорак;2-чорак;3-чорак;4-чорак\n=\n1-ч;2-ч;3-ч;4-ч\n=\n1;2;3;4\n=\n\n\n\n\n\n\nГригориан календари\n\n\n\n\n\n\n\n\n\n\n\
1-шы квартал;2-гі квартал;3-ці квартал;4-ты квартал\n=\n1-шы кв.;2-гі кв.;3-ці кв.;4-ты кв.\n=\n1;2;3;4\n=\nбудыйскі каляндар\nкітайскі каляндар\nкопцкі каляндар\nкаляндар дангі\nэфіопскі каляндар Аметэ Алем\nэфіопскі каляндар\nгрыгарыянскі каляндар\nяўрэйскі каляндар\n\nсвецкі каляндар хіджры (таблічны)\n\n\nкаляндар хіджры (Ум аль-Кура)\nкаляндар ISO-8601\nяпонскі каляндар\nперсідскі каляндар\nкаляндар Міньго\n\
1-ҹи квартал;2-ҹи квартал;3-ҹү квартал;4-ҹү квартал\n=\n1-ҹи кв.;2-ҹи кв.;3-ҹү кв.;4-ҹү кв.\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1-ին եռամսյակ;2-րդ եռամսյակ;3-րդ եռամսյակ;4-րդ եռամսյակ\n=\n1-ին եռմս.;2-րդ եռմս.;3-րդ եռմս.;4-րդ եռմս.\n=\n1;2;3;4\n=\nբուդդայական օրացույց\nչինական օրացույց\nղպտական օրացույց\nդանգի օրացույց\nեթովպական Ամետե Ալեմ օրացույց\nեթովպական օրացույց\nգրիգորյան օրացույց\nհրեական օրացույց\n\nհիջրայի քաղաքացիական օրացույց (աղյուսակային)\n\n\nհիջրայի օրացույց (Ում ալ Քուրա)\nISO-8601 օրացույց\nճապոնական օրացույց\nպարսկական օրացույց\nՄինգո օրացույց\n\
1. Quartal;2. Quartal;3. Quartal;4. Quartal\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nBuddhischtisch Kaländer\nChineesisch Kaländer\n\n\n\n\nGregoriaanisch Kaländer\nHebrääisch Kaländer\nIndisch Nationaalkaländer\n\n\n\n\n\nJapaanisch Kaländer\n\nKaländer vor Republik Chiina\n\
1. Quartal;2. Quartal;3. Quartal;4. Quartal\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nBuddhistesche Kalenner\nChinesesche Kalenner\nKoptesche Kalenner\nDangi-Kalenner\nEthiopesche Kalenner \"Amete Alem\"\nEthiopesche Kalenner\nGregorianesche Kalenner\nHebräesche Kalenner\nIndeschen Nationalkalenner\n\n\n\n\nISO-8601-Kalenner\nJapanesche Kalenner\nPersesche Kalenner\nKalenner vun der Republik China\n\
1. Quartal;2. Quartal;3. Quartal;4. Quartal\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nBuddhistischer Kalender\nChinesischer Kalender\nKoptischer Kalender\nDangi-Kalender\nÄthiopischer Amätä-Aläm-Kalender\nÄthiopischer Kalender\nGregorianischer Kalender\nJüdischer Kalender\nIndischer Nationalkalender\nHidschra-Kalender (tabellarisch, nicht-astronomisch)\n\n\nHidschra-Kalender (Umm al-Qura)\nISO-8601-Kalender\nJapanischer Kalender\nPersischer Kalender\nMinguo-Kalender\n\
1. Quattahl;2. Quattahl;3. Quattahl;4. Quattahl\n=\n1.Q.;2.Q.;3.Q.;4.Q.\n=\n1;2;3;4\n1Q;2Q;3Q;4Q\nbuddistesche Kaländer\nschinehsesche Kalännder\nkopttesche Kaländer\nDangikalännder\nätejoopesche Amete Alem Kaländer\nätejohpesche Kalännder\njrejorejahnesche Kalännder\njühdesche Kalännder\nindesche Nazjonahl-Kaländer\n\n\n\n\n\njapaanesche Kaländer\npärsesche Kaländer\nrotschineesesche Kaländer\n\
1. ceturksnis;2. ceturksnis;3. ceturksnis;4. ceturksnis\n=\n1.\u{a0}cet.;2.\u{a0}cet.;3.\u{a0}cet.;4.\u{a0}cet.\n=\n1.;2.;3.;4.\n=\nbudistu kalendārs\nķīniešu kalendārs\nKoptu kalendārs\ndangi kalendārs\netiopiešu Amete Alem kalendārs\netiopiešu kalendārs\nGregora kalendārs\nebreju kalendārs\nIndijas nacionālais kalendārs\nHidžrī kalendārs (pilsoņu)\n\n\nHidžrī kalendārs (Umm al-kura)\nISO 8601 kalendārs\njapāņu kalendārs\npersiešu kalendārs\nĶīnas Republikas kalendārs\n\
1. fjórðungur;2. fjórðungur;3. fjórðungur;4. fjórðungur\n=\nF1;F2;F3;F4\n=\n1;2;3;4\n=\nBúddískt tímatal\nKínverskt tímatal\nKoptískt tímatal\nDangi-tímatal\nEþíópískt ‘amete alem’ tímatal\nEþíópískt tímatal\nGregorískt tímatal\nHebreskt tímatal\nindverskt dagatal\nÍslamskt borgaradagatal\n\n\nÍslamskt dagatal (Umm al-Qura)\nISO-8601 tímatal\nJapanskt tímatal\nPersneskt tímatal\nMinguo-tímatal\n\
1. hiruhilekoa;2. hiruhilekoa;3. hiruhilekoa;4. hiruhilekoa\n=\n1Hh;2Hh;3Hh;4Hh\n=\n1;2;3;4\n=\nEgutegi budista\nTxinatar egutegia\nEgutegi koptoa\nDangi egutegia\nAmete Alem egutegi etiopiarra\nEgutegi etiopiarra\nEgutegi gregoriarra\nHebrear egutegia\nIndiar egutegia\nEgutegi islamiarra (taula-formakoa, garai zibilekoa)\nIslamiar egutegia (Saudi Arabia, ikuspegiak)\nIslamiar egutegia (taula-formakoa, gai astronomikokoa)\nEgutegi islamiarra (Umm al-Qura)\nISO-8601 egutegia\nJaponiar egutegia\nEgutegi persiarra\nMinguo egutegia\n\
1. kvartal;2. kvartal;3. kvartal;4. kvartal\n=\n1. kv.;2. kv.;3. kv.;4. kv.\n=\n1.;2.;3.;4.\n=\nbudistički kalendar\nkineski kalendar\nkoptski kalendar\ndangi kalendar\netiopski kalendar \"Amete Alem\"\netiopski kalendar\ngregorijanski kalendar\nhebrejski kalendar\nindijski nacionalni kalendar\nhijri kalendar (tabularni, civilna epoha)\n\n\nhijri kalendar (Umm al-Qura)\nISO-8601 kalendar\njapanski kalendar\nperzijski kalendar\nkalendar Republike Kine\n\
1. kvartal;2. kvartal;3. kvartal;4. kvartal\n=\n1. kvt.;2. kvt.;3. kvt.;4. kvt.\n=\n1;2;3;4\n=\nbuddhistisk kalender\nkinesisk kalender\nkoptisk kalender\ndangi-kalender\netiopisk amete-alem-kalender\netiopisk kalender\ngregoriansk kalender\njødisk kalender\nindisk nationalkalender\nverdslig hijri-kalender\n\n\nhijri-kalender (Umm al-Qura)\nISO-8601-kalender\njapansk kalender\npersisk kalender\nkalender for Republikken Kina\n\
1. kvartal;2. kvartal;3. kvartal;4. kvartal\n=\n1kv;2kv;3kv;4kv\n1. kv.;2. kv.;3. kv.;4. kv.\n1.;2.;3.;4.\n=\nbudistički kalendar\nkineski kalendar\nkoptski kalendar\ndangi kalendar\netiopski kalendar \"Amete Alem\"\netiopski kalendar\ngregorijanski kalendar\nhebrejski kalendar\nindijski nacionalni kalendar\nhijri kalendar (tabularni, civilna epoha)\n\n\nhijri kalendar (Umm al-Qura)\nISO-8601 kalendar\njapanski kalendar\nperzijski kalendar\nkalendar Republike Kine\n\
1. kvartal;2. kvartal;3. kvartal;4. kvartal\n=\nK1;K2;K3;K4\n=\n1.;2.;3.;4.\n=\nbuddhistisk kalender\nkinesisk kalender\nkoptisk kalender\ndangisk kalender\netiopisk amete-alem-kalender\netiopisk kalender\ngregoriansk kalender\nhebraisk kalender\nindisk nasjonalkalender\nhijrikalender (tabell, sivil)\nislamsk kalender (Saudi-Arabia, observasjon)\nislamsk kalender (tabell, astronomisk)\nhijrikalender (Umm al-Qura)\nISO 8601-kalender\njapansk kalender\npersisk kalender\nminguo-kalender\n\
1. kvartal;2. kvartal;3. kvartal;4. kvartal\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n1.;2.;3.;4.\nbudistlik kalender\nHiina kalender\nkopti kalender\ndangi kalender\nEtioopia amete alemi kalender\nEtioopia kalender\nGregoriuse kalender\njuudi kalender\nIndia rahvuslik kalender\nhidžra kalender (tabelkalender, ilmalik)\nhidžra kalender (Saudi Araabia, vaatluspõhine)\nhidžra kalender (tabelkalender, astronoomiline ajastu)\nhidžra kalender (Umm al-Qurá)\nISO-8601 kalender\nJaapani kalender\nPärsia kalender\nHiina Vabariigi kalender\n\
1. kvartal;2. kvartal;3. kvartal;4. kvartal\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nbuddhistisk kalender\nkinesisk kalender\nkoptisk kalender\ndangisk kalender\netiopisk amete-alem-kalender\netiopisk kalender\ngregoriansk kalender\nhebraisk kalender\nindisk nasjonalkalender\nhijrikalender (tabell, sivil)\nislamsk kalender (Saudi-Arabia, observasjon)\nislamsk kalender (tabell, astronomisk)\nhijrikalender (Umm al-Qura)\nISO 8601-kalender\njapansk kalender\npersisk kalender\nminguo-kalender\n\
1. kwartal;2. kwartal;3. kwartal;4. kwartal\n=\nkw1;kw2;kw3;kw4\n=\n1;2;3;4\n=\nbuddhistiska protyka\nchinska protyka\nkoptiska protyka\ndangi-protyka\netiopiska amete-alem-protyka\netiopiska protyka\ngregorianska protyka\nžidowska protyka\n\nislamska ciwilna protyka\n\n\nislamska umalqura-protyka\nprotyka po iso-8601\njapanska protyka\npersiska protyka\nprotyka republiki China\n\
1. kwartal;2. kwartal;3. kwartal;4. kwartal\n=\nkw1;kw2;kw3;kw4\n=\n1;2;3;4\n=\nbuddhistiski kalender\nchinski kalender\nkoptiski kalendaŕ\ndangi kalender\netiopiski amete-alem-kalendaŕ\netiopiski kalender\ngregoriański kalender\nžydojski kalender\n\nislamski ciwilny kalendaŕ\n\n\nislamski umalqui-kalendaŕ\niso-8601-kalender\njapański kalender\npersiski kalender\nkalender republiki China\n\
1. neljännes;2. neljännes;3. neljännes;4. neljännes\n=\n1. nelj.;2. nelj.;3. nelj.;4. nelj.\n=\n1;2;3;4\n=\nbuddhalainen kalenteri\nkiinalainen kalenteri\nkoptilainen kalenteri\ndangilainen kalenteri\netiopialainen amete alem -kalenteri\netiopialainen kalenteri\ngregoriaaninen kalenteri\njuutalainen kalenteri\nintialainen kalenteri\nhidžra-siviilikalenteri (tabulaarinen, perjantaiepookki)\nhidžra-kalenteri (saudiarabialainen)\nhidžra-matemaattinen kalenteri (tabulaarinen, torstaiepookki)\nhidžra-kalenteri, Umm al-Qura\nISO 8601 -kalenteri\njapanilainen kalenteri\npersialainen kalenteri\nKiinan tasavallan kalenteri\n\
1. niäljádâs;2. niäljádâs;3. niäljádâs;4. niäljádâs\n=\n1. niälj.;2. niälj.;3. niälj.;4. niälj.\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1. njealjádas;2. njealjádas;3. njealjádas;4. njealjádas\n=\n1Q;2Q;3Q;4Q\n=\n1;2;3;4\n=\nbuddhista kaleandar\nkiinná kaleandar\nkoptalaš kaleandar\ndangi kaleandar\netiohpalaš-amete-alem kaleandar\netiohpalaš kaleandar\ngregorialaš kalendar\n\n\n\n\n\n\n\n\n\n\n\
1. quartal;2. quartal;3. quartal;4. quartal\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n\n\n\n\n\n\nGregorianišä Kaländer\n\n\n\n\n\n\n\n\n\n\n\
1. quartal;2. quartal;3. quartal;4. quartal\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nchalender budistic\nchalender chinais\nchalender coptic\nchalender dangi\nchalender etiopic amete alem\nchalender etiopic\nchalender gregorian\nchalender ebraic\nchalender naziunal indic\nchalender hijri (tabellar, epoca civila)\n\n\nchalender hijri (Umm al-Qura)\nchalender gregorian (cun l’onn al cumenzament)\nchalender giapunais\nchalender persian\nchalender minguo\n\
1. ársfjórðingur;2. ársfjórðingur;3. ársfjórðingur;4. ársfjórðingur\n=\n1. ársfj.;2. ársfj.;3. ársfj.;4. ársfj.\n=\n1;2;3;4\n=\nbuddistiskur kalendari\nkinesiskur kalendari\nkoptiskur kalendari\ndangi kalendari\netiopiskur amete alem kalendari\netiopiskur kalendari\ngregorianskur kalendari\nhebraiskur kalendari\n\nislamiskur kalendari (talvuskapaður, fólkaligt tíðarskeið)\n\n\nislamiskur kalendari (Umm al-Qura)\nISO-8601 kalendari\njapanskur kalendari\npersiskur kalendari\nminguo kalendari\n\
1. çeyrek;2. çeyrek;3. çeyrek;4. çeyrek\n=\nÇ1;Ç2;Ç3;Ç4\n=\n1.;2.;3.;4.\n=\nBudist Takvimi\nÇin Takvimi\nKıpti Takvim\nDangi Takvimi\nEtiyopik Amete Alem Takvimi\nEtiyopik Takvim\nMiladi Takvim\nİbrani Takvimi\nUlusal Hint Takvimi\nHicri Takvim (16 Temmuz 622)\nHicri Takvim (Suudi)\nHicri Takvim (15 Temmuz 622)\nHicri Takvim (Ümmü-l Kurra Takvimi)\nISO-8601 Takvimi\nJapon Takvimi\nİran Takvimi\nÇin Cumhuriyeti Takvimi\n\
1. četrtletje;2. četrtletje;3. četrtletje;4. četrtletje\n=\n1. čet.;2. čet.;3. čet.;4. čet.\n=\n1.;2.;3.;4.\n=\nbudistični koledar\nkitajski koledar\nkoptski koledar\nstari korejski koledar\netiopsko ametsko alemski koledar\netiopski koledar\ngregorijanski koledar\nhebrejski koledar\nindijanski koledar\nislamski civilni koledar\nislamski koledar ( Saudova Arabija, opazovalni)\nislamski koledar (tabelarni, astronomska epoha)\nislamski koledar Umm al-Qura\nkoledar ISO-8601\njaponski koledar\nperzijski koledar\nkoledar Minguo\n\
1. čtvrtletí;2. čtvrtletí;3. čtvrtletí;4. čtvrtletí\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nBuddhistický kalendář\nČínský kalendář\nKoptský kalendář\nKorejský kalendář Dangi\nEtiopský kalendář (amete alem)\nEtiopský kalendář\nGregoriánský kalendář\nHebrejský kalendář\nIndický národní kalendář\nKalendář podle hidžry (občanský)\n\n\nKalendář podle hidžry (Umm al-Qura)\nKalendář ISO-8601\nJaponský kalendář\nPerský kalendář\nKalendář Čínské republiky\n\
1. štvrťrok;2. štvrťrok;3. štvrťrok;4. štvrťrok\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nbudhistický kalendár\nčínsky kalendár\nkoptský kalendár\nkórejský kalendár\netiópsky kalendár Amete Alem\netiópsky kalendár\ngregoriánsky kalendár\nžidovský kalendár\nIndický národný kalendár\nkalendár podľa hidžry (občiansky)\n\n\nkalendár podľa hidžry (Umm al-Qura)\nkalendár ISO 8601\njaponský kalendár\nperzský kalendár\nčínsky republikánsky kalendár\n\
1. тримесечие;2. тримесечие;3. тримесечие;4. тримесечие\n=\n1. трим.;2. трим.;3. трим.;4. трим.\n=\n1;2;3;4\n=\nбудистки календар\nкитайски календар\nкоптски календар\nкорейски календар\nетиопски календар Амит Алем\nетиопски календар\nгригориански календар\nеврейски календар\nИндийски граждански календар\nислямски календар Хиджра\n\n\nислямски календар Хиджра (Ум ал-Кура)\nкалендар съгласно ISO 8601\nяпонски календар\nперсийски календар\nкалендар на Република Китай\n\
1.er trimestre;2.º trimestre;3.er trimestre;4.º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\n\n\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.er trimestre;2.º trimestre;3.er trimestre;4.º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.º trimestre;2.º trimestre;3.º trimestre;4.º trimestre\n1.° trimestre;2.° trimestre;3.° trimestre;4.º trimestre\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.º trimestre;2.º trimestre;3.º trimestre;4.º trimestre\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.º trimestre;2.º trimestre;3.º trimestre;4.º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\nCalendário budista\nCalendário chinês\nCalendário copta\nCalendário dangi\nCalendário etíope Amete Alem\nCalendário etíope\nCalendário gregoriano\nCalendário hebraico\nCalendário nacional indiano\nCalendário hegírico (civil)\n\n\nCalendário hegírico (Umm al-Qura)\nCalendário ISO-8601\nCalendário japonês\nCalendário persa\nCalendário da República da China\n\
1.º trimestre;2.º trimestre;3.º trimestre;4.º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1.º trimestre;2.º trimestre;3.º trimestre;4.º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario minguo\n\
1.º trimestre;2.º trimestre;3.º trimestre;4.º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chinés\ncalendario copto\ncalendario dangi\ncalendario etíope amete alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\nCalendario nacional indio\ncalendario da héxira (tabular, época civil)\n\n\ncalendario da héxira (Umm al-Qura)\ncalendario ISO-8601\ncalendario xaponés\ncalendario persa\ncalendario Minguo\n\
1:a kvartalet;2:a kvartalet;3:e kvartalet;4:e kvartalet\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nbuddistisk kalender\nkinesisk kalender\nkoptisk kalender\nkoreansk kalender\netiopisk amete-alem-kalender\netiopisk kalender\ngregoriansk kalender\nhebreisk kalender\nindisk kalender\nislamisk civil kalender\nislamisk kalender, Saudi-Arabien\nislamisk kalender, astronomisk\nislamisk kalender, Umm al-Qura\nISO 8601-kalender\njapansk kalender\npersisk kalender\nkinesiska republikens kalender\n\
1añ trimiziad;2l trimiziad;3e trimiziad;4e trimiziad\n=\n1añ trim.;2l trim.;3e trim.;4e trim.\n=\n1;2;3;4\n=\ndeiziadur boudaat\ndeiziadur sinaat\ndeiziadur kopt\ndeiziadur dangi\ndeiziadur etiopiat Amete Alem\ndeiziadur etiopiat\ndeiziadur gregorian\ndeiziadur hebraek\ndeiziadur indian\n\n\n\n\ndeiziadur ISO-8601\ndeiziadur japanat\ndeiziadur persek\ndeiziadur Republik Sina\n\
1d chairteal;2na cairteal;3s cairteal;4mh cairteal\n=\nC1;C2;C3;C4\n=\n1;2;3;4\n=\nAm Mìosachan Bùdach\nAm Mìosachan Sìneach\nAm Mìosachan Coptach\nMìosachan Dangi\nMìosachan Itiopach Amete Alem\nMìosachan na h-Itioipe\nAm Mìosachan Griogarach\nAm Mìosachan Eabhrach\nMìosachan Nàiseanta nan Innseachan\nAm Mìosachan Hijri (clàrach, linn sìobhalta)\nAm Mìosachan Hijri (Aràibia nan Sabhd, sealladh)\nAm Mìosachan Hijri (clàrach, linn reul-eòlach)\nAm Mìosachan Hijri (Umm al-Qura)\nMìosachan ISO-8601\nAm Mìosachan Seapanach\nAm Mìosachan Pearsach\nMìosachan Poblachd na Sìne\n\
1e fearnsjier;2e fearnsjier;3e fearnsjier;4e fearnsjier\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nBoeddhistyske kalinder\nSineeske kalinder\nKoptyske kalinder\n\nEthiopyske Amete Alem-kalinder\nEthiopyske kalinder\nGregoriaanske kalinder\nHebreeuwse kalinder\nIndiase natjonale kalinder\n\n\n\n\n\nJapanske kalinder\nPerzyske kalinder\nKalinder fan de Sineeske Republyk\n\
1e kwartaal;2e kwartaal;3e kwartaal;4e kwartaal\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nBoeddhistische kalender\nChinese kalender\nKoptische kalender\nDangi-kalender\nEthiopische Amete Alem-kalender\nEthiopische kalender\nGregoriaanse kalender\nHebreeuwse kalender\nIndiase nationale kalender\nIslamitische kalender (cyclisch)\nIslamitische kalender (Saudi–Arabië)\nIslamitische kalender (epoche)\nIslamitische kalender (Umm al-Qura)\nISO-8601-kalender\nJapanse kalender\nPerzische kalender\nKalender van de Chinese Republiek\n\
1e trimes;2em trimes;3em trimes;4em trimes\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1el kwart;2ni kwart;3et kwart;4ba’ kwart\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nKalendarju Buddist\nKalendarju Ċiniż\n\nKalendarju Dangi\n\nKalendarju Etjopiku\nKalendarju Gregorjan\nKalendarju Ebrajk\n\n\n\n\n\nKalendarju ISO-8601\nKalendarju Ġappuniż\n\n\n\
1er Trimestar;2e Trimestar;3e Trimestar;4e Trimestar\n=\n1er Tri;2e Tri;3e Tri;4e Tri\n=\n1;2;3;4\n=\n\n\n\n\n\n\nArminaatu Gregoriyee\n\n\n\n\n\n\nISO-8601 Calendar\n\n\n\n\
1er trimestre;2.º trimestre;3er trimestre;4.º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario coreano\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1er trimestre;2do trimestre;3er trimestre;4to trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1er trimestre;2e trimestre;3e trimestre;4e trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendrier bouddhiste\ncalendrier chinois\ncalendrier copte\ncalendrier dangi\ncalendrier éthiopien Amete Alem\ncalendrier éthiopien\ncalendrier grégorien\ncalendrier hébraïque\ncalendrier indien\ncalendrier hégirien (tabulaire, époque civile)\n\ncalendrier hégirien (tabulaire, époque astronomique)\ncalendrier hégirien (Umm al-Qura)\ncalendrier ISO 8601\ncalendrier japonais\ncalendrier persan\ncalendrier républicain chinois\n\
1er trimestre;2u trimestre;3er trimestre;4u trimestre\n=\n1T;2T;3T;4T\n=\n1;2;3;4\n=\ncalendariu budista\ncalendariu chinu\ncalendariu coptu\ncalendariu dangi\ncalendariu etíope Amete Alem\ncalendariu etíope\ncalendariu gregorianu\ncalendariu hebréu\ncalendariu nacional indiu\n\n\n\n\ncalendariu ISO-8601\ncalendariu xaponés\ncalendariu persa\ncalendariu de la República de China\n\
1er. trimestre;2do. trimestre;3er. trimestre;4.º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario budista\ncalendario chino\ncalendario cóptico\ncalendario dangi\ncalendario etíope Amete Alem\ncalendario etíope\ncalendario gregoriano\ncalendario hebreo\ncalendario nacional hindú\ncalendario hijri tabular\ncalendario islámico (Arabia Saudita)\ncalendario islámico tabular\ncalendario hijri Umm al-Qura\ncalendario ISO-8601\ncalendario japonés\ncalendario persa\ncalendario de la República de China\n\
1lem timhoinallem;2rem timhoinallem;3rem timhoinallem;4them timhoinallem\n=\nTimh1;Timh2;Timh3;Timh4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1me trimestre;2nde trimestre;3tie trimestre;4te trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendario buddhista\ncalendario chinese\ncalendario copte\ncalendario dangi\ncalendario ethiope Amete Alem\ncalendario ethiope\ncalendario gregorian\ncalendario hebraic\ncalendario national indian\ncalendario hegiric (tabular, epocha civil)\ncalendario hegiric (Arabia Saudita, observation)\ncalendario hegiric (tabular, epocha astronomic)\ncalendario hegiric (Umm al-Qura)\ncalendario ISO-8601\ncalendario japonese\ncalendario persa\ncalendario del Republica de China\n\
1r trimestre;2n trimestre;3r trimestre;4t trimestre\n=\n1T;2T;3T;4T\n=\n1;2;3;4\n=\ncalendari budista\ncalendari xinès\ncalendari copte\ncalendari dangi\ncalendari etíop amete-alem\ncalendari etíop\ncalendari gregorià\ncalendari hebreu\ncalendari hindú\ncalendari civil islàmic\n\n\ncalendari islàmic (Umm al-Qura)\ncalendari ISO-8601\ncalendari japonès\ncalendari persa\ncalendari de la República de Xina\n\
1ro kwartals;2ǁî kwartals;3ǁî kwartals;4ǁî kwartals\n=\nKW1;KW2;KW3;KW4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1st Kotara;2nd Kotara;3rd Kotara;4th Kotara\n=\nKotara 1;Kotara 2;Kotara 3;Kotara 4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1st quarter;2nd quarter;3rd quarter;4th quarter\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nBuddhist Calendar\nChinese Calendar\nCoptic Calendar\nDangi Calendar\nEthiopic Amete Alem Calendar\nEthiopic Calendar\nGregorian Calendar\nHebrew Calendar\nIndian National Calendar\nHijri Calendar (tabular, civil epoch)\nHijri Calendar (Saudi Arabia, sighting)\nHijri Calendar (tabular, astronomical epoch)\nHijri Calendar (Umm al-Qura)\nGregorian Calendar (ISO 8601 Weeks)\nJapanese Calendar\nPersian Calendar\nMinguo Calendar\n\
1st quarter;2nd quarter;3rd quarter;4th quarter\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nBuddhist Calendar\nChinese Calendar\nCoptic Calendar\nKorean Calendar\nEthiopic Amete Alem Calendar\nEthiopian Calendar\nGregorian Calendar\nHebrew Calendar\nIndian National Calendar\nHijri Calendar (tabular, civil epoch)\nHijri Calendar (Saudi Arabia, sighting)\nHijri Calendar (tabular, astronomical epoch)\nHijri Calendar (Umm al-Qura)\nGregorian Calendar (ISO 8601 Weeks)\nJapanese Calendar\nPersian Calendar\nMinguo Calendar\n\
1st quarter;2nd quarter;3rd quarter;4th quarter\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nBuddhist calendar\nChinese calendar\nCoptic calendar\nDangi calendar\nEthiopic Amete Alem calendar\nEthiopic calendar\nGregorian calendar\nHebrew calendar\nIndian national calendar\nHijri calendar (tabular, civil epoch)\nHijri Calendar (Saudi Arabia, sighting)\nHijri calendar (tabular, astronomical epoch)\nHijri calendar (Umm al-Qura)\nISO-8601 calendar\nJapanese calendar\nPersian calendar\nMinguo calendar\n\
1st सह माह;2nd सह माह;3rd सह माह;4th सह माह\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n\n\n\n\n\n\nग्रिगोरियन कैलंडर\n\n\n\n\n\n\n\n\n\n\n\
1st ᎩᏄᏙᏗ;2nd ᎩᏄᏙᏗ;3rd ᎩᏄᏙᏗ;4th ᎩᏄᏙᏗ\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nᏊᏗᏍᏘ ᏅᏙ ᏗᏎᏍᏗ\nᏓᎶᏂᎨᏍᏛ ᏅᏙ ᏗᏎᏍᏗ\nᎧᏘ ᏅᏙ ᏗᏎᏍᏗ\nᏓᏂᎩ ᏅᏙ ᏗᏎᏍᏗ\nᎡᏘᎣᏈᎠ ᎠᎺᏖ ᎠᎴᎻ ᏅᏙ ᏗᏎᏍᏗ\nᎢᏗᏯᏈᎩ ᏅᏙ ᏗᏎᏍᏗ\nᎩᎴᎪᎵᎠᏂ ᏅᏙ ᏗᏎᏍᏗ\nᎠᏂᏈᎷ ᏅᏙ ᏗᏎᏍᏗ\n\nᎢᏌᎳᎻᎩ ᏅᏙ ᏗᏎᏍᏗ (ᏴᏫ ᎡᏆᎩ)\n\n\nᎢᏌᎳᎻᎩ ᏅᏙ ᏗᏎᏍᏗ (ᎥᎻ ᎠᎵ-ᏊᎳ)\nISO-8601 ᏅᏙ ᏗᏎᏍᏗ\nᏣᏆᏂᏏ ᏅᏙ ᏗᏎᏍᏗ\nᏇᏏᎠᏂ ᏅᏙ ᏗᏎᏍᏗ\nᏍᎦᏚᎩ ᎾᎿ ᏓᎶᏂᎨᏍᏛ ᏅᏙ ᏗᏎᏍᏗ\n\
1ste kwartaal;2de kwartaal;3de kwartaal;4de kwartaal\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nBoeddhistiese kalender\nChinese kalender\nKoptiese kalender\nDangi-kalender\nEtiopiese Amete Alem-kalender\nEtiopiese kalender\nGregoriaanse kalender\nHebreeuse kalender\nIndiese nasionale kalender\nIslamitiese siviele kalender\n\n\nIslamitiese kalender (Umm al-Qura)\nISO-8601-kalender\nJapannese kalender\nPersiese kalender\nMinguo-kalender\n\
1sṭ kuarṭr;2nḍ kuarṭr;3rḍ kuarṭr;4th kuarṭr\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n\n\n\n\n\n\ngregoriyan kelenḍr\n\nbarat jatiya kelenḍr\n\n\n\n\n\n\n\n\n\
1u trimestre;2u trimestre;3u trimestre;4u trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendàriu buddhista\ncalendàriu tzinesu\ncalendàriu coptu\ncalendàriu dangi\ncalendàriu etìope Amete Alem\ncalendàriu etìope\ncalendàriu gregorianu\ncalendàriu ebràicu\ncalendàriu natzionale indianu\ncalendàriu egirianu (tabulare, època tzivile)\ncalendàriu islàmicu (Aràbia Saudita, osservatzione)\ncalendàriu islàmicu (tabulare, època astronòmica)\ncalendàriu egirianu (Umm al-Qura)\ncalendàriu ISO-8601\ncalendàriu giaponesu\ncalendàriu persianu\ncalendàriu minguo\n\
1º trimestre;2º trimestre;3º trimestre;4º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\nCalendario buddista\nCalendario cinese\nCalendario copto\nCalendario dangi\nCalendario etiope Amete Alem\nCalendario etiope\nCalendario gregoriano\nCalendario ebraico\ncalendario nazionale indiano\nCalendario Hijri (tabulare, epoca civile)\n\n\nCalendario Hijri (Umm al-Qura)\nCalendario ISO-8601\nCalendario giapponese\nCalendario persiano\nCalendario minguo\n\
1º trimestre;2º trimestre;3º trimestre;4º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\nCalendário Budista\nCalendário Chinês\nCalendário Copta\nCalendário Dangi\nCalendário Amete Alem Etíope\nCalendário Etíope\nCalendário Gregoriano\nCalendário Hebraico\nCalendário Nacional Indiano\nCalendário Hegírico (tabular, época civil)\n\n\nCalendário Hegírico (Umm al‑Qura)\nCalendário ISO-8601\nCalendário Japonês\nCalendário Persa\nCalendário da República da China\n\
1º trimestre;2º trimestre;3º trimestre;4º trimestre\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\nlunaro budista\nlunaro sineze\nlunaro còptego\nlunaro dangi\nlunaro etiòpego (amete alem)\nlunaro etiòpego\nlunaro gregorian\nlunaro ebràego\n\nlunaro izlàmego (tabular)\n\n\nlunaro izlàmego (Umm al-Qura)\nlunaro ISO-8601\nlunaro japoneze\nlunaro persian\nlunaro mìnguo\n\
1º trimestri;2º trimestri;3º trimestri;4º trimestri\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\nKalendáriu budista\nKalendáriu xines\nKalendáriu kopta\nKalendáriu dangi\nKalendáriu etíopi ameti alem\nKalendáriu etiópiku\nKalendáriu Gregorianu\nKalendáriu ebraiku\nKalendáriu nasional indianu\nKalendáriu islámiku (sivil)\n\nKalendáriu islámiku (astronómiku)\nKalendáriu islámiku (Umm al-Qura)\nKalendáriu ISO-8601\nKalendáriu japones\nKalendáriu persa\nKalendáriu di Repúblika di Xina\n\
1ú ráithe;2ú ráithe;3ú ráithe;4ú ráithe\n=\nR1;R2;R3;R4\n=\n1;2;3;4\n=\nFéilire Búdaíoch\nFéilire Síneach\nFéilire Coptach\nFéilire Dangi\nFéilire Aetóipice Amete Alem\nFéilire Aetóipice\nFéilire Ghréagóra\nFéilire na nEabhrach\nFéilire Náisiúnta na hIndia\nFéilire na Moslamach (táblach, seanré shibhialta)\n\n\nFéilire na Moslamach (Umm al-Qura)\nFéilire Ghréagóra (an bhliain ag an tús)\nFéilire Seapánach\nFéilire Peirseach\nFéilire Téavánach\n\
1ο τρίμηνο;2ο τρίμηνο;3ο τρίμηνο;4ο τρίμηνο\n=\nΤ1;Τ2;Τ3;Τ4\n=\n1;2;3;4\n=\nΒουδιστικό ημερολόγιο\nΚινεζικό ημερολόγιο\nΚοπτικό ημερολόγιο\nΚορεατικό ημερολόγιο ντάνγκι\nΑιθιοπικό ημερολόγιο Άμετ Άλεμ\nΑιθιοπικό ημερολόγιο\nΓρηγοριανό ημερολόγιο\nΕβραϊκό ημερολόγιο\nΙνδικό εθνικό ημερολόγιο\nΗμερολόγιο Εγίρας (σε μορφή πίνακα, αστικό εποχής)\n\n\nΗμερολόγιο Εγίρας (Umm al-Qura)\nΗμερολόγιο ISO-8601\nΙαπωνικό ημερολόγιο\nΠερσικό ημερολόγιο\nΗμερολόγιο της Δημοκρατίας της Κίνας\n\
1ο τρίμηνο;2ο τρίμηνο;3ο τρίμηνο;4ο τρίμηνο\n=\nΤ1;Τ2;Τ3;Τ4\n=\n1;2;3;4\n=\nΒουδιστικὸ ἡμερολόγιο\nΚινεζικὸ ἡμερολόγιο\nΚοπτικό ημερολόγιο\nΚορεατικό ημερολόγιο ντάνγκι\nΑιθιοπικό ημερολόγιο Άμετ Άλεμ\nΑιθιοπικό ημερολόγιο\nΓρηγοριανὸ ἡμερολόγιο\nἙβραϊκὸ ἡμερολόγιο\nΙνδικό εθνικό ημερολόγιο\nΗμερολόγιο Εγίρας (σε μορφή πίνακα, αστικό εποχής)\n\n\nΗμερολόγιο Εγίρας (Umm al-Qura)\nΗμερολόγιο ISO-8601\nἸαπωνικὸ ἡμερολόγιο\nΠερσικό ημερολόγιο\nΗμερολόγιο της Δημοκρατίας της Κίνας\n\
1ги квартал;2ги квартал;3кү квартал;4кү квартал\n=\n1ги кв.;2ги кв.;3кү кв.;4кү кв.\n=\n1;2;3;4\n=\n\n\n\n\n\n\nГригориан Календарь\n\n\n\n\n\n\nКалендарь ISO-8601\n\n\n\n\
1लें त्रैमासीक;2रें त्रैमासीक;3रें त्रैमासीक;4थें त्रैमासीक\n=\nQ1;Q2;Q3;Q4\nतिम्ह1;तिम्ह2;तिम्ह3;तिम्ह4\n1;2;3;4\n=\nबौद्ध दिनदर्शिका\nचीनी दिनदर्शिका\nकॉप्टिक दिनदर्शिका\nडांगी दिनदर्शिका\nइथियोपिक अमिटी आलेम दिनदर्शिका\nइथियोपिक दिनदर्शिका\nग्रेगोरियन कॅलॅण्डर\nहिब्रू दिनदर्शिका\nभारतीय राष्ट्रीय दिनदर्शिका\nईस्लामीक दिनदर्शिका (कोश्टक, नागरी शक)\n\n\nईस्लामीक दिनदर्शिका (उम अल-कुरा)\nआयएसओ-8601 दिनदर्शिका\nजपानी दिनदर्शिका\nपर्शियन दिनदर्शिका\nमिंगुआ दिनदर्शिका (अणकाराची कुरू: जाका चिनी दिनदर्शिकेचें प्रजासत्ताक\", \"रिपब्लिकन दिनदर्शिका\")\n\
1લો ત્રિમાસ;2જો ત્રિમાસ;3જો ત્રિમાસ;4થો ત્રિમાસ\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nબુદ્ધિસ્ટ કેલેન્ડર\nચાઇનીઝ કેલેન્ડર\nકોપ્ટિક કેલેન્ડર\nડાંગી કેલેન્ડર\nઇથિઓપિક એમેટ એલેમ કેલેન્ડર\nઇથિઓપિક કેલેન્ડર\nગ્રેગોરિઅન કેલેન્ડર\nહિબ્રુ કેલેન્ડર\nભારતીય રાષ્ટ્રીય કેલેન્ડર\nહિજરી-નાગરિક કેલેન્ડર\nઇસ્લામિક કેલેન્ડર (સાઉદી અરેબિયા, નિરીક્ષણ)\nઇસ્લામિક કેલેન્ડર (ટેબ્યુલર, ખગોળશાસ્ત્રીય યુગ)\nહિજરી કેલેન્ડર (ઉમ અલ-કુરા)\nISO-8601 કેલેન્ડર\nજાપાનીઝ કેલેન્ડર\nપર્શિયન કેલેન્ડર\nમિંગુઓ કેલેન્ડર\n\
1ମ ତ୍ରୟମାସ;2ୟ ତ୍ରୟମାସ;3ୟ ତ୍ରୟମାସ;4ର୍ଥ ତ୍ରୟମାସ\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nବୌଦ୍ଧ କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nଚାଇନିଜ୍\u{200c} କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nକପ୍ଟିକ୍ କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nଦାଙ୍ଗି କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nଏଥିଓପିକ୍-ଆମେଟ୍-ଆଲେମ୍\nଇଥିଓପିକ୍\u{200c} କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nଗ୍ରେଗୋରିୟ କ୍ୟାଲେଣ୍ଡର୍\nହିବୃ କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nଭାରତୀୟ ରାଷ୍ଟ୍ରୀୟ କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nହିଜ୍ରି କ୍ୟାଲେଣ୍ଡର (ଟାବୁଲାର୍, ନାଗରିକ ଯୁଗ)\n\n\nହିଜ୍ରି କ୍ୟାଲେଣ୍ଡର (ଉମ୍ ଅଲ୍-କୁରା)\nISO-8601 କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nଜାପାନିଜ୍\u{200c} କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nପର୍ସିଆନ୍\u{200c} କ୍ୟାଲେଣ୍ଡର୍\u{200c}\nମିଙ୍ଗୋଓ କ୍ୟାଲେଣ୍ଡର୍\u{200c}\n\
1వ త్రైమాసికం;2వ త్రైమాసికం;3వ త్రైమాసికం;4వ త్రైమాసికం\n=\nత్రై1;త్రై2;త్రై3;త్రై4\n=\n1;2;3;4\n=\nబుద్ధుల క్యాలెండర్\u{200c}\nచైనీస్ క్యాలెండర్\nకాప్టిక్ క్యాలెండర్\nదాంగీ క్యాలెండర్\nఇథియోపియన్ అమెటె ఆలెమ్ క్యాలెండర్\nఇథియోపియన్ క్యాలెండర్\nగ్రేగోరియన్ క్యాలెండర్\nహీబ్రూ క్యాలెండర్\nభారతదేశ జాతీయ క్యాలెండర్\nఇస్లామిక్-సివిల్ క్యాలెండర్\nఇస్లామిక్ క్యాలెండర్ (సౌదీ అరేబియా)\nఇస్లామిక్ క్యాలెండర్\nఇస్లామిక్ క్యాలెండర్ (ఉమ్ అల్-ఖురా)\nISO-8601 క్యాలెండర్\nజపనీస్ క్యాలెండర్\nపర్షియన్ క్యాలెండర్\nమింగ్యూ క్యాలెండర్\n\
1ನೇ ತ್ರೈಮಾಸಿಕ;2ನೇ ತ್ರೈಮಾಸಿಕ;3ನೇ ತ್ರೈಮಾಸಿಕ;4ನೇ ತ್ರೈಮಾಸಿಕ\n=\nತ್ರೈ 1;ತ್ರೈ 2;ತ್ರೈ 3;ತ್ರೈ 4\n=\n1;2;3;4\n=\nಬೌದ್ಧರ ಕ್ಯಾಲೆಂಡರ್\nಚೈನೀಸ್ ಕ್ಯಾಲೆಂಡರ್\nಕೋಪ್ಟಿಕ್ ಕ್ಯಾಲೆಂಡರ್\nಡಾಂಗಿ ಕ್ಯಾಲೆಂಡರ್\nಇಥಿಯೋಪಿಕ್ ಅಮೆಟೆ ಅಲೆಮ್ ಕ್ಯಾಲೆಂಡರ್\nಇಥಿಯೋಪಿಕ್ ಕ್ಯಾಲೆಂಡರ್\nಗ್ರೆಗೋರಿಯನ್ ಕ್ಯಾಲೆಂಡರ್\nಹೀಬ್ರೂ ಕ್ಯಾಲೆಂಡರ್\nಭಾರತೀಯ ರಾಷ್ಟ್ರೀಯ ಕ್ಯಾಲೆಂಡರ್\nಇಸ್ಲಾಮಿಕ್-ಸಿವಿಲ್ ಕ್ಯಾಲೆಂಡರ್\nಇಸ್ಲಾಮಿಕ್\u{200c} ಕ್ಯಾಲೆಂಡರ್\u{200c} (ಸೌದಿ ಅರೇಬಿಯಾ, ಸೈಟಿಂಗ್\u{200c})bia, sighting)\n\nಇಸ್ಲಾಮಿಕ್ ಕ್ಯಾಲೆಂಡರ್ (ಉಮ್ ಅಲ್-ಖುರಾ)\nISO-8601 ಕ್ಯಾಲೆಂಡರ್\nಜಪಾನೀಸ್ ಕ್ಯಾಲೆಂಡರ್\nಪರ್ಷಿಯನ್ ಕ್ಯಾಲೆಂಡರ್\nಮಿಂಗೋ ಕ್ಯಾಲೆಂಡರ್\n\
1ኛው ሩብ;2ኛው ሩብ;3ኛው ሩብ;4ኛው ሩብ\n=\nሩብ1;ሩብ2;ሩብ3;ሩብ4\n=\n1;2;3;4\n=\nየቡዲስት ቀን አቆጣጠር\nየቻይና የቀን አቆጣጠር\nየኮፕቲክ የቀን አቆጣጠር\nየዳንጊ የቀን አቆጣጠር\nየኢትዮፒክ አመተ አለም የቀን አቆጣጠር\nየኢትዮጵያ የቀን አቆጣጠር\nየግሪጎሪያን የቀን አቆጣጠር\nየእብራዊያን የቀን አቆጣጠር\nየህንድ ብሔራዊ የቀን አቆጣጠር\nየሂጅራ የቀን አቆጣጠር (ታቡላር፣ ሲቪል አፖች)\n\n\nየሂጅራ የቀን አቆጣጠር (ኡም አል-ቁራ)\nISO-8601 የቀን አቆጣጠር\nየጃፓን የቀን አቆጣጠር\nየፐርሽያ የቀን አቆጣጠር\nየሚንጉ የቀን አቆጣጠር\n\
1ይ ርብዒ;2ይ ርብዒ;3ይ ርብዒ;4ይ ርብዒ\n=\nር1;ር2;ር3;ር4\n=\n1;2;3;4\n=\nናይ ቡድሃ ዓውደ ኣዋርሕ\nናይ ቻይናዊ ዓውደ ኣዋርሕ\nናይ ቅብጣዊ ዓውደ ኣዋርሕ\nናይ ዳንጊ ዓውደ ኣዋርሕ\nግእዝ ኣመተ ኣለም ዓውደ ኣዋርሕ\nናይ ግእዝ ዓውደ ኣዋርሕ\nጎርጎርዮሳዊ ዓውደ ኣዋርሕ\nናይ እብራይስጢ ዓውደ ኣዋርሕ\n\nናይ ሂጅሪ ዓውደ ኣዋርሕ (ሰንጠረዥ፣ ሲቪላዊ ዘመን)\n\nናይ ሂጅሪ ዓውደ ኣዋርሕ (ሰንጠረዥ፣ ስነ-ፍልጠታዊ ዘመን)\nናይ ሂጅሪ ዓውደ ኣዋርሕ (ኡም ኣል-ቁራ)\nISO-8601 ዓውደ ኣዋርሕ\nናይ ጃፓናዊ ዓውደ ኣዋርሕ\nናይ ፋርስ ዓውደ ኣዋርሕ\nናይ ሪፓብሊክ ቻይና ዓውደ ኣዋርሕ\n\
1ᵘ trimestri;2ᵘ trimestri;3ᵘ trimestri;4ᵘ trimestri\n=\n1T;2T;3T;4T\n=\n1;2;3;4\n=\nCalannariu buddista\nCalannariu cinisi\nCalannariu coptu\nCalannariu dangi\nCalannariu etìupi Amete-Alem\nCalannariu etìupi\nCalannariu grigurianu\nCalannariu ebbràicu\n\nCalannariu slàmicu civili\n\n\nCalannariu slàmicu Umm Al-Qura\nCalannariu grigurianu (prima l’annu)\nCalannariu giappunisi\nCalannariu pirsianu\nCalannariu minguo\n\
1\u{202f}᠊ᠷ ᠣᠯᠠᠷᠢᠯ;2\u{202f}᠊ᠷ ᠣᠯᠠᠷᠢᠯ;3\u{202f}᠊ᠷ ᠣᠯᠠᠷᠢᠯ;4\u{202f}᠊ᠷ ᠣᠯᠠᠷᠢᠯ\n=\n1 ᠣᠯᠠᠷᠢᠯ;2 ᠣᠯᠠᠷᠢᠯ;3 ᠣᠯᠠᠷᠢᠯ;4 ᠣᠯᠠᠷᠢᠯ\nI;II;III;IV\n=\n=\n\n\n\n\n\n\nᠭᠸᠷᠸᠭᠣᠷᠢ ᠢᠨ ᠬᠣᠸᠠᠩᠯᠢ\n\n\n\n\n\n\n\n\n\n\n\
1ⁿ kysã-tẽgtũ;2ᵍᵉ kysã-tẽgtũ;3ⁿʰ kysã-tẽgtũ;4ⁿ kysã-tẽgtũ\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\nMunisita Prỹg-kurã-kar\nSĩnẽj Prỹg-kurã-kar\nKomtike Prỹg-kurã-kar\nNági Prỹg-kurã-kar\nAmete Alem Etijópi Prỹg-kurã-kar\nEtijópi Prỹg-kurã-kar\nPapa Gregorju Prỹg-kurã-kar\nEmrajko Prỹg-kurã-kar\nĨnija Prỹg-kurã-kar pẽ\n\n\n\n\nPrỹg-kurã-kar ISO-8601\nJaponẽj Prỹg-kurã-kar\nPérsa Prỹg-kurã-kar\nSĩnỹ Kar-mỹ Prỹg-kurã-kar\n\
1𐑅𐐻 𐐿𐐶𐐪𐑉𐐻𐐲𐑉;2𐑌𐐼 𐐿𐐶𐐪𐑉𐐻𐐲𐑉;3𐑉𐐼 𐐿𐐶𐐪𐑉𐐻𐐲𐑉;4𐑉𐑃 𐐿𐐶𐐪𐑉𐐻𐐲𐑉\n=\n𐐗1;𐐗2;𐐗3;𐐗4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
1𐑕𐑑 𐑒𐑢𐑸𐑛𐑸;2𐑯𐑛 𐑒𐑢𐑸𐑛𐑸;3𐑻𐑛 𐑒𐑢𐑸𐑛𐑸;4𐑹𐑔 𐑒𐑢𐑸𐑛𐑸\n=\n𐑒1;𐑒2;𐑒3;𐑒4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Akwota abe;Akwota Aane;Akwota auni;Akwota Aung’on\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Arrubu 1;Arrubu 2;Arrubu 3;Arrubu 4\n=\nA1;A2;A3;A4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Ebisera ebyomwaka ebisoka;Ebisera ebyomwaka ebyokubiri;Ebisera ebyomwaka ebyokusatu;Ebisera ebyomwaka ebyokuna\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Erobo 1;Erobo 2;Erobo 3;Erobo 4\n=\nE1;E2;E3;E4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Erobo entang’ani;Erobo yakabere;Erobo yagatato;Erobo yakane\n=\nE1;E2;E3;E4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Fângbisïö ôko;Fângbisïö ûse;Fângbisïö otâ;Fângbisïö usïö\n=\nF4–1;F4–2;F4–3;F4–4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Fẹ́st Kwọ́ta;Sẹ́kọ́n Kwọ́ta;Tọ́d Kwọ́ta;Fọ́t Kwọ́ta\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nBúdíst Kalẹ́nda\nChaíníz Kalẹ́nda\nKọ́ptík Kalẹ́nda\nDangi Kalẹ́nda\nẸtiópiá Amẹtẹ́ Álẹ́m Kalénda\nẸtiópiá Kalẹ́nda\nGrẹ́górí Kalẹ́nda\nHíbrú Kalẹ́nda\n\nÍslám Kalẹ́nda (Tébúlá Taip an Sívúl Taip)\n\n\nÍslám Kalẹ́nda (Úmm al-Kúrá)\nISO-8601 Kalẹ́nda\nJapán Kalẹ́nda\nPẹ́shia Kalẹ́nda\nRipọ́blík ọf Chaíná Kalẹ́nda\n\
Hauwhā tuatahi;Hauwhā tuarua;Hauwhā tuatoru;Hauwhā tuawhā\n=\nHW1;HW2;HW3;HW4\n=\n1;2;3;4\n=\nMaramataka Puta\nMaramataka Haina\nMaramataka Kopitika\nMaramataka Tangi\nMaramataka Etiopia Amete Arema\nMaramataka Etiopia\nMaramataka Pākehā\nMaramataka Hīperu\n\nMaramataka Hitiuri (tūtohi, wā o naiānei)\n\n\nMaramataka Hitiuri (Uma ara Kura)\nMaramataka Pākehā (Tau Tuatahi)\nMaramataka Hapanihi\nMaramataka Pāhia\nMaramataka Minguo\n\
I ketvirtis;II ketvirtis;III ketvirtis;IV ketvirtis\n=\nI k.;II k.;III k.;IV k.\nI ketv.;II ketv.;III ketv.;IV ketv.\n1;2;3;4\n=\nbudistų kalendorius\nkinų kalendorius\nkoptų kalendorius\ndangi kalendorius\nEtiopijos „Amete Alem“ kalendorius\nEtiopijos kalendorius\nGrigaliaus kalendorius\nhebrajų kalendorius\nnacionalinis indų kalendorius\nmusulmonų kalendorius (lentelinis, pilietinė era)\nIslamo kalendorius (Saudo Arabija)\nIslamo kalendorius (lentelinis, astronominė era)\nmusulmonų kalendorius (Umm al-Qura)\nISO 8601 kalendorius\njaponų kalendorius\npersų kalendorius\nKinijos Respublikos kalendorius\n\
I kwartał;II kwartał;III kwartał;IV kwartał\n=\nI kw.;II kw.;III kw.;IV kw.\n=\n1;2;3;4\n=\nkalendarz buddyjski\nkalendarz chiński\nkalendarz koptyjski\nkalendarz koreański\nkalendarz etiopski Amete Alem\nkalendarz etiopski\nkalendarz gregoriański\nkalendarz hebrajski\nnarodowy kalendarz hinduski\nkalendarz muzułmański (metoda obliczeniowa)\nkalendarz islamski (Arabia Saudyjska, metoda wzrokowa)\nkalendarz islamski (metoda obliczeniowa, epoka astronomiczna)\nkalendarz muzułmański (Umm al-Kura)\nkalendarz ISO-8601\nkalendarz japoński\nkalendarz perski\nkalendarz Republiki Chińskiej\n\
I шерек;II шерек;III шерек;IV шерек\n=\nI ш.;II ш.;III ш.;IV ш.\n=\nI;II;III;IV\n=\n\n\n\n\n\n\nгригориан календарь\n\n\nкестели ҳижрий календарь\n\nкестели ҳижрий календарь (астрономиялық дәўир)\n\nISO-8601 календары\n\n\n\n\
I კვარტალი;II კვარტალი;III კვარტალი;IV კვარტალი\n=\nI კვ.;II კვ.;III კვ.;IV კვ.\n=\n1;2;3;4\n=\nბუდისტური კალენდარი\nჩინური კალენდარი\nკოპტური კალენდარი\nკალენდარი დანგი\nეთიოპიური ამეთე ალემი კალენდარი\nეთიოპიური კალენდარი\nგრიგორიანული კალენდარი\nებრაული კალენდარი\nინდოეთის ეროვნული კალენდარი\nჰიჯრის სამოქალაქო კალენდარი (ტაბულარული)\n\n\nჰიჯრის კალენდარი (უმ-ალ-ქურა)\nISO-8601 კალენდარი\nიაპონური კალენდარი\nსპარსული კალენდარი\nჩინეთის რესპუბლიკის კალენდარი\n\
I. negyedév;II. negyedév;III. negyedév;IV. negyedév\n1. negyedév;2. negyedév;3. negyedév;4. negyedév\nI. n.év;II. n.év;III. n.év;IV. n.év\n1. n.év;2. n.év;3. n.év;4. n.év\nI.;II.;III.;IV.\n1.;2.;3.;4.\nBuddhista naptár\nKínai naptár\nKopt naptár\nDangi naptár\nEtióp amete alem naptár\nEtióp naptár\nGergely-naptár\nHéber naptár\nIndiai nemzeti naptár\nHidzsra naptár (táblázatos, polgári)\n\n\nHidzsra naptár (Umm al-Qura)\nISO-8601 naptár\nJapán naptár\nPerzsa naptár\nKínai köztársasági naptár\n\
Igice ca mbere c’umwaka;Igice ca kabiri c’umwaka;Igice ca gatatu c’umwaka;Igice ca kane c’umwaka\n=\nI1;I2;I3;I4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Imir adamsan 1;Imir adamsan 2;Imir adamsan 3;Imir adamsan 4\n=\nIA1;IA2;IA3;IA4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
KWOTA 1;KWOTA 2;KWOTA 3;KWOTA 4\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kimu cha imbiri;Kimu cha kawi;Kimu cha kadadu;Kimu cha kana\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kota 1;Kota 2;Kota 3;Kota 4\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kotara yo sungula;Kotara ya vumbirhi;Kotara ya vunharhu;Kotara ya vumune\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kuartal ke-1;Kuartal ke-2;Kuartal ke-3;Kuartal ke-4\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nKalender Buddha\nKalender Tionghoa\nKalender Koptik\nKalender Dangi\nKalender Amete Alem Etiopia\nKalender Etiopia\nKalender Gregorian\nKalender Ibrani\nKalender Nasional India\nKalender Sipil Islam\nKalender Islam (Arab Saudi, penglihatan)\nKalender Astronomi Islam\nKalender Islam (Umm al-Qura)\nKalender ISO-8601\nKalender Jepang\nKalender Persia\nKalender Min-guo\n\
Kuota ya mbere;Kuota ya Kaĩrĩ;Kuota ya kathatu;Kuota ya kana\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kurmaana 1ffaa;Kurmaana 2ffaa;Kurmaana 3ffaa;Kurmaana 4ffaa\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\n\n\n\n\n\nDhaha Baraa Itoophiyaa\nDhaha Baraa Gorgooriyaa\n\n\n\n\n\n\nDhaba Baraa ISO-8601\n\n\n\n\
Kwata na ɗaya;Kwata na biyu;Kwata na uku;Kwata na huɗu\n=\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nKalandar Buddist\nKalandar Sin\nKalandar Coptic\nKalandar Dangi\nKalandar Ethiopic Amete Alem\nKalandar Etiofic\nKalandar Gregoria\nKalandar Ibrananci\n\nKalandar Musulunci (tabular, civil epoch)\n\nKalandar Musulunci (tabular, astronomical epoch)\nKalandar Musulunci (Umm al-Qura)\nKalandar ISO-8601\nKalandar Jafan\nKalandar Farisa\nKalandar kasar Sin\n\
Kyakuna 1;Kyakuna 2;Kyakuna 3;Kyakuna 4\n=\nKya1;Kya2;Kya3;Kya4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kèk bisu i soŋ iaâ;Kèk i ńyonos biɓaà i soŋ iaâ;Kèk i ńyonos biaâ i soŋ iaâ;Kèk i ńyonos binâ i soŋ iaâ\n=\nK1s3;K2s3;K3s3;K4s3\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kɔta a ɛdi kan;kɔta a ɛtɔ so mmienu;Kɔta a ɛtɔ so mmiɛnsa;Kɔta a ɛtɔ so nnan\n=\nKɔta1;Kɔta2;Kɔta3;Kɔta4\n=\n1;2;3;4\n=\nBudafoɔ Kalɛnna\nKyaenafoɔ Kalɛnna\nKɔtesefoɔ Kalɛnna\nDangi Kalɛnna\nYitiopia Amete Alɛm Kalɛnna\nYitiopia Kalɛnna\nGregorian Kalɛnna\nHibri Kalɛnda\n\nHigyiri Kalɛnda (tabula, sivil epokyi\n\n\nHigyiri Kalɛnda (Ummm al-Kura)\nISO-8601 Kalɛnna\nGyapanfoɔ Kalɛnna\nPɛɛsiafoɔ Kalɛnda\nMinguo Kalɛnda\n\
Lobo 1;Lobo 2;Lobo 3;Lobo 4\n=\nL1;L2;L3;L4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Lobo ya bosi;Lobo ya mbii;Lobo ya nnd’atu;Lobo ya nne\n=\nL1;L2;L3;L4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Lovo ya mbee;Lovo ya kelĩ;Lovo ya katatũ;Lovo ya kana\n=\nL1;L2;L3;L4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mueji 1;Mueji 2;Mueji 3;Mueji 4\n=\nM1;M2;M3;M4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Ncholo ya 1;Ncholo ya 2;Ncholo ya 3;Ncholo ya 4\n=\nNcho 1;Ncho 2;Ncho 3;Ncho 4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Prin trimestri;Secont trimestri;Tierç trimestri;Cuart trimestri\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendari budist\ncalendari cinês\n\n\n\n\ncalendari gregorian\ncalendari ebreu\ncalendari nazionâl indian\n\n\n\n\n\ncalendari gjaponês\n\ncalendari de Republiche di Cine\n\
Prvi kvartal;Drugi kvartal;Treći kvartal;Četvrti kvartal\n=\nKV1;KV2;KV3;KV4\n=\n1.;2.;3.;4.\n=\nbudistički kalendar\nkineski kalendar\nkoptski kalendar\ndangi kalendar\netiopski kalendar \"Amete Alem\"\netiopski kalendar\ngregorijanski kalendar\nhebrejski kalendar\nindijski nacionalni kalendar\nislamski građanski kalendar, tabelarni\nislamski kalendar za Saudijsku Arabiju\nislamski kalendar, tabelarni, astronomska epoha\nislamski kalendar, Umm al-Qura\nkalendar ISO-8601\njapanski kalendar\nperzijski kalendar\nkalendar Republike Kine\n\
Päth diɔk tin nhiam;Päth diɔk tin guurɛ;Päth diɔk tin wä kɔɔriɛn;Päth diɔk tin jiɔakdiɛn\n=\nP1;P2;P3;P4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nnasin tenpo Nijon\n\n\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\nGregorien kalenda\n\n\n\n\n\n\n\n\n\n\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\nmɛlɛ́ꞌ-mɛkát\n\n\n\n\n\n\n\n\n\n\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\nngàb mə̀kala\n\n\n\n\n\n\n\n\n\n\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\nגרעגארישער קאַלענדאַר\n\n\n\n\n\n\n\n\n\n\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n1;2;3;4\n=\nBudista Intiwatana\nChino Intiwatana\nCopto Intiwatana\nDangi Intiwatana\nEtíope Amete Alem Intiwatana\nEtiope Intiwatana\nGregoriano Intiwatana\nHebreo Intiwatana\n\nHijri Intiwatana (tabular, epoca civil)\n\n\nHijri Intiwatana (Umm al-Qura)\nISO-8601 Intiwatana\nJapones Intiwatana\nPersa Intiwatana\nMinguo Intiwatana\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n1;2;3;4\n=\nbuddhista kaleander\nkiinna\n\n\n\n\ngregoria kaleander\n\n\n\n\n\n\n\n\n\n\n\
Q1;Q2;Q3;Q4\n=\n=\n=\n𞅁;𞅂;𞅃;𞅄\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Q1;Q2;Q3;Q4\nچارأک أڤأل;چارأک دویوم;چارأک سئیوم;چارأک چاروم\nQ1;Q2;Q3;Q4\nچارأک أڤأل;Q2;Q3;Q4\n1;2;3;4\n=\n\n\n\n\n\n\nتأقڤیم گأرئگوٙری\n\n\n\n\n\n\n\n\n\n\n\
Quý 1;Quý 2;Quý 3;Quý 4\nquý 1;quý 2;quý 3;quý 4\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nLịch Phật Giáo\nLịch Trung Quốc\nLịch Copts\nLịch Dangi\nLịch Ethiopic Amete Alem\nLịch Ethiopia\nLịch Gregory\nLịch Do Thái\nLịch Quốc gia Ấn Độ\nLịch Hồi Giáo (dạng bảng, kỷ nguyên dân sự)\n\n\nLịch Hồi Giáo (Umm al-Qura)\nLịch ISO-8601\nLịch Nhật Bản\nLịch Ba Tư\nLịch Trung Hoa Dân Quốc\n\
Robo 1;Robo 2;Robo 3;Robo 4\n=\nR1;R2;R3;R4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Robo netai;Robo nebo aeng’;Robo nebo somok;Robo nebo ang’wan\n=\nR1;R2;R3;R4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Robo ya 1;Robo ya 2;Robo ya 3;Robo ya 4\n=\n=\n=\n1;2;3;4\n=\nKalenda ya Kibuddha\nKalenda ya Kichina\nKalenda ya Koptiki\nKalenda ya Dangi\nKalenda ya Kiethiopia ya Amete Alem\nKalenda ya Kiethiopia\nKalenda ya Kigregori\nKalenda ya Kiebrania\nKalenda ya Taifa ya India\nKalenda ya Hijra (inayoanza usiku wa manane)\n\n\nKalenda ya Hijra (Umm ul-Qura)\nKalenda ya ISO-8601\nKalenda ya Kijapani\nKalenda ya Kiajemi\nKalenda ya Jamhuri ya Uchina\n\
Robo ya 1;Robo ya 2;Robo ya 3;Robo ya 4\n=\n=\n=\n1;2;3;4\n=\nKalenda ya Kibuddha\nKalenda ya Kichina\nKalenda ya Koptiki\nKalenda ya Kidangi\nKalenda ya Kiethiopia ya Amete Alem\nKalenda ya Kihabeshi\nKalenda ya Kigregori\nKalenda ya kihibrania\nKalenda ya Taifa ya India\nKalenda ya Hijra (inayoanza usiku wa manane)\n\n\nKalenda ya Hijra (Umm ul-Qura)\nKalenda ya ISO-8601\nKalenda ya Kijapani\nKalenda ya Kiajemi\nKalenda ya Jamhuri ya Uchina\n\
Robo ya Kala;Robo ya Kaviri;Robo ya Kavaga;Robo ya Kanne\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Robo ya kwanza;Robo ya kaili;Robo ya katatu;Robo ya kaana\n=\nR1;R2;R3;R4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Robo ya mbere;Robo ya kerĩ;Robo ya gatatũ;Robo ya kana\n=\nR1;R2;R3;R4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Rubaca 1aad;Rubaca 2aad;Rubaca 3aad;Rubaca 4aad\n=\nR1;R2;R3;R4\n=\n1;2;3;4\n=\nHabeentiriska Buudhist\nHabeetiriska Shiinaha\nHabeentiriska Koptiga\nHabeetiriska Dangi\nTaariikhda Itoobiya ee Amete Alem\nHabeentiriska Itoobiya\nHabeetiriska Geregoriyaan\nHabeentiriska yuhuudda\nHabeentiris Qarameedka Hindiya\nTaariikhda Islaamiga (shax ahaan, waayo madaniyeed)\n\nTaariikhda Islaamiga (shax ahaan, waayo xiddigeed)\nTaariikhda Islaamiga(Umm al-Qura)\nHabeentiriska ISO-8601\nHabeentiriska jabbaanka\nHabeentiriska Baarshiyaanka\nHabeentiriska Minguwo\n\
Sephatlho sa ntlha sa ngwaga;Sephatlho sa bobedi;Sephatlho sa boraro;Sephatlho sa bone\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Suku pertama;Suku Ke-2;Suku Ke-3;Suku Ke-4\n=\nS1;S2;S3;S4\n=\n1;2;3;4\n=\nKalendar Buddha\nKalendar Cina\nKalendar Qibti\nKalendar Dangi\nKalendar Amete Alem Ethiopia\nKalendar Ethiopia\nKalendar Gregory\nKalendar Ibrani\nKalendar Kebangsaan India\nKalendar Hijrah (jadual, zaman sivil)\nKalendar Islam (Arab Saudi, cerapan)\nKalendar Hijrah (jadual, zaman astronomi)\nKalendar Islam (Umm Al-Quran)\nKalendar Gregorian (Tahun Pertama)\nKalendar Jepun\nKalendar Parsi\nKalendar Minguo\n\
Tai fĩi sai ma tǝn kee zah;Tai fĩi sai zah lǝn gwa ma kee;Tai fĩi sai zah lǝn sai ma kee;Tai fĩi sai ma coo kee zah ‘na\n=\nF1;F2;F3;F4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Telovolana voalohany;Telovolana faharoa;Telovolana fahatelo;Telovolana fahefatra\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Termes 1;Termes 2;Termes 3;Termes 4\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
Tindɛ nvúr;Tindɛ ńmba;Tindɛ ńlal;Tindɛ ńna\n=\nT1;T2;T3;T4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
akraḍaggur amenzu;akraḍaggur wis-sin;akraḍaggur wis-kraḍ;akraḍaggur wis-kuẓ\n=\nKḍg1;Kḍg2;Kḍg3;Kḍg4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
akṛaḍyur 1;akṛaḍyur 2;akṛaḍyur 3;akṛaḍyur 4\n=\nak 1;ak 2;ak 3;ak 4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
awali chárek;domi chárek;sayomi chárek;cháromi chárek\n=\n1/4;2/4;3/4;4/4\n=\n1;2;3;4\n=\nBuddái sáldar\nChini sáldar\nKobti sáldar\nDángi sáldar\nEtupiái Ámet Álem sáldar\nEtupiái sáldar\nMiládi sáldar\nEbráni sáldar\nHendi Kawmi sáldar\nEslámi shahri sáldar\nEslámi Saudi-Arabi sáldar\nEslámi Nojumi sáldar\nEslámi Omm al-Korrahi sáldar\nISO-8601 sáldar\nJápáni sáldar\nPársi sáldar\nMingu-Chini sáldar\n\
chwarter 1af;2il chwarter;3ydd chwarter;4ydd chwarter\n=\nCh1;Ch2;Ch3;Ch4\n=\n1;2;3;4\n=\nCalendr Bwdaidd\nCalendr Tsieineaidd\nCalendr y Coptiaid\nCalendr Dangi\nCalendr Amete Alem Ethiopia\nCalendr Ethiopia\nCalendr Gregori\nCalendr Hebreaidd\nCalendr Cenedlaethol India\nCalendr Hijri (tabl, cyfnod sifil)\n\n\nCalendr Hijri (Umm al-Qura)\nCalendr ISO-8601\nCalendr Japan\nCalendr Persia\nCalendr Gweriniaeth Tseina\n\
id́ɛ́n kǝbǝk kǝ ntɔ́ntɔ́;idɛ́n kǝbǝk kǝ kǝbɛ́ɛ;idɛ́n kǝbǝk kǝ kǝráá;idɛ́n kǝbǝk kǝ kǝnin\n=\ni1;i2;i3;i4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
igihembwe cya mbere;igihembwe cya kabiri;igihembwe cya gatatu;igihembwe cya kane\n=\nI1;I2;I3;I4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ika-1 nga quarter;ika-2 nga quarter;ika-3 nga quarter;ika-4 nga quarter\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n\n\n\n\n\n\nGregorian nga Kalendaryo\n\n\n\n\n\n\nGregorian nga Kalendaryo (Tuig Una)\n\n\n\n\
ika-1 quarter;ika-2 quarter;ika-3 quarter;ika-4 na quarter\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nKalendaryo ng Buddhist\nKalendaryong Chinese\nKalendaryong Coptic\nDangi na Kalendaryo\nKalendaryong Ethiopic Amete Alem\nKalendaryo ng Ethiopia\nGregorian na Kalendaryo\nHebrew na Kalendaryo\nPambansang Kalendaryong Indian\nKalendaryong Hijri (tabular, Civil epoch)\nKalendaryong Islamiko (Saudi Arabia, sighting)\nKalendaryong Islamiko (tabular, astronomikal na epoch)\nKalendaryong Hijri (Umm al-Qura)\nKalendaryong Gregorian (Unang Taon)\nKalendaryong Japanese\nKalendaryong Persian\nKalendaryong Minguo\n\
ikota yesi-1;ikota yesi-2;ikota yesi-3;ikota yesi-4\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nikhalenda lesi-Buddhist\nIkhalenda lesi-Chinese\ni-Coptic Calender\nIkhalenda lesi-Dangi\ni-Ethiopic Amete Alem Calender\nIkhalenda lesi-Ethiopic\nikhalenda lesi-Gregorian\nIkhalenda lesi-Hebrew\ni-Indian National Calender\nIkhalenda lesiHijri (tabular, civil epoch)\n\n\nIkhalenda lesiHijri (Umm al-Qura))\nIkhalenda le-ISO-8601\nIkhalenda lesi-Japanese\nIkhalenda lesi-Persian\nIkhalenda lesi-Minguo\n\
ikota yoku-1;ikota yesi-2;ikota yesi-3;ikota yesi-4\n=\nKota 1;Kota 2;Kota 3;Kota 4\n=\n1;2;3;4\n=\n\n\n\n\n\n\nNgokwekhalenda KaGregorian\n\n\n\n\n\n\nIkhalenda kaGregorian\n\n\n\n\
kalo saba fɔlɔ;kalo saba filanan;kalo saba sabanan;kalo saba naaninan\n=\nKS1;KS2;KS3;KS4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
kuartal ka-1;kuartal ka-2;kuartal ka-3;kuartal ka-4\nkuartal ka-1;kuartal ka-2;kuartal ka-3;kuartal-ka 4\nK1;K2;K3;K4\n=\n1;2;3;4\n=\n\n\n\n\n\n\nKalénder Grégorian\n\n\n\n\n\n\n\n\n\n\n\
kuata ʻuluaki;kuata ua;kuata tolu;kuata fā\nkuata 1;kuata 2;kuata 3;kuata 4\nK1;K2;K3;K4\n=\n1;2;3;4\n=\nfakaputa\nfakasiaina\nfakakopitika\nfakataniki\nfakaʻītiōpia-ʻamete-ʻalemi\nfakaʻītiōpia\nfakakelekolia\nfakahepelū\nfakaʻinitia\nfakamohameti-sivile\n\n\nfakamohameti-ʻumalakula\nfaka-iso8601\nfakasiapani\nfakapēsia\nfakalepupelika siaina\n\
kɔta gbãtɔ;kɔta evelia;kɔta etɔ̃lia;kɔta enelia\n=\nk1;k2;k3;k4\n=\n1;2;3;4\n=\nbuddha subɔlawo ƒe kalenda\nchinatɔwo ƒe kalenda\ncoptia kalenda\n\nethiopia amate alemtɔwo ƒe kalenda\nethiopiatɔwo ƒe kalenda\nGregorian kalenda\nhebritɔwo ƒe kalenda\nindia dukɔ ƒe kalenda\n\n\n\n\n\njapantɔwo ƒe kalenda\npersiatɔwo ƒe kalenda\nchina repɔbliktɔwo ƒe kalenda tso 1912\n\
kɨbâ kɨ 1;ugbâ u 2;ugbâ u 3;ugbâ u 4\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
le 1er trimestre;le 2ème trimestre;le 3ème trimestre;le 4ème trimestre\n1er trimestre;2ème trimestre;3ème trimestre;4ème trimestre\nT1;T2;T3;T4\n=\n1;2;3;4\n=\ncalendrier bouddhiste\ncalendrier chinois\ncalendrier copte\ncalendrier dangi\ncalendrier éthiopien Amete Alem\ncalendrier éthiopien\ncalendrier grégorien\ncalendrier hébraïque\ncalendrier indien\ncalendrier hégirien (tabulaire, époque civile)\n\ncalendrier hégirien (tabulaire, époque astronomique)\ncalendrier hégirien (Umm al-Qura)\ncalendrier ISO 8601\ncalendrier japonais\ncalendrier persan\ncalendrier républicain chinois\n\
ndátúɛ 1;ndátúɛ 2;ndátúɛ 3;ndátúɛ 4\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ndúmbū nyá ɓosó;ndúmbū ní lóndɛ́ íɓaá;ndúmbū ní lóndɛ́ ílálo;ndúmbū ní lóndɛ́ ínɛ́y\n=\nndu1;ndu2;ndu3;ndu4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
nsámbá ngɔn asú;nsámbá ngɔn bɛ̌;nsámbá ngɔn lála;nsámbá ngɔn nyina\n=\nnno;nnb;nnl;nnny\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
nus mar nus 1;nus mar nus 2;nus mar nus 3;nus mar nus 4\n=\nNMN1;NMN2;NMN3;NMN4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
prvi kvartal;drugi kvartal;treći kvartal;četvrti kvartal\n=\n1. kv.;2. kv.;3. kv.;4. kv.\n=\n1.;2.;3.;4.\n=\nbudistički kalendar\nkineski kalendar\nkoptski kalendar\ndangi kalendar\netiopski amet alem kalendar\netiopski kalendar\ngregorijanski kalendar\nhebrejski kalendar\nIndijski nacionalni kalendar\nislamski civilni kalendar\n\nislamski astronomski kalendar\nislamski kalendar (Umm al-Qura)\nISO-8601 kalendar\njapanski kalendar\npersijski kalendar\nkalendar Republike Kine\n\
pröm trimester;secundo trimester;terzo trimester;cuarto trimester\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\nCalënder gregorian\n\n\n\n\n\n\nCalënder ISO-8601\n\n\n\n\
sánzá mísáto ya yambo;sánzá mísáto ya míbalé;sánzá mísáto ya mísáto;sánzá mísáto ya mínei\n=\nSM1;SM2;SM3;SM4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
tremujori i parë;tremujori i dytë;tremujori i tretë;tremujori i katërt\nTremujori i 1-rë;Tremujori i 2-të;Tremujori i 3-të;Tremujori i 4-t\ntremujori I;tremujori II;tremujori III;tremujori IV\nTremujori I;Tremujori II;Tremujori III;Tremujori IV\n1;2;3;4\n=\nkalendar budist\nkalendar kinez\nkalendar koptik\nkalendar dangi\nkalendar etiopik amete-alem\nkalendari etiopik\nkalendar gregorian\nkalendar hebraik\nKalendari Kombëtar Indian\nkalendar islam (tabelor, epoka civile)\nkalendar islamik (Arabi Saudite, shikim)\nkalendar islam (tabelor, epoka astronomike)\nkalendar islam (um al-qura)\nkalendar ISO-8601\nkalendar japonez\nkalendar persian\nkalendar minguo\n\
trimestrul 1;trimestrul 2;trimestrul 3;trimestrul 4\nTrimestrul 1;Trimestrul 2;Trimestrul 3;Trimestrul 4\ntrim. 1;trim. 2;trim. 3;trim. 4\nTrim. 1;Trim. 2;Trim. 3;Trim. 4\nI;II;III;IV\n=\ncalendar budist\ncalendar chinezesc\ncalendar copt\ncalendar dangi\ncalendar etiopian amete alem\ncalendar etiopian\ncalendar gregorian\ncalendar ebraic\ncalendar național indian\ncalendarul hegirei (tabular, civil)\n\n\ncalendarul hegirei (Umm al-Qura)\ncalendar ISO-8601\ncalendar japonez\ncalendar persan\ncalendarul Republicii Chineze\n\
trimestrul I;trimestrul al II-lea;trimestrul al III-lea;trimestrul al IV-lea\n=\ntrim. I;trim. II;trim. III;trim. IV\n=\nI;II;III;IV\n=\ncalendar budist\ncalendar chinezesc\ncalendar copt\ncalendar dangi\ncalendar etiopian amete alem\ncalendar etiopian\ncalendar gregorian\ncalendar ebraic\ncalendar național indian\ncalendarul hegirei (tabular, civil)\n\n\ncalendarul hegirei (Umm al-Qura)\ncalendar ISO-8601\ncalendar japonez\ncalendar persan\ncalendarul Republicii Chineze\n\
triwulan kaping pisan;triwulan kaping loro;triwulan kaping telu;triwulan kaping papat\n=\nTW1;TW2;TW3;TW4\n=\n1;2;3;4\n=\nTanggalan Buddha\nTanggalan Cina\nTanggalan Koptik\nTanggalan Dangi\nTanggalan Etiopia Amete Alem\nTanggalan Etiopia\nTanggalan Gregorian\nTanggalan Ibrani\n\nTanggalan Hijriah (tabel, jaman sipil)\n\nTanggalan Hijriah (tabel, jaman astronomis)\nTanggalan Hijriah (Ummul Qura)\nTanggalan ISO-8601\nTanggalan Jepang\nTanggalan Persia\nTanggalan Minguo\n\
yepésáwa musapíri-yasí;mukũisawa musapíri-yasí;musapírisawa musapíri-yasí;irũdisawa musapíri-yasí\n=\nM1;M2;M3;M4\n=\n1;2;3;4\n=\nAkayupawa Budasuera\nAkayupawa Xinawara\nAkayupawa Kupitiku\nAkayupawa Dãgi\nAkayupawa Amete Alem Etiupiwara\nAkayupawa Etíupi\nAkayupawa Greguriuwara\nAkayupawa Yudeu\nAkayupawa Tetãmapawa Ĩdiawara\n\n\n\n\nAkayupawa ISSO-8601\nAkayupawa Nipõwara\nAkayupawa Persiyawara\nAkayupawa Xina Repúbirikawara\n\
Ìdámɛ́rin kíní;Ìdámɛ́rin Kejì;Ìdámɛ́rin Kɛta;Ìdámɛ́rin Kɛrin\n=\n=\n=\nkíní;Kejì;Kɛta;Kɛin\n1;2;3;4\nKàlɛ́ńdà Buddhist\nKàlɛ́ńdà ti Sháìnà\nÈdè Kopti\nKàlɛ́ńdà dangi\nÈdè Kalenda Alem Amete tio Etiopia\nKàlɛ́ńdà Ɛtíópíìkì\nKàlɛ́ńdà Gregory\nKàlɛ́ńdà Hébérù\n\nKàlɛ́ńdà ti Musulumi\n\n\nKàlɛ́ńdà Musulumi\nKàlɛ́ńdà ISO-8601\nKàlɛ́ńdà ti Jàpánù\nKàlɛ́ńdà Pásíànù\nKàlɛ́ńdà Minguo\n\
Ìdámẹ́rin kíní;Ìdámẹ́rin Kejì;Ìdámẹ́rin Kẹta;Ìdámẹ́rin Kẹrin\n=\n=\n=\nkíní;Kejì;Kẹta;Kẹin\n1;2;3;4\nKàlẹ́ńdà Buddhist\nKàlẹ́ńdà ti Ṣáìnà\nÈdè Kopti\nKàlẹ́ńdà dangi\nÈdè Kalenda Alem Amete tio Etiopia\nKàlẹ́ńdà Ẹtíópíìkì\nKàlẹ́ńdà Gregory\nKàlẹ́ńdà Hébérù\n\nKàlẹ́ńdà ti Musulumi\n\n\nKàlẹ́ńdà Musulumi\nKàlẹ́ńdà ISO-8601\nKàlẹ́ńdà ti Jàpánù\nKàlẹ́ńdà Pásíànù\nKàlẹ́ńdà Minguo\n\
çaryeka 1ê;çaryeka 2an;çaryeka 3an;çaryeka 4an\n=\nÇ1;Ç2;Ç3;Ç4\n=\n1;2;3;4\n=\nTeqwîma Budîst\nTeqwîma Çînî\nTeqwîma Qiptî\nTeqwîma Dangî\nTeqwîma Amete Alem ya Etîyopîk\nTeqwîma Etîyopîk\nTeqwîma Mîladî\nTeqwîma Îbranî\nTeqwîma Milî ya Hindî\nTeqwîma Hicrî (16ê tîrmeha 622yan)\nTeqwîma Hicrî (Siudî)\nTeqwîma Hicrî (15ê tîrmeha 622yan)\nTeqwîma Hicrî (Um el-Qura)\nTeqwîma ISO-8601ê\nTeqwîma Japonî\nTeqwîma Îranî\nTeqwîma Cimhûrîyeta Çînê\n\
Ĩmwe kĩrĩ inya;Ijĩrĩ kĩrĩ inya;Ithatũ kĩrĩ inya;Inya kĩrĩ inya\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ɩŋɔrɩriu ɩsǝbaka;ɩŋɔrɩriu ɩnyɩʊtaja;ɩŋɔrɩriu ɩriutaja;ɩŋɔrɩriu ɩnantaja\nɩŋɔrɩriu 1ka;ɩŋɔrɩriu 2ja;ɩŋɔrɩriu 3ja;ɩŋɔrɩriu 4ja\nɩ1;ɩ2;ɩ3;ɩ4\n=\n1;2;3;4\n=\nBuɖa kǝbaja bɩshilé na bɩŋɔrɔ ɩtʊrka\nCaɩna kɩshilé na kɩŋɔrɔ ɩtʊrka\nKɔpǝt kǝbaja bɩshilé na bɩŋɔrɔ ɩtʊrka\nɖaŋgi kɩshilé na kɩŋɔrɔ ɩtʊrka\nEtiyopii kɩshilé na kɩŋɔrɔ ɩtʊrka (Amete Alɛm)\nEtiyopii kɩshilé na kɩŋɔrɔ ɩtʊrka\nGregɔɔ ‘ɩshilé n’‘ɩŋɔrɔ ɩtʊrka\nYahuuɖi kǝbaja bɩshilé na bɩŋɔrɔ ɩtʊrka\nInɖiya kɩshilé na kɩŋɔrɔ ɩtʊrka\ngɩnǝma kɩshilé na kɩŋɔrɔ ɩtʊrka aɖʊ (gatǝna kʊsǝu katam)\ngɩnǝma kɩshilé na kɩŋɔrɔ ɩtʊrka akʊn aŋɔrɔ (Sauɖiya)\ngɩnǝma kɩshilé na kɩŋɔrɔ ɩtʊrka aɖʊ (ɩŋɔripi ɩceuka katam)\ngɩnǝma kɩshilé na kɩŋɔrɔ ɩtʊrka (Um al-Kra)\nGregɔɔ ‘ɩshilé n’‘ɩŋɔrɔ ɩtʊrka (asǝba na gaja)\nJapaŋ kɩshilé na kɩŋɔrɔ ɩtʊrka\nPɛrs kǝbaja bɩshilé na kɩŋɔrɔ ɩtʊrka\nmiŋguwo kɩshilé na kɩŋɔrɔ ɩtʊrka\n\
І тоқсан;ІІ тоқсан;ІІІ тоқсан;IV тоқсан\n=\nІ тқс.;ІІ тқс.;ІІІ тқс.;IV тқс.\n=\nI;II;III;IV\n=\nБудда күнтізбесі\nҚытай күнтізбесі\nКопт күнтізбесі\nДанги күнтізбесі\nЭфиопияның Амете-Алем күнтізбесі\nЭфиопия күнтізбесі\nГрегориандық күнтізбе\nКөне еврей күнтізбесі\nҮндістанның ұлттық күнтізбесі\nИслам күнтізбесі (кестелік, азаматтық дәуір)\nИслам күнтізбесі (Сауд Арабиясы, жаңа ай)\nИслам күнтізбесі (кестелік, астрономиялық дәуір)\nИслам күнтізбесі (Умм аль-Кура)\nISO-8601 күнтізбесі\nЖапон күнтізбесі\nПарсы күнтізбесі\nМингуо күнтізбесі\n\
Прво тромесечје;Друго тромесечје;Треће тромесечје;Четврто тромесечје\n=\nК1;К2;К3;К4\n=\n1.;2.;3.;4.\n=\nбудистички календар\nкинески календар\nкоптски календар\nданги календар\nетиопски амет алем календар\nетиопски календар\nгрегоријански календар\nхебрејски календар\nИндијски национални календар\n\n\n\n\nISO-8601 календар\nјапански календар\nперсијски календар\nКалендар Републике Кине\n\
Ч1;Ч2;Ч3;Ч4\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\nТақвими грегорианӣ\n\n\nТақвими ҳиҷрӣ (ҷадвал, давраи шаҳрвандӣ)\n\nТақвими ҳиҷрӣ (ҷадвал, давраи ситорашиносӣ)\n\nТақвими ISO-8601\n\n\n\n\
први квартал;други квартал;трећи квартал;четврти квартал\n=\n1. кв.;2. кв.;3. кв.;4. кв.\n=\n1.;2.;3.;4.\n=\nбудистички календар\nкинески календар\nкоптски календар\nданги календар\nетиопски амет алем календар\nетиопски календар\nгрегоријански календар\nхебрејски календар\nИндијски национални календар\nисламски цивилни календар\n\nисламски астрономски календар\nисламски календар (Umm al-Qura)\nISO-8601 календар\nјапански календар\nперсијски календар\nкалендар Републике Кине\n\
прво тримесечје;второ тримесечје;трето тримесечје;четврто тримесечје\n=\nјан. – мар.;апр. – јун.;јул. – сеп.;окт. – дек.\n=\n1;2;3;4\n=\nБудистички календар\nКинески календар\nКоптски календар\nДангиски календар\nЕтиопски Амет Алем календар\nЕтиопски календар\nГрегоријански календар\nЕврејски календар\nИндиски национален календар\nИсламски граѓански календар\nИсламски календар (Саудиска Арабија)\nИсламски календар (астрономска епоха)\nИсламски календар (Ум ал-Кура)\nКалендар ISO-8601\nЈапонски календар\nПерсиски календар\nМингуо-календар\n\
רבעון 1;רבעון 2;רבעון 3;רבעון 4\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nלוח השנה הבודהיסטי\nלוח השנה הסיני\nלוח השנה הקופטי\nלוח השנה הקוריאני\nלוח השנה אמטה אלם האתיופי\nלוח השנה האתיופי\nלוח השנה הגרגוריאני\nלוח השנה העברי\nלוח השנה ההודי הלאומי\nלוח השנה המוסלמי האזרחי\nלוח השנה המוסלמי (ערב הסעודית)\nלוח השנה המוסלמי האסטרונומי\nלוח השנה המוסלמי אום אל-קורא\nלוח שנה ISO-8601\nלוח השנה היפני\nלוח השנה הפרסי\nלוח השנה הטייוואני\n\
ءبىرىنشى توقسان;ەكىنشى توقسان;ءۇشىنشى توقسان;ءتورتىنشى توقسان\n=\n1- توقسان;2- توقسان;3- توقسان;4- توقسان\n=\n1;2;3;4\n=\nبۋددا كۇنتىزبەسى\nقىتاي كۇنتىزبەسى\nكوپت كۇنتىزبەسى\nدانگي كۇنتىزبەسى\nەفيوپيانىڭ امەتە-الەم كۇنتىزبەسى\nەفيوپيا كۇنتىزبەسى\nگرەگورياندىق كۇنتىزبە\nكونە ەۆرەي كۇنتىزبەسى\nءۇندىستاننىڭ ۇلتتىق كۇنتىزبەسى\nيسلام كۇنتىزبەسى (كەستەلىك، ازاماتتىق ءداۋىر)\nيسلام كۇنتىزبەسى (ساۋد ارابياسى، جاڭا اي)\nيسلام كۇنتىزبەسى (كەستەلىك، استرونوميالىق ءداۋىر)\nيسلام كۇنتىزبەسى (ۋمم ءال-قۇرا)\nISO-8601 كۇنتىزبەسى\nجاپون كۇنتىزبەسى\nپارسى كۇنتىزبەسى\nمينگۋو كۇنتىزبەسى\n\
الربع الأول;الربع الثاني;الربع الثالث;الربع الرابع\n=\n=\n=\n١;٢;٣;٤\n=\nالتقويم البوذي\nالتقويم الصيني\nالتقويم القبطي\nتقويم دانجي\nتقويم أميتي أليم الإثيوبي\nالتقويم الإثيوبي\nالتقويم الميلادي\nالتقويم العبري\nالتقويم القومي الهندي\nالتقويم الهجري المدني\nالتقويم الهجري (السعودية - الرؤية)\nالتقويم الهجري (الحسابات الفلكية)\nالتقويم الهجري (أم القرى)\nتقويم ISO-8601\nالتقويم الياباني\nالتقويم الفارسي\nتقويم مينجو\n\
بىرىنچى پەسىل;ئىككىنچى پەسىل;ئۈچىنچى پەسىل;تۆتىنچى پەسىل\n=\n1-پەسىل;2-پەسىل;3-پەسىل;4-پەسىل\n=\n1;2;3;4\n=\nبۇددا يىلنامەسى\nدېھقانلار يىلنامەسى\nكوپتىك يىلنامەسى\nدانگى يىلنامەسى\nئېفىيوپىيە ئامېتې ئالېم يىلنامەسى\nئېفىيوپىيە يىلنامەسى\nمىلادىيە يىلنامەسى\nيەھۇدى يىلنامەسى\nھىندىستان دۆلەت يىلنامەسى\n\n\n\n\nISO-8601 يىلنامەسى\nياپونىيە يىلنامەسى\nپارىس يىلنامەسى\nمىنگو يىلنامەسى\n\
ربع اول;ربع دوم;ربع سوم;ربع چهارم\n=\nر۱;ر۲;ر۳;ر۴\n=\n۱;۲;۳;۴\n=\nتقویم بودایی\nتقویم چینی\nتقویم قبطی\nتقویم دانگی\nتقویم اتیوپیایی عامت عالم\nتقویم اتیوپیایی\nتقویم میلادی\nتقویم عبری\nتقویم ملی هند\nتقویم هجری قمری جدولی مدنی\nقویم هجری قمری هلالی عربستان سعودی\nتقویم هجری قمری جدولی نجومی\nتقویم هجری قمری ام\u{200c}القری\nتقویم ایزو ۸۶۰۱\nتقویم ژاپنی\nتقویم هجری شمسی\nتقویم جمهوری چین (تایوان)\n\
سه\u{200c}ماههٔ اول;سه\u{200c}ماههٔ دوم;سه\u{200c}ماههٔ سوم;سه\u{200c}ماههٔ چهارم\n=\nس\u{200c}م۱;س\u{200c}م۲;س\u{200c}م۳;س\u{200c}م۴\n=\n۱;۲;۳;۴\n=\nتقویم بودایی\nتقویم چینی\nتقویم قبطی\nتقویم دانگی\nتقویم اتیوپیایی عامت عالم\nتقویم اتیوپیایی\nتقویم میلادی\nتقویم عبری\nتقویم ملی هند\nتقویم هجری قمری جدولی مدنی\nقویم هجری قمری هلالی عربستان سعودی\nتقویم هجری قمری جدولی نجومی\nتقویم هجری قمری ام\u{200c}القری\nتقویم ایزو ۸۶۰۱\nتقویم ژاپنی\nتقویم هجری شمسی\nتقویم جمهوری چین (تایوان)\n\
لومړۍ ربعه;۲مه ربعه;۳مه ربعه;۴مه ربعه\n=\n=\n=\n1;2;3;4\n=\nبودايي جنتري\nد چين جنتري\nکاپټیک کیلنډر\nډانګي جنتري\nد ایتوپیک امیټ ایلم تقویم\nایتوپيک جنتري\nګريګورين جنتري\nجورجویان جنتري\n\nاسلامي جنتري (جدولي، مدني عصر)\n\nاسلامي جنتري (جدولي، ستورپوهنيز عصر)\nاسلامي کلیزه (ام القری)\nISO-8601 جنتري\nجاپاني جنتري\nفارسي جنتري\nمنگوو جنتري\n\
پهرين ٽي ماهي;ٻين ٽي ماهي;ٽين ٽي ماهي;چوٿين ٽي ماهي\n=\nپهرين ٽماهي;ٻين ٽماهي;ٽين ٽماهي;چوٿين ٽماهي\n=\n1;2;3;4\n=\nٻڌ ڌرم جو ڪئلينڊر\nچيني ڪئلينڊر\nڪاپٽڪ ڪئلينڊر\nدانگي ڪئلينڊر\nايٿوپڪ اميٽي عليم ڪئلينڊر\nايٿوپيائي ڪئلينڊر\nجارجيائي ڪئلينڊر\nعبراني ڪئلينڊر\nهندوستاني قومي ڪئلينڊر\nهجري ڪئلينڊر (ٽيبل وارو، شهري دور)\n\nهجري ڪئلينڊر (ٽيبلر، فلڪياتي دور)\nهجري ڪئلينڊر (اُم القرا)\nISO-8601 ڪئلينڊر\nجاپاني ڪئلينڊر\nفارسي ڪئلينڊر\nمنگوو ڪئلينڊر\n\
پہلی سہ ماہی;دوسری سہ ماہی;تیسری سہ ماہی;چوتهی سہ ماہی\n=\n=\n=\n1;2;3;4\n=\nبودھ کلینڈر\nچینی کیلنڈر\nکاپٹک کیلنڈر\nڈانگی کیلنڈر\nایتھوپک امیٹ الیم کیلنڈر\nایتھوپیائی کیلنڈر\nگریگورین کیلنڈر\nعبرانی کیلنڈر\nبھارتی قومی کیلنڈر\nاسلامی شہری کیلنڈر (ٹیبیولر، مدنی دور)\n\nہجری کیلنڈر (لوحی، ایسٹرونومیکل ایپوک)\nہجری کیلنڈر (ام القریٰ)\nISO-8601 کیلنڈر\nجاپانی کیلنڈر\nفارسی کیلنڈر\nمنگوو کیلنڈر\n\
چارەکی یەکەم;چارەکی دووەم;چارەکی سێەم;چارەکی چوارەم\n=\nچ١;چ٢;چ٣;چ٤\n=\n١;٢;٣;٤\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
چوتھاي پہلاں;چوتھاي دوجا;چوتھاي تيجا;چوتھاي چوتھا\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
گۄڑنیُک ژۄباگ;دۆیِم ژۄباگ;تریِم ژۄباگ;ژوٗرِم ژۄباگ\n=\nکیو 1;کیو 2;کیو 3;کیو 4\n=\n1;2;3;4\n=\nبُدَن ہُند کیلنڑَر\nچیٖنی کیلَنڑَر\n\n\n\n\nگرگوریَن کیلنڑَر\nہِبرِو کیلنڑَر\nانڈین نیشنل کیلنڈر\n\n\n\n\nISO-8601 کیلنڈر\nجاپٲنؠ کیلنڑَر\n\nجموٗریٲتی چیٖنی کیلَنڑَر\n\
ܪܘܒܥܐ ܩܕܡܝܐ;ܪܘܒܥܐ ܬܪܝܢܐ;ܪܘܒܥܐ ܬܠܝܬܝܐ;ܪܘܒܥܐ ܪܒܝܥܝܐ\n=\n\u{70f}ܪ ܐ;\u{70f}ܪ ܒ;\u{70f}ܪ ܓ;\u{70f}ܪ ܕ\n=\n1;2;3;4\n=\nܣܘܪܓܕܐ ܒܘܕܗܝܝܐ\nܣܘܪܓܕܐ ܨܝܢܝܐ\nܣܘܪܓܕܐ ܐܓܒܛܝܐ\nܣܘܪܓܕܐ ܕܢܓܝ\n\nܣܘܪܓܕܐ ܟܘܫܝܐ\nܣܘܪܓܕܐ ܓܪܝܓܘܪܝܐ\nܣܘܪܓܕܐ ܝܗܘܕܝܐ\nܣܘܪܓܕܐ ܐܘܡܬܢܝܐ ܗܢܕܘܝܐ\nܣܘܪܓܕܐ ܡܫܠܡܢܐ ܡܕܝܢܝܐ\n\n\n\nܣܘܪܓܕܐ ISO-8601\nܣܘܪܓܕܐ ܝܦܢܝܐ\nܣܘܪܓܕܐ ܦܪܣܝܐ\nܣܘܪܓܕܐ ܡܝܢܓܘ\n\
ߞߊߙߏߛߓߊ߫ ߁߭;ߞߊߙߏߛߓߊ߫ ߂߲;ߞߊߙߏߛߓߊ߫ ߃߲;ߞߊߙߏߛߓߊ߫ ߄߲\n=\nߞߛ߁;ߞߛ߂;ߞߛ߃;ߞߛ߄\n=\n߁;߂;߃;߄\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
पहली तिमाही;दूसरी तिमाही;तीसरी तिमाही;चौथी तिमाही\n=\nति1;ति2;ति3;ति4\n=\n1;2;3;4\n=\nबौद्ध पंचांग\nचीनी पंचांग\nकॉप्टिक कैलेंडर\nदांगी कैलेंडर\nइथियोपिक अमेते अलेम कैलेंडर\nइथियोपिक कैलेंडर\nग्रेगोरियन कैलेंडर\nहिब्रू पंचांग\nभारतीय राष्ट्रीय कैलेंडर\nहिजरी नागरिक कैलेंडर\n\n\nहिजरी कैलेंडर (उम्म अल-क़ुरा)\nआईएसओ-8601 कैलेंडर\nजापानी पंचांग\nफ़ारसी कैलेंडर\nचीनी गणतंत्र पंचांग\n\
पहिंरी टिमाही;बीं॒ टिमाही;टीं टिमाही;चोथीं टिमाही\n=\n=\nपहिरीं टिमाही;बीं॒ टिमाही;टीं टिमाही;चोथीं टिमाही\n1;2;3;4\n=\n\n\n\n\n\n\nग्रेगोरियन कैलेंडरु\n\n\n\n\n\n\n\n\n\n\n\
पहिल तिमाही;दोसर तिमाही;तेसर तिमाही;चारिम तिमाही\n=\nति1;ति2;ति3;ति4\n=\n1;2;3;4\n=\nबौद्ध कैलेंडर\nचीनी कैलेंडर\nकाप्टिक कैलेंडर\nडांगी कैलेंडर\nइथोपियाई एमटे अलेम कैलेंडर\nइथोपियाई कैलेंडर\nग्रेगोरियन कैलेंडर\nहीब्रू कैलेंडर\nभारतीय राष्ट्रीय कैलेंडर\nइस्लामिक कैलेंडर (टैबुलर, सिविल एपेक)\n\n\nइस्लामिक कैलेंडर (उम अल कुरा)\nISO-8601 कैलेंडर\nजापानी कैलेंडर\nफारसी कैलेंडर\nमिंगो कैलेंडर\n\
पहिलो त्रैमासिक;दोस्रो त्रैमासिक;तेस्रो त्रैमासिक;चौथो त्रैमासिक\nप्रथम त्रैमासिक;द्वितीय त्रैमासिक;तृतीय त्रैमासिक;चतुर्थ त्रैमासिक\nपहिलो त्रैमासिक;दोस्रो त्रैमासिक;तेस्रो त्रैमासिक;चौथो त्रैमासिक\n=\n१;२;३;४\n=\nबुद्धिष्ट पात्रो\nचिनियाँ पात्रो\nकोप्टिक पात्र\nडाङ्गी पात्रो\nइथियिपियाली आमेट आलेम पात्र\nइथिओपिक पात्रो\nग्रेगोरियन पात्रो\nहिब्रु पात्रो\nभारतीय राष्ट्रिय पात्रो\nहिजरी पात्रो (टेबुलर, नागरिक युग)\n\n\nइस्लामी पात्रो\nISO-8601 पात्रो\nजापानी पात्रो\nफारसी पात्रो\nचिनियाँ गणतन्त्रको पात्रो\n\
पैले तिन मीन्ने;दूजे तिन मीन्ने;तीजे तिन मीन्ने;चौथे तिन मीन्ने\n=\nति1;ति2;ति3;ति4\n=\n1;2;3;4\n=\nबौद्ध पंचांग\nचीनी पंचांग\n\nदांगी कैलेंडर\n\nइथियोपिक कैलेंडर\nग्रेगोरियन कैलेंडर\nहिब्रू पंचांग\nभारतीय रास्टरिया कैलेंडर\nइस्लामी नागरिक पंचांग\n\n\n\nआईएसओ-8601 कैलेंडर\nजापानी पंचांग\nफ़ारसी कैलेंडर\nचीनी गणतंत्र पंचांग\n\
पैहली त्रमाही;दूई त्रमाही;त्री त्रमाही;चौथी त्रमाही\n=\nत्र.1;त्र.2;त्र.3;त्र.4\n=\n1;2;3;4\n=\n\n\n\n\n\n\nग्रेगोरी कैलेन्डर\n\n\n\n\n\n\n\n\n\n\n\
प्रथम तिमाही;द्वितीय तिमाही;तृतीय तिमाही;चतुर्थ तिमाही\n=\nति१;ति२;ति३;ति४\n=\n१;२;३;४\n=\nबौद्ध दिनदर्शिका\nचीनी दिनदर्शिका\nकॉप्टिक दिनदर्शिका\nडांगी दिनदर्शिका\nइथियोपिक अमेते अलेम दिनदर्शिका\nइथिओपिक दिनदर्शिका\nग्रेगोरियन दिनदर्शिका\nयहूदी दिनदर्शिका\nभारतीय राष्ट्रीय दिनदर्शिका\nहिजरी दिनदर्शिका (टॅब्युलर, सिव्हील ईपॉक्)\n\n\nहिजरी दिनदर्शिका (उम-अल-कुरा)\nग्रेगोरियन दिनदर्शिका (प्रथम वर्ष)\nजपानी दिनदर्शिका\nफारसी दिनदर्शिका\nमिनगुओ वर्ष\n\
प्रथम त्रैमासिक;द्वितीय त्रैमासिक;तृतीय त्रैमासिक;चतुर्थ त्रैमासिक\n=\nत्रैमासिक1;त्रैमासिक2;त्रैमासिक3;त्रैमासिक4\n=\n1;2;3;4\n=\n\n\n\n\n\n\nग्रेगोरियन पञ्चाङ्ग\n\n\n\n\n\n\n\n\n\n\n\
ब्रै बाहागोनि सेथि खोन्दो;ब्रै बाहागोनि नैथि खोन्दो;ब्रै बाहागोनि थामथि खोन्दो;ब्रै बाहागोनि ब्रैथि खोन्दो\n=\nकिउ 1;किउ 2;किउ 3;किउ 4\n=\n1;2;3;4\n=\nबौद्ध फान्जामुथि\nचाइनिज फान्जामुथि\nकप्तिक फान्जामुथि\nदांगि फान्जामुथि\nइथिय’पिक आमेते आलेम फान्जामुथि\nइथिय’पियानि फान्जामुथि\nग्रेग’रियान फान्जामुथि\nहिब्रिउ फान्जामुथि\nभारतनि हादोरनां फान्जामुथि\nइस्लामिक फान्जामुथि ( फारि, हादोरारि मुगा)\n\n\nइस्लामिक फान्जामुथि( ऊम आल-कूरा)\nआइ.एस.अ-8601 फान्जामुथि\nजापानीज फान्जामुथि\nपार्सियान फान्जामुथि\nमिंगुव’ फान्जामुथि\n\
१स्ट क्वाटर;२ क्वाटर;३र्ड क्वाटर;४थ क्वाटर\n=\nक १;क २;क ३;क ४\n=\n1;2;3;4\n=\n\n\n\n\n\n\nग्रेगोरियन केलेंडर\n\nबारॉतॉ जातियॉ केलेंडर\n\n\n\n\n\n\n\n\n\
অহানবা মসুং;অনীশুবা মসুং;অহুমশুবা মসুং;মরীশুবা মসুং\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\nগ্রিগোরিয়ান কেলেন্দর\n\n\n\n\n\n\n\n\n\n\n\
ত্রৈমাসিক;দ্বিতীয় ত্রৈমাসিক;তৃতীয় ত্রৈমাসিক;চতুর্থ ত্রৈমাসিক\n=\n=\nQ1;Q2;Q3;Q4\n১;২;৩;৪\n=\nবৌদ্ধ ক্যালেন্ডার\nচীনা ক্যালেন্ডার\nকপটিক ক্যালেন্ডার\nদাঙ্গি ক্যালেন্ডার\nইথিওপিও আমেতে আলেম ক্যালেন্ডার\nইথিওপিক ক্যালেন্ডার\nগ্রিগোরিয়ান ক্যালেন্ডার\nহিব্রু ক্যালেন্ডার\nভারতীয় জাতীয় বর্ষপঞ্জী\nইসলামিক ক্যালেন্ডার (ছকবদ্ধ, নাগরিক বর্ষপঞ্জি)\nইসলামিক বর্ষপঞ্জী (সৌদি আরব, দৃশ্যমান)\nইসলামিক বর্ষপঞ্জী (ছকবদ্ধ, জ্যোতির্বিদ্যীয় যুগ)\nইসলামিক বর্ষপঞ্জী (উম্মা আল-কুরআ)\nগ্রেগরীয় ক্যালেন্ডার (প্রথম বর্ষ)\nজাপানি ক্যালেন্ডার\nফারসি ক্যালেন্ডার\nমিঙ্গুও ক্যালেন্ডার\n\
ত্রৈমাসিক;দ্বিতীয় ত্রৈমাসিক;তৃতীয় ত্রৈমাসিক;চতুর্থ ত্রৈমাসিক\n=\n=\nQ1;Q2;Q3;Q4\n১;২;৩;৪\n=\nবৌদ্ধ ক্যালেন্ডার\nচীনা ক্যালেন্ডার\nকপটিক ক্যালেন্ডার\nদাঙ্গি ক্যালেন্ডার\nইথিওপিও আমেতে আলেম ক্যালেন্ডার\nইথিওপিক ক্যালেন্ডার\nগ্রেগোরিয়ান ক্যালেন্ডার\nহিব্রু ক্যালেন্ডার\nভারতীয় জাতীয় বর্ষপঞ্জী\nইসলামিক ক্যালেন্ডার (ছকবদ্ধ, নাগরিক বর্ষপঞ্জি)\nইসলামিক বর্ষপঞ্জী (সৌদি আরব, দৃশ্যমান)\nইসলামিক বর্ষপঞ্জী (ছকবদ্ধ, জ্যোতির্বিদ্যীয় যুগ)\nইসলামিক বর্ষপঞ্জী (উম্মা আল-কুরআ)\nISO-8601 ক্যালেন্ডার\nজাপানি ক্যালেন্ডার\nফারসি ক্যালেন্ডার\nমিঙ্গুও ক্যালেন্ডার\n\
প্ৰথম তিনিমাহ;দ্বিতীয় তিনিমাহ;তৃতীয় তিনিমাহ;চতুৰ্থ তিনিমাহ\n=\n১মঃ তিঃ;২য়ঃ তিঃ;৩য়ঃ তিঃ;৪ৰ্থঃ তিঃ\n=\n১;২;৩;৪\n=\nবৌদ্ধ কেলেণ্ডাৰ\nচীনা কেলেণ্ডাৰ\nক’প্টিক কেলেণ্ডাৰ\nদাংগি কেলেণ্ডাৰ\nইথিঅ’পিক এমিটি এলেম কেলেণ্ডাৰ\nইথিঅ’পিক কেলেণ্ডাৰ\nগ্ৰেগোৰিয়ান কেলেণ্ডাৰ\nহিব্ৰু কেলেণ্ডাৰ\nভাৰতীয় ৰাষ্ট্ৰীয় পঞ্জিকা\nহিজৰি কেলেণ্ডাৰ (টেবুলাৰ, নাগৰিক যুগ)\n\n\nহিজৰি কেলেণ্ডাৰ (উম অল-কুৰা)\nআই. এছ. অ’.-৮৬০১ কেলেণ্ডাৰ\nজাপানী কেলেণ্ডাৰ\nফাৰ্চী কেলেণ্ডাৰ\nচীনা প্ৰজাতন্ত্ৰৰ কেলেণ্ডাৰ\n\
ਪਹਿਲੀ ਤਿਮਾਹੀ;ਦੂਜੀ ਤਿਮਾਹੀ;ਤੀਜੀ ਤਿਮਾਹੀ;ਚੌਥੀ ਤਿਮਾਹੀ\n=\nਤਿਮਾਹੀ1;ਤਿਮਾਹੀ2;ਤਿਮਾਹੀ3;ਤਿਮਾਹੀ4\n=\n1;2;3;4\n=\nਬੋਧੀ ਕੈਲੰਡਰ\nਚੀਨੀ ਕੈਲੰਡਰ\nਕੋਪਟਿਕ ਕੈਲੰਡਰ\nਡਾਂਗੀ ਕੈਲੰਡਰ\nਇਥੀਓਪਿਕ-ਅਮੀਟ-ਆਲਮ\nਇਥੀਓਪਿਕ ਕੈਲੰਡਰ\nਗਰੇਗੋਰੀਅਨ ਕੈਲੰਡਰ\nਹਿਬਰੂ ਕੈਲੰਡਰ\nਭਾਰਤੀ ਕੌਮੀ ਕੈਲੰਡਰ\nਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਸਾਰਨੀਬੱਧ, ਸਮਾਜਿਕ ਯੁੱਗ)\nਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਸਾਊਦੀ ਅਰਬ, ਚੰਨ ਦਿਖਣਾ)\nਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਸਾਰਨੀਬੱਧ, ਖਗੋਲੀ ਯੁੱਗ)\nਇਸਲਾਮੀ ਕੈਲੰਡਰ (ਅਮ ਅਲ-ਕੁਰਾ)\n(ISO-8601) ਕੈਲੰਡਰ\nਜਪਾਨੀ ਕੈਲੰਡਰ\nਫ਼ਾਰਸੀ ਕੈਲੰਡਰ\nਮਿੰਗੂਓ ਕੈਲੰਡਰ\n\
୧ମ କ୍ୱାଟର;୨ୟ କ୍ୱାଟର;୩ୟ କ୍ୱାଟର;୪ର୍ଥ କ୍ୱାଟର\n=\nକ ୧;କ ୨;କ ୩;କ ୪\n=\n1;2;3;4\n=\n\n\n\n\n\n\nଗ୍ରେଗରିୟାନ କେଲେଣ୍ଡର\n\nବାରତ ଜାତିୟ କେଲେଣ୍ଡର\n\n\n\n\n\n\n\n\n\
முதல் காலாண்டு;இரண்டாம் காலாண்டு;மூன்றாம் காலாண்டு;நான்காம் காலாண்டு\n=\nகா.1;கா.2;கா.3;கா.4\n=\n1;2;3;4\n=\nபுத்த நாள்காட்டி\nசீன நாள்காட்டி\nகாப்டிக் நாள்காட்டி\nடேங்கி நாள்காட்டி\nஎத்தியோபிக் அமேதே ஆலெம் நாள்காட்டி\nஎத்தியோப்பிய நாள்காட்டி\nகிரிகோரியன் நாள்காட்டி\nஹீப்ரு நாள்காட்டி\nஇந்திய தேசிய நாள்காட்டி\nஇஸ்லாமிய சிவில் நாள்காட்டி\n\nஇஸ்லாமிய வானியல் நாள்காட்டி\nஇஸ்லாமிய நாள்காட்டி (உம்-அல்-குரா)\nகிரிகோரிய நாள்காட்டி\nஜப்பானிய நாள்காட்டி\nபாரசீக நாள்காட்டி\nமின்கோ நாள்காட்டி\n\
౧వ త్రైమాసికం;౨వ త్రైమాసికర;౩వ త్రైమాసికర;౪వ త్రైమాసికర\n=\nత్రై౧;త్రై౨;త్రై౩;త్రై౪\n=\n1;2;3;4\n=\n\n\n\n\n\n\nగ్రేగోరియన్ క్యాలెండర్\n\nభారతీయ జాతీయ క్యాలెండర్\n\n\n\n\n\n\n\n\n\
ഒന്നാം പാദം;രണ്ടാം പാദം;മൂന്നാം പാദം;നാലാം പാദം\n=\n=\n=\n1;2;3;4\n=\nബുദ്ധിസ്റ്റ് കലണ്ടർ\nചൈനീസ് കലണ്ടർ\nകോപ്റ്റിക് കലണ്ടർ\nഡാംഗി കലണ്ടർ\nഎത്യോപിക് അമെതെ അലെം കലണ്ടർ\nഎത്യോപിക് കലണ്ടർ\nഇംഗ്ലീഷ് കലണ്ടർ\nഹീബ്രൂ കലണ്ടർ\nശകവർഷ കലണ്ടർ\nഇസ്ലാമിക് കലണ്ടർ (ടാബുലർ, സിവിൽ ഇപോക്ക്)\nഇസ്ലാം-അറബിക് കലണ്ടർ\nഇസ്ലാം-ജ്യോതിഷ കലണ്ടർ\nഇസ്ലാമിക് കലണ്ടർ (ഉം അൽ ഖുറ)\nഐഎസ്ഓ 8601 കലണ്ടർ\nജാപ്പനീസ് കലണ്ടർ\nപേർഷ്യൻ കലണ്ടർ\nമിംഗ്വോ കലണ്ടർ\n\
ไตรมาส 1;ไตรมาส 2;ไตรมาส 3;ไตรมาส 4\n=\n=\n=\n1;2;3;4\n=\nปฏิทินพุทธ\nปฏิทินจีน\nปฏิทินคอปติก\nปฏิทินเกาหลี\nปฏิทินปีโลกเอธิโอเปีย\nปฏิทินเอธิโอเปีย\nปฏิทินเกรกอเรียน\nปฏิทินฮิบรู\nปฏิทินแห่งชาติอินเดีย\nปฏิทินอิสลามซีวิล\n\n\nปฏิทินอิสลาม (อุมม์อัลกุรา)\nปฏิทิน ISO-8601\nปฏิทินญี่ปุ่น\nปฏิทินเปอร์เชีย\nปฏิทินไต้หวัน\n\
ໄຕຣມາດ 1;ໄຕຣມາດ 2;ໄຕຣມາດ 3;ໄຕຣມາດ 4\n=\nຕມ1;ຕມ2;ຕມ3;ຕມ4\nຕ1;ຕ2;ຕ3;ຕ4\n1;2;3;4\n=\nປະຕິທິນ ພຸດທະສັງກາດ\nປະຕິທິນຈີນ\nປະຕິທິນຄັອບຕິກ\nປະ\u{200b}ຕິ\u{200b}ທິນ\u{200b}ດັງ\u{200b}ກີ\nປະຕິທິນປີໂອເອທິໂອເປຍ\nປະຕິທິນເອທິໂອເປຍ\nປະຕິທິນເກຣໂກຣຽນ\nປະ\u{200b}ຕິ\u{200b}ທິນ\u{200b}ຮີບ\u{200b}ຣິວ\nປະຕິທິນແຫ່ງຊາດອິນເດຍ\nປະຕິທິນອິດສະລາມ\n\n\nປະຕິທິນອິດສະລາມ (ອຳອາວຄິວຣາ)\nປະ\u{200b}ຕິ\u{200b}ທິນ ISO-8601\nປະຕິທິນຍີ່ປຸ່ນ\nປະຕິທິນເປີຊຽນ\nປະຕິທິນໄຕ້ຫວັນ\n\
དུས་ཚིགས་དང་པོ།;དུས་ཚིགས་གཉིས་པ།;དུས་ཚིགས་གསུམ་པ།;དུས་ཚིགས་བཞི་པ།\n=\n=\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
བཞི་དཔྱ་དང་པ་;བཞི་དཔྱ་གཉིས་པ་;བཞི་དཔྱ་གསུམ་པ་;བཞི་དཔྱ་བཞི་པ་\n=\nབཞི་དཔྱ་༡;བཞི་དཔྱ་༢;བཞི་དཔྱ་༣;བཞི་དཔྱ་༤\n=\n༡;༢;༣;༤\n=\n\n\n\n\n\n\nགྲེག་གོ་རི་ཡཱན་ཟླ་ཐོ\n\n\n\n\n\n\n\n\n\n\n\
ပထမ သုံးလပတ်;ဒုတိယ သုံးလပတ်;တတိယ သုံးလပတ်;စတုတ္ထ သုံးလပတ်\n=\nQ1;Q2;Q3;Q4\n=\nပ;ဒု;တ;စ\n=\nဗုဒ္ဓ ပြက္ခဒိန်\nတရုတ် ပြက္ခဒိန်\nကို့ပ်တစ် ပြက္ခဒိန်\nဒန်းဂိ ပြက္ခဒိန်\nအီသီယိုပစ်ခ် အာမဲတဲ အာလင်မ် ပြက္ခဒိန်\nအီသီယိုးပီးယား ပြက္ခဒိန်\nနိုင်ငံတကာသုံး ပြက္ခဒိန်\nဟီဘရူး ပြက္ခဒိန်\nအိန္ဒြိယ အမျိုးသား ပြက္ခဒိန်\nအစ္စလာမ်မစ် ပြက္ခဒိန်\n\n\nအယ်လ်ကူရာ အစ္စလာမ်မစ် ပြက္ခဒိန်\nISO-8601 ပြက္ခဒိန်\nဂျပန် ပြက္ခဒိန်\nပါရှား ပြက္ခဒိန်\nမင်ဂုအို ပြက္ခဒိန်\n\
သၢမ်လိူၼ်ႁွပ်ႈ 1;သၢမ်လိူၼ်ႁွပ်ႈ 2;သၢမ်လိူၼ်ႁွပ်ႈ 3;သၢမ်လိူၼ်ႁွပ်ႈ 4\n=\n=\nႁွပ်ႈ1;ႁွပ်ႈ2;ႁွပ်ႈ3;ႁွပ်ႈ4\n1;2;3;4\n=\nပၵ်းယဵမ်ႈဝၼ်း ၸၢဝ်းပုတ်ႉထ\nပၵ်းယဵမ်ႈဝၼ်းၶႄႇ\nပၵ်းယဵမ်ႈဝၼ်း ၶွပ်ႉတိၵ်ႉ\nပၵ်းယဵမ်ႈဝၼ်း တႅင်းၵီႇ\nပၵ်းယဵမ်ႈဝၼ်း ဢမိတ်ႉဢလႅမ်း ဢီႇတီႇယူဝ်းပီးယႃး\nပၵ်းယဵမ်ႈဝၼ်း ဢီႇတီႇယူဝ်းပီးယႃး\nပၵ်းယဵမ်ႈဝၼ်း ၵရႅၵ်ႉၵူဝ်ႇရီႇယၼ်ႇ\nပပ်ႉယဵမ်ႈဝၼ်း ႁီးပရူး\nပၵ်းယဵမ်ႈဝၼ်းၸိူဝ်ႉၸၢတ်ႈဢိၼ်းတီးယႃး\nပပ်ႉယဵမ်ႈဝၼ်းႁိၸရိ (လွၵ်းသဵၼ်ႈ၊ ပၢၼ်ၵူၼ်းမိူင်း)\nပၵ်းယဵမ်ႈဝၼ်းႁိၸရိ (သေႃႇတီႇဢႃႇရေးပီးယႃး၊ လွင်ႈႁၼ်)\nပၵ်းယဵမ်ႈဝၼ်းႁိၸရိ (လွၵ်းသဵၼ်ႈ၊ ပၢၼ်ပၢႆးလႅင်လၢဝ်)\nပၵ်းယဵမ်ႈဝၼ်းႁိၸရိ (ဢုမ်ဢႄလ်ၵူးရႃႇ)\nပၵ်းယဵမ်ႈဝၼ်း ၵရႅၵ်ႉၵူဝ်ႇရီႇယၼ်ႇ (ပီဢွၼ်တၢင်းသုတ်း)\nပၵ်းယဵမ်ႈဝၼ်းၵျႃႇပၢၼ်ႇ\nပၵ်းယဵမ်ႈဝၼ်းပႃႇသျႃး\nပၵ်းယဵမ်ႈဝၼ်းမိင်းၵူႈ\n\
ត្រីមាសទី 1;ត្រីមាសទី 2;ត្រីមាសទី 3;ត្រីមាសទី 4\n=\n=\n=\n1;2;3;4\n=\nប្រតិទិនពុទ្ធសាសនា\nប្រតិទិន\u{200b}ចិន\nប្រតិទិនកបទិច\nប្រតិទិនថានហ្គី\nប្រតិទិនអេត្យូពីអាម៉េតេ\u{200b}អាលែម\nប្រតិទិន\u{200b}អេត្យូពី\nប្រតិទិនហ្គ្រីហ្គររៀន\nប្រតិទិនហេប្រឺ\n\nប្រតិទិនអ៊ិស្លាម (តារាង, សម័យស៊ីវិល)\n\n\nប្រតិទិនអ៊ិស្លាម (អ៊ុំអាល់គូរ៉ា)\nប្រតិទិនហ្គ្រីហ្គររៀន (ឆ្នាំនៅពីមុខ)\nប្រតិទិន\u{200b}ជប៉ុន\nប្រតិទិនពែក្ស\nប្រតិទិនមីងគ័រ\n\
᱑ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ;᱒ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ;᱓ᱭᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ;᱔ᱟᱜ ᱯᱮ ᱪᱟᱸᱫᱚᱠᱤᱭᱟᱹ\n=\n=\n=\n᱑;᱒;᱓;᱔\n=\n\n\n\n\n\n\nᱜᱨᱮᱜᱚᱨᱤᱭᱟᱱ ᱠᱟᱞᱮᱱᱰᱟᱨ\n\n\n\n\n\n\n\n\n\n\n\
Ọkara 1;Ọkara 2;Ọkara 3;Ọkara 4\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\nKalenda Bụddịst\nKalenda Chinese\nKalenda Koptic\nKalenda Dang\nEtiopic Amete Alem Kalenda\nKalenda Etopịa\nKalenda Gregory\nKalenda Hebrew\nKalenda India\nKalenda Hijri\nKalenda Hijri (Saudi Arabia, sighting)\nKalenda Hijri (tabular, astronomical epoch)\nKalenda Hijri (Umm al-Qura)\nKalenda ISO-8601\nKalenda Japanese\nKalenda Persian\nKalenda repụblic nke China\n\
ⴰⴽⵕⴰⴹⵢⵓⵔ 1;ⴰⴽⵕⴰⴹⵢⵓⵔ 2;ⴰⴽⵕⴰⴹⵢⵓⵔ 3;ⴰⴽⵕⴰⴹⵢⵓⵔ 4\n=\nⴰⴽ 1;ⴰⴽ 2;ⴰⴽ 3;ⴰⴽ 4\n=\n1;2;3;4\n=\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ⴰⴽⵕⴰⴹⵢⵓⵔ 1;ⴰⴽⵕⴰⴹⵢⵓⵔ 2;ⴰⴽⵕⴰⴹⵢⵓⵔ 3;ⴰⴽⵕⴰⴹⵢⵓⵔ 4\n=\nⴰⴽ 1;ⴰⴽ 2;ⴰⴽ 3;ⴰⴽ 4\n=\n1;2;3;4\n=\n\n\nⴰⵙⵎⵍⵓⵙⵙⴰⵏ ⴰⵇⴱⵟⵉ\n\n\nⴰⵙⵎⵍⵓⵙⵙⴰⵏ ⵏ ⵉⵜⵢⵓⴱⵢⴰ\nⴰⵙⵎⵍⵓⵙⵙⴰⵏ ⴰⴳⵔⵉⴳⵓⵔ\n\n\n\n\n\n\n\n\n\n\n\
第1四半期;第2四半期;第3四半期;第4四半期\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n仏暦\n中国暦\nコプト暦\nダンギ暦\nエチオピア創世紀元暦\nエチオピア暦\n西暦(グレゴリオ暦)\nユダヤ暦\nインド国定暦\nイスラム暦(定周期、公民紀元)\n\n\nイスラム暦(ウンム・アルクラー)\nISO-8601\n和暦\nペルシア暦\n中華民国暦\n\
第1季;第2季;第3季;第4季\n=\n=\n=\n1;2;3;4\n=\n佛历\n农历\n科普特历\n檀纪历\n埃塞俄比亚阿美德阿莱姆历\n埃塞俄比亚历\n公历\n希伯来历\n印度国历\n伊斯兰民用历 (表格式)\n\n\n伊斯兰历 (乌姆库拉)\n公历 (元年)\n日本历\n波斯历\n民国历\n\
第1季;第2季;第3季;第4季\n=\n=\n=\n1;2;3;4\n=\n佛曆\n農曆\n科普特曆\n檀紀曆\n埃塞俄比亞阿美德阿萊姆曆\n埃塞俄比亞曆\n公曆\n希伯來曆\n印度國曆\n伊斯蘭民用曆 (表格式)\n\n\n伊斯蘭曆 (烏姆庫拉)\n公曆 (元年)\n日本曆\n波斯曆\n民國曆\n\
第1季;第2季;第3季;第4季\n=\n=\n=\n1;2;3;4\n=\n佛曆\n農曆\n科普特曆\n檀紀曆\n衣索比亞曆 (Amete Alem)\n衣索比亞曆\n公曆\n希伯來曆\n印度國曆\n伊斯蘭民用曆\n伊斯蘭新月曆\n伊斯蘭天文曆\n伊斯蘭曆（烏姆庫拉）\nISO 8601 國際曆法\n和曆\n波斯曆\n國曆\n\
第1季;第2季;第3季;第4季\n=\nQ1;Q2;Q3;Q4\n=\n1;2;3;4\n=\n佛曆\n農曆\n科普特曆\n檀紀曆\n埃塞俄比亞阿美德阿萊姆曆\n埃塞俄比亞曆\n公曆\n希伯來曆\n印度國曆\n伊斯蘭民用曆\n伊斯蘭新月曆\n伊斯蘭天文曆\n伊斯蘭曆（烏姆庫拉）\nISO 8601 國際曆法\n和曆\n波斯曆\n國曆\n\
第一季度;第二季度;第三季度;第四季度\n=\n1季度;2季度;3季度;4季度\n=\n1;2;3;4\n=\n佛历\n农历\n科普特历\n檀纪历\n埃塞俄比亚阿米特阿莱姆日历\n埃塞俄比亚历\n公历\n希伯来历\n印度国定历\n表格式伊斯兰历（民用纪元）\n\n表格式伊斯兰历（天文纪元）\n伊斯兰历（乌姆库拉）\n国际标准历法\n和历\n波斯历\n民国纪年\n\
ꄮꐰꋍꂷꂶꌠ;ꄮꐰꑍꂷꂶꌠ;ꄮꐰꌕꂷꂶꌠ;ꄮꐰꇖꂷꂶꌠ\n=\n1ꄮꐰ;2ꄮꐰ;3ꄮꐰ;4ꄮꐰ\n1;2;3;4\n=\n=\n\n\n\n\n\n\nꄉꉻꃅꑍ\n\n\n\n\n\n\n\n\n\n\n\
제 1/4분기;제 2/4분기;제 3/4분기;제 4/4분기\n=\n1분기;2분기;3분기;4분기\n=\n1;2;3;4\n=\n불교력\n음력\n콥트력\n단기력\n에티오피아 아메테 알렘력\n에티오피아력\n양력\n히브리력\n인도력\n히즈라 상용력\n\n\n히즈라력(움 알 쿠라)\nISO-8601 달력\n일본력\n페르시안력\n대만력\n\
𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴;𑄘𑄨 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴;𑄖𑄨𑄚𑄴 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴;𑄌𑄳𑄆𑄬𑄢𑄴 𑄛𑄳𑄆𑄘𑄳𑄠𑄬 𑄖𑄨𑄚𑄴𑄟𑄎𑄧𑄢𑄴\n=\nQ1;Q2;Q3;Q4\n=\n𑄷;𑄸;𑄹;𑄺\n=\n𑄝𑄪𑄖𑄴𑄙𑄮 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄌𑄨𑄚 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄇𑄧𑄛𑄴𑄑𑄨𑄇𑄴 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄓𑄋𑄴𑄉𑄨 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄃𑄨𑄗𑄨𑄃𑄮𑄛𑄨𑄃𑄮 𑄃𑄟𑄬𑄖𑄬 𑄃𑄣𑄬𑄟𑄴 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄃𑄨𑄗𑄨𑄃𑄮𑄛𑄨𑄇𑄴 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄉𑄳𑄢𑄉𑄮𑄢𑄨𑄠𑄚𑄴 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄦𑄨𑄝𑄳𑄢𑄪 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄞𑄢𑄧𑄘𑄧𑄢𑄴 𑄎𑄖𑄩𑄠𑄧 𑄝𑄧𑄢𑄴𑄥𑄧𑄛𑄧𑄚𑄴𑄏𑄩\n\n\n\n\nISO-861 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄎𑄛𑄚𑄨 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄜𑄢𑄴𑄥𑄨 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n𑄟𑄨𑄁𑄉𑄪𑄃𑄮 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴\n\
𞤐𞥑;𞤐𞥒;𞤐𞥓;𞤐𞥔\n𞤐𞤢𞤴𞤩𞤭𞥅𞤪𞤫 𞥑𞤪𞤫;𞤐𞤢𞤴𞤩𞤭𞥅𞤪𞤫 𞥒𞤪𞤫;𞤐𞤢𞤴𞤩𞤭𞥅𞤪𞤫 𞥓𞤪𞤫;𞤐𞤢𞤴𞤩𞤭𞥅𞤪𞤫 𞥔𞤪𞤫\n𞤐𞥑;𞤐𞥒;𞤐𞥓;𞤐𞥔\n=\n𞥑;𞥒;𞥓;𞥔\n=\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤄𞤵𞥅𞤣𞤢𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤅𞤭𞥅𞤲𞤭𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤑𞤮𞤨𞤼𞤭𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤁𞤢𞤲𞤺𞤭𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤀𞤥𞤼𞤫 𞤀𞤤𞤫𞥅𞤥 𞤀𞤦𞤢𞤧𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤀𞤦𞤢𞤧𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤘𞤫𞤪𞤺𞤮𞤪𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤋𞤦𞤪𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤘𞤫𞤲𞤣𞤭𞤴𞤢𞤲𞤳𞤮𞥅𞤪𞤫 𞤋𞤲𞤣𞤭𞤴𞤢\n\n\n\n\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 ISO-8601\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤔𞤢𞥄𞤨𞤮𞤲𞤭𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤊𞤢𞥄𞤪𞤭𞤧𞤭𞤴𞤢𞤲𞤳𞤮\n𞤙𞤢𞤤𞤯𞤭𞤥𞤫𞤪𞤫 𞤘𞤫𞤲𞤣𞤭𞤴𞤢𞤲𞤳𞤮 𞤅𞤭𞥅𞤲\n";

/// As [`LOCALES`]: languages that CLDR covers so little that ICU4X leaves them out. Places are in [`OTHER_TEXT`].
pub(super) static OTHER_LOCALES: [(Tag, u32); 116] = [
    (*b"agq\0\0\0\0\0\0\0", 27820),
    (*b"asa\0\0\0\0\0\0\0", 5836),
    (*b"az-Arab\0\0\0", 90),
    (*b"az-Cyrl\0\0\0", 42182),
    (*b"bas\0\0\0\0\0\0\0", 10034),
    (*b"bem\0\0\0\0\0\0\0", 6988),
    (*b"bez\0\0\0\0\0\0\0", 30539),
    (*b"bgn\0\0\0\0\0\0\0", 90),
    (*b"bm\0\0\0\0\0\0\0\0", 35574),
    (*b"bm-Nkoo\0\0\0", 0),
    (*b"bo\0\0\0\0\0\0\0\0", 47672),
    (*b"cad\0\0\0\0\0\0\0", 873),
    (*b"ccp\0\0\0\0\0\0\0", 56182),
    (*b"ce\0\0\0\0\0\0\0\0", 40685),
    (*b"cgg\0\0\0\0\0\0\0", 18155),
    (*b"cic\0\0\0\0\0\0\0", 2767),
    (*b"ckb\0\0\0\0\0\0\0", 45398),
    (*b"dav\0\0\0\0\0\0\0", 11591),
    (*b"dje\0\0\0\0\0\0\0", 38737),
    (*b"dua\0\0\0\0\0\0\0", 24630),
    (*b"dyo\0\0\0\0\0\0\0", 19977),
    (*b"dz\0\0\0\0\0\0\0\0", 45880),
    (*b"ebu\0\0\0\0\0\0\0", 14681),
    (*b"en-Dsrt\0\0\0", 53379),
    (*b"en-Shaw\0\0\0", 35967),
    (*b"ewo\0\0\0\0\0\0\0", 28961),
    (*b"ff\0\0\0\0\0\0\0\0", 33133),
    (*b"fur\0\0\0\0\0\0\0", 23296),
    (*b"gn\0\0\0\0\0\0\0\0", 8862),
    (*b"gsw\0\0\0\0\0\0\0", 5173),
    (*b"guz\0\0\0\0\0\0\0", 491),
    (*b"gv\0\0\0\0\0\0\0\0", 9577),
    (*b"haw\0\0\0\0\0\0\0", 3188),
    (*b"hnj\0\0\0\0\0\0\0", 59003),
    (*b"ht\0\0\0\0\0\0\0\0", 26509),
    (*b"jgo\0\0\0\0\0\0\0", 16077),
    (*b"jmc\0\0\0\0\0\0\0", 6604),
    (*b"kaa\0\0\0\0\0\0\0", 41340),
    (*b"kaa-Latn\0\0", 0),
    (*b"kab\0\0\0\0\0\0\0", 22474),
    (*b"kam\0\0\0\0\0\0\0", 13044),
    (*b"kde\0\0\0\0\0\0\0", 13567),
    (*b"kek\0\0\0\0\0\0\0", 21768),
    (*b"khq\0\0\0\0\0\0\0", 37590),
    (*b"ki\0\0\0\0\0\0\0\0", 16779),
    (*b"kkj\0\0\0\0\0\0\0", 31108),
    (*b"kl\0\0\0\0\0\0\0\0", 26002),
    (*b"kln\0\0\0\0\0\0\0", 12186),
    (*b"ksb\0\0\0\0\0\0\0", 4792),
    (*b"ksf\0\0\0\0\0\0\0", 36984),
    (*b"ksh\0\0\0\0\0\0\0", 3914),
    (*b"kw\0\0\0\0\0\0\0\0", 27429),
    (*b"lag\0\0\0\0\0\0\0", 10556),
    (*b"lg\0\0\0\0\0\0\0\0", 8048),
    (*b"lkt\0\0\0\0\0\0\0", 21206),
    (*b"lld\0\0\0\0\0\0\0", 24018),
    (*b"ln\0\0\0\0\0\0\0\0", 33500),
    (*b"lrc\0\0\0\0\0\0\0", 44070),
    (*b"lu\0\0\0\0\0\0\0\0", 1382),
    (*b"luo\0\0\0\0\0\0\0", 1813),
    (*b"luy\0\0\0\0\0\0\0", 6222),
    (*b"mas\0\0\0\0\0\0\0", 18611),
    (*b"mer\0\0\0\0\0\0\0", 7404),
    (*b"mfe\0\0\0\0\0\0\0", 35226),
    (*b"mg\0\0\0\0\0\0\0\0", 4407),
    (*b"mgh\0\0\0\0\0\0\0", 15188),
    (*b"mgo\0\0\0\0\0\0\0", 25102),
    (*b"mn-Mong-MN", 49453),
    (*b"mni-Mtei\0\0", 261),
    (*b"mua\0\0\0\0\0\0\0", 2302),
    (*b"mus\0\0\0\0\0\0\0", 19533),
    (*b"mww\0\0\0\0\0\0\0", 207),
    (*b"mzn\0\0\0\0\0\0\0", 45141),
    (*b"naq\0\0\0\0\0\0\0", 39136),
    (*b"nd\0\0\0\0\0\0\0\0", 23624),
    (*b"nmg\0\0\0\0\0\0\0", 28436),
    (*b"nnh\0\0\0\0\0\0\0", 32436),
    (*b"nus\0\0\0\0\0\0\0", 20719),
    (*b"nyn\0\0\0\0\0\0\0", 18155),
    (*b"os\0\0\0\0\0\0\0\0", 39621),
    (*b"osa\0\0\0\0\0\0\0", 54426),
    (*b"pa-Arab\0\0\0", 44762),
    (*b"pap\0\0\0\0\0\0\0", 22147),
    (*b"pis\0\0\0\0\0\0\0", 5566),
    (*b"prg\0\0\0\0\0\0\0", 32071),
    (*b"rn\0\0\0\0\0\0\0\0", 17699),
    (*b"rof\0\0\0\0\0\0\0", 14191),
    (*b"rwk\0\0\0\0\0\0\0", 6604),
    (*b"saq\0\0\0\0\0\0\0", 11074),
    (*b"sat-Deva\0\0", 153),
    (*b"sbp\0\0\0\0\0\0\0", 12618),
    (*b"sdh\0\0\0\0\0\0\0", 34),
    (*b"se\0\0\0\0\0\0\0\0", 29520),
    (*b"se-FI\0\0\0\0\0", 30060),
    (*b"seh\0\0\0\0\0\0\0", 3550),
    (*b"ses\0\0\0\0\0\0\0", 37963),
    (*b"sg\0\0\0\0\0\0\0\0", 17274),
    (*b"shi\0\0\0\0\0\0\0", 52048),
    (*b"shi-Latn\0\0", 25608),
    (*b"smn\0\0\0\0\0\0\0", 34598),
    (*b"sn\0\0\0\0\0\0\0\0", 15696),
    (*b"teo\0\0\0\0\0\0\0", 19122),
    (*b"tok\0\0\0\0\0\0\0", 34134),
    (*b"tpi\0\0\0\0\0\0\0", 7782),
    (*b"ts\0\0\0\0\0\0\0\0", 20325),
    (*b"twq\0\0\0\0\0\0\0", 38337),
    (*b"tzm\0\0\0\0\0\0\0", 22870),
    (*b"uz-Arab\0\0\0", 44304),
    (*b"vai\0\0\0\0\0\0\0", 52891),
    (*b"vai-Latn\0\0", 315),
    (*b"vun\0\0\0\0\0\0\0", 6604),
    (*b"wae\0\0\0\0\0\0\0", 9193),
    (*b"xog\0\0\0\0\0\0\0", 8446),
    (*b"yav\0\0\0\0\0\0\0", 31487),
    (*b"yi\0\0\0\0\0\0\0\0", 42900),
    (*b"zgh\0\0\0\0\0\0\0", 51202),
];

/// Written as [`TEXT`]: months, wide, abbreviated, narrow, each in a date and alone; weekdays from Monday, as these and short; half days;
/// Gregorian eras; numbering system; minus sign; months of Islam; Hebrew months, the leap month and the one after it.
pub(super) static OTHER_TEXT: &str = "\
\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
\n\n\n\n\n\n\n\n\n\n\n\n\n\nAM;PM\n=\n=\nBCE;CE\n=\n=\narab\n\u{61c}-\n\n\n\n\n\n\n\n\n\n\n\n\n\
\n\n\n\n\n\n\n\n\n\n\n\n\n\nAM;PM\n=\n=\nBCE;CE\n=\n=\narabext\n\u{200e}-\u{200e}\n\n\n\n\n\n\n\n\n\n\n\n\n\
\n\n\n\n\n\n\n\n\n\n\n\n\n\nAM;PM\n=\n=\nBCE;CE\n=\n=\ndeva\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
\n\n\n\n\n\n\n\n\n\n\n\n\n\nAM;PM\n=\n=\nBCE;CE\n=\n=\nhmnp\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
\n\n\n\n\n\n\n\n\n\n\n\n\n\nAM;PM\n=\n=\nBCE;CE\n=\n=\nmtei\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
\n\n\n\n\n\ntɛɛnɛɛ;talata;alaba;aimisa;aijima;siɓiti;lahadi\n=\n=\n=\nM;T;W;T;F;S;S\n=\ntɛɛnɛɛ;talata;alaba;aimisa;aijima;siɓiti;lahadi\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Chanuari;Feburari;Machi;Apiriri;Mei;Juni;Chulai;Agosti;Septemba;Okitoba;Nobemba;Disemba\n=\nCan;Feb;Mac;Apr;Mei;Jun;Cul;Agt;Sep;Okt;Nob;Dis\n=\nC;F;M;A;M;J;C;A;S;O;N;D\n=\nChumatato;Chumaine;Chumatano;Aramisi;Ichuma;Esabato;Chumapiri\n=\nCtt;Cmn;Cmt;Ars;Icm;Est;Cpr\n=\nC;C;C;A;I;E;C\n=\nCtt;Cmn;Cmt;Ars;Icm;Est;Cpr\n=\nMambia;Mog\nMa;Mo\n=\nYeso ataiborwa;Yeso kaiboirwe\nYA;YK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Cháykáhday Haˀimay;Tsahkápbiˀ;Wánit;Háshnihtiˀtiˀ;Háshnih Haˀimay;Háshnihtsiˀ;Násˀahˀatsus;Dahósikah nish;Híisikah nish;Nípbaatiˀtiˀ;Nípbaa Haˀimay;Cháykáhdaytiˀtiˀ\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nWísts’i hayashuh;Bít hayashuh;Dahó hayashuh;Hiwí hayashuh;Dissik’an hayashuh;Inikuˀtiˀtiˀ;Inikuˀ\n=\n=\n=\nM;T;W;T;F;S;S\n=\nWísts’i hayashuh;Bít hayashuh;Dahó hayashuh;Hiwí hayashuh;Dissik’an hayashuh;Inikuˀtiˀtiˀ;Inikuˀ\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Ciongo;Lùishi;Lusòlo;Mùuyà;Lumùngùlù;Lufuimi;Kabàlàshìpù;Lùshìkà;Lutongolo;Lungùdi;Kaswèkèsè;Ciswà\n=\nCio;Lui;Lus;Muu;Lum;Luf;Kab;Lush;Lut;Lun;Kas;Cis\n=\nC;L;L;M;L;L;K;L;L;L;K;C\n=\nNkodya;Ndàayà;Ndangù;Njòwa;Ngòvya;Lubingu;Lumingu\n=\nNko;Ndy;Ndg;Njw;Ngv;Lub;Lum\n=\nN;N;N;N;N;L;L\n=\nNko;Ndy;Ndg;Njw;Ngv;Lub;Lum\n=\nDinda;Dilolo\n=\n=\nKumpala kwa Yezu Kli;Kunyima kwa Yezu Kli\nkmp. Y.K.;kny. Y. K.\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Dwe mar Achiel;Dwe mar Ariyo;Dwe mar Adek;Dwe mar Ang’wen;Dwe mar Abich;Dwe mar Auchiel;Dwe mar Abiriyo;Dwe mar Aboro;Dwe mar Ochiko;Dwe mar Apar;Dwe mar gi achiel;Dwe mar Apar gi ariyo\n=\nDAC;DAR;DAD;DAN;DAH;DAU;DAO;DAB;DOC;DAP;DGI;DAG\n=\nC;R;D;N;B;U;B;B;C;P;C;P\n=\nWuok Tich;Tich Ariyo;Tich Adek;Tich Ang’wen;Tich Abich;Ngeso;Jumapil\n=\nWUT;TAR;TAD;TAN;TAB;NGS;JMP\n=\nW;T;T;T;T;N;J\n=\nWUT;TAR;TAD;TAN;TAB;NGS;JMP\n=\nOD;OT\n=\n=\nKapok Kristo obiro;Ka Kristo osebiro\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Fĩi Loo;Cokcwaklaŋne;Cokcwaklii;Fĩi Marfoo;Madǝǝuutǝbijaŋ;Mamǝŋgwãafahbii;Mamǝŋgwãalii;Madǝmbii;Fĩi Dǝɓlii;Fĩi Mundaŋ;Fĩi Gwahlle;Fĩi Yuru\n=\nFLO;CLA;CKI;FMF;MAD;MBI;MLI;MAM;FDE;FMU;FGW;FYU\n=\nO;A;I;F;D;B;L;M;E;U;W;Y\n=\nComlaaɗii;Comzyiiɗii;Comkolle;Comkaldǝɓlii;Comgaisuu;Comzyeɓsuu;Com’yakke\n=\nCla;Czi;Cko;Cka;Cga;Cze;Cya\n=\nL;Z;O;A;G;E;Y\n=\nCla;Czi;Cko;Cka;Cga;Cze;Cya\n=\ncomme;lilli\n=\n=\nKǝPel Kristu;Pel Kristu\nKK;PK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Hashiʼ Ammoʼnaʼ;Hashiʼ Atokloʼ;Hashiʼ Atochchíʼnaʼ;Iiplal;Mih;Choon;Choola;Akaas;Siptimpaʼ;Aaktopaʼ;Nofimpaʼ;Tiisimpaʼ\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nMantiʼ;Chostiʼ;Winstiʼ;Soistiʼ;Nannalhchifaʼ Nittak;Nittak Holloʼ Nakfish;Nittak Holloʼ\n=\n=\n=\nM;T;W;T;F;S;S\n=\nMantiʼ;Chostiʼ;Winstiʼ;Soistiʼ;Nannalhchifaʼ Nittak;Nittak Holloʼ Nakfish;Nittak Holloʼ\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Ianuali;Pepeluali;Malaki;ʻApelila;Mei;Iune;Iulai;ʻAukake;Kepakemapa;ʻOkakopa;Nowemapa;Kekemapa\n=\nIan.;Pep.;Mal.;ʻAp.;Mei;Iun.;Iul.;ʻAu.;Kep.;ʻOk.;Now.;Kek.\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nPoʻakahi;Poʻalua;Poʻakolu;Poʻahā;Poʻalima;Poʻaono;Lāpule\n=\nP1;P2;P3;P4;P5;P6;LP\n=\nM;T;W;T;F;S;S\n=\nP1;P2;P3;P4;P5;P6;LP\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Janeiro;Fevreiro;Marco;Abril;Maio;Junho;Julho;Augusto;Setembro;Otubro;Novembro;Decembro\n=\nJan;Fev;Mar;Abr;Mai;Jun;Jul;Aug;Set;Otu;Nov;Dec\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nChiposi;Chipiri;Chitatu;Chinai;Chishanu;Sabudu;Dimingu\n=\nPos;Pir;Tat;Nai;Sha;Sab;Dim\n=\nP;C;T;N;S;S;D\n=\nPos;Pir;Tat;Nai;Sha;Sab;Dim\n=\nAM;PM\n=\n=\nAntes de Cristo;Anno Domini\nAC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Jannewa;Fäbrowa;Määz;Aprell;Mai;Juuni;Juuli;Oujoß;Septämber;Oktohber;Novämber;Dezämber\n=\nJan;Fäb;Mäz;Apr;Mai;Jun;Jul;Ouj;Säp;Okt;Nov;Dez\nJan.;Fäb.;Mäz.;Apr.;Mai;Jun.;Jul.;Ouj.;Säp.;Okt.;Nov.;Dez.\nJ;F;M;A;M;J;J;O;S;O;N;D\n=\nMohndaach;Dinnsdaach;Metwoch;Dunnersdaach;Friidaach;Samsdaach;Sunndaach\n=\nMo.;Di.;Me.;Du.;Fr.;Sa.;Su.\n=\nM;D;M;D;F;S;S\n=\nMo;Di;Me;Du;Fr;Sa;Su\n=\nUhr vörmiddaachs;Uhr nommendaachs\nv.M.;n.M.\n=\nvür Krestos;noh Krestos\nv. Chr.;n. Chr.\nvC;nC\nlatn\n−\n\n\n\n\n\n\n\n\n\n\n\n\n\
Janoary;Febroary;Martsa;Aprily;Mey;Jona;Jolay;Aogositra;Septambra;Oktobra;Novambra;Desambra\n=\nJan;Feb;Mar;Apr;Mey;Jon;Jol;Aog;Sep;Okt;Nov;Des\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nAlatsinainy;Talata;Alarobia;Alakamisy;Zoma;Asabotsy;Alahady\n=\nAlats;Tal;Alar;Alak;Zom;Asab;Alah\n=\nA;T;A;A;Z;A;A\n=\nAlats;Tal;Alar;Alak;Zom;Asab;Alah\n=\nAM;PM\n=\n=\nAlohan’i JK;Aorian’i JK\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Januali;Febluali;Machi;Aplili;Mei;Juni;Julai;Agosti;Septemba;Oktoba;Novemba;Desemba\n=\nJan;Feb;Mac;Apr;Mei;Jun;Jul;Ago;Sep;Okt;Nov;Des\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nJumaatatu;Jumaane;Jumaatano;Alhamisi;Ijumaa;Jumaamosi;Jumaapii\n=\nJtt;Jmn;Jtn;Alh;Iju;Jmo;Jpi\n=\n3;4;5;A;I;1;2\n=\nJtt;Jmn;Jtn;Alh;Iju;Jmo;Jpi\n=\nmakeo;nyiaghuo\n=\n=\nKabla ya Klisto;Baada ya Klisto\nKK;BK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Januar;Februar;März;April;Mai;Juni;Juli;Auguscht;Septämber;Oktoober;Novämber;Dezämber\n=\nJan;Feb;Mär;Apr;Mai;Jun;Jul;Aug;Sep;Okt;Nov;Dez\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nMääntig;Ziischtig;Mittwuch;Dunschtig;Friitig;Samschtig;Sunntig\n=\nMä.;Zi.;Mi.;Du.;Fr.;Sa.;Su.\n=\nM;D;M;D;F;S;S\n=\nMä.;Zi.;Mi.;Du.;Fr.;Sa.;Su.\n=\nam Vormittag;am Namittag\nvorm.;nam.\n=\nv. Chr.;n. Chr.\n=\n=\nlatn\n−\n\n\n\n\n\n\n\n\n\n\n\n\n\
Januare;Febuare;Mas;Eprel;Mei;Jun;Julae;Ogus;Septemba;Oktoba;Novemba;Disemba\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nMande;Tiusde;Wenesde;Tosde;Fraede;Satade;Sande\n=\n=\n=\nM;T;W;T;F;S;S\n=\nMande;Tiusde;Wenesde;Tosde;Fraede;Satade;Sande\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Januari;Februari;Machi;Aprili;Mei;Juni;Julai;Agosti;Septemba;Oktoba;Novemba;Desemba\n=\nJan;Feb;Mac;Apr;Mei;Jun;Jul;Ago;Sep;Okt;Nov;Dec\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nJumatatu;Jumanne;Jumatano;Alhamisi;Ijumaa;Jumamosi;Jumapili\n=\nJtt;Jnn;Jtn;Alh;Ijm;Jmo;Jpi\n=\nJ;J;J;A;I;J;J\n=\nJtt;Jnn;Jtn;Alh;Ijm;Jmo;Jpi\n=\nicheheavo;ichamthi\n=\n=\nKabla yakwe Yethu;Baada yakwe Yethu\nKM;BM\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Januari;Februari;Machi;Aprili;Mei;Juni;Julai;Agosti;Septemba;Oktoba;Novemba;Desemba\n=\nJan;Feb;Mar;Apr;Mei;Jun;Jul;Ago;Sep;Okt;Nov;Des\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nJumatatu;Jumanne;Jumatano;Murwa wa Kanne;Murwa wa Katano;Jumamosi;Jumapiri\n=\nJ3;J4;J5;Al;Ij;J1;J2\n=\nM;T;W;T;F;S;S\n=\nJ3;J4;J5;Al;Ij;J1;J2\n=\na.m.;p.m.\n=\n=\nImberi ya Kuuza Kwa;Muhiga Kuvita Kuuza\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Januari;Februari;Machi;Aprilyi;Mei;Junyi;Julyai;Agusti;Septemba;Oktoba;Novemba;Desemba\n=\nJan;Feb;Mac;Apr;Mei;Jun;Jul;Ago;Sep;Okt;Nov;Des\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nJumatatuu;Jumanne;Jumatanu;Alhamisi;Ijumaa;Jumamosi;Jumapilyi\n=\nJtt;Jnn;Jtn;Alh;Iju;Jmo;Jpi\n=\nJ;J;J;A;I;J;J\n=\nJtt;Jnn;Jtn;Alh;Iju;Jmo;Jpi\n=\nutuko;kyiukonyi\n=\n=\nKabla ya Kristu;Baada ya Kristu\nKK;BK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Januari;Februari;Machi;Epreo;Mei;Juni;Julai;Ogasti;Septemba;Oktoba;Novemba;Disemba\n=\nJan;Feb;Mac;Epr;Mei;Jun;Jul;Oga;Sep;Okt;Nov;Dis\n=\nJ;F;M;E;M;J;J;O;S;O;N;D\n=\nPalichimo;Palichibuli;Palichitatu;Palichine;Palichisano;Pachibelushi;Pa Mulungu\n=\n=\n=\nM;T;W;T;F;S;S\n=\nPalichimo;Palichibuli;Palichitatu;Palichine;Palichisano;Pachibelushi;Pa Mulungu\n=\nuluchelo;akasuba\n=\n=\nBefore Yesu;After Yesu\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Januarĩ;Feburuarĩ;Machi;Ĩpurũ;Mĩĩ;Njuni;Njuraĩ;Agasti;Septemba;Oktũba;Novemba;Dicemba\n=\nJAN;FEB;MAC;ĨPU;MĨĨ;NJU;NJR;AGA;SPT;OKT;NOV;DEC\n=\nJ;F;M;Ĩ;M;N;N;A;S;O;N;D\n=\nMuramuko;Wairi;Wethatu;Wena;Wetano;Jumamosi;Kiumia\n=\nMRA;WAI;WET;WEN;WTN;JUM;KIU\n=\nM;W;W;W;W;J;K\n=\nMRA;WAI;WET;WEN;WTN;JUM;KIU\n=\nRŨ;ŨG\n=\n=\nMbere ya Kristũ;Nyuma ya Kristũ\nMK;NK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Janueri;Februeri;Mas;Epril;Me;Jun;Julai;Ogas;Septemba;Oktoba;Novemba;Desemba\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nMande;Tunde;Trinde;Fonde;Fraide;Sarere;Sande\n=\n=\n=\nM;T;W;T;F;S;S\n=\nMande;Tunde;Trinde;Fonde;Fraide;Sarere;Sande\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Janwaliyo;Febwaliyo;Marisi;Apuli;Maayi;Juuni;Julaayi;Agusito;Sebuttemba;Okitobba;Novemba;Desemba\n=\nJan;Feb;Mar;Apu;Maa;Juu;Jul;Agu;Seb;Oki;Nov;Des\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nBalaza;Lwakubiri;Lwakusatu;Lwakuna;Lwakutaano;Lwamukaaga;Sabbiiti\n=\nBal;Lw2;Lw3;Lw4;Lw5;Lw6;Sab\n=\nB;L;L;L;L;L;S\n=\nBal;Lw2;Lw3;Lw4;Lw5;Lw6;Sab\n=\nAM;PM\n=\n=\nKulisito nga tannaza;Bukya Kulisito Azaal\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Janwaliyo;Febwaliyo;Marisi;Apuli;Maayi;Juuni;Julaayi;Agusito;Sebuttemba;Okitobba;Novemba;Desemba\n=\nJan;Feb;Mar;Apu;Maa;Juu;Jul;Agu;Seb;Oki;Nov;Des\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nBalaza;Owokubili;Owokusatu;Olokuna;Olokutaanu;Olomukaaga;Sabiiti\n=\nBala;Kubi;Kusa;Kuna;Kuta;Muka;Sabi\n=\nB;B;S;K;K;M;S\n=\nBala;Kubi;Kusa;Kuna;Kuta;Muka;Sabi\n=\nMunkyo;Eigulo\n=\n=\nKulisto nga azilawo;Kulisto nga affile\nAZ;AF\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Jasyteĩ;Jasykõi;Jasyapy;Jasyrundy;Jasypo;Jasypoteĩ;Jasypokõi;Jasypoapy;Jasyporundy;Jasypa;Jasypateĩ;Jasypakõi\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nArakõi;Araapy;Ararundy;Arapo;Arapoteĩ;Arapokõi;Arateĩ\n=\n=\n=\nM;T;W;T;F;S;S\n=\nArakõi;Araapy;Ararundy;Arapo;Arapoteĩ;Arapokõi;Arateĩ\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Jenner;Hornig;Märze;Abrille;Meije;Bráčet;Heiwet;Öigšte;Herbštmánet;Wímánet;Wintermánet;Chrištmánet\n=\nJen;Hor;Mär;Abr;Mei;Brá;Hei;Öig;Her;Wím;Win;Chr\n=\nJ;H;M;A;M;B;H;Ö;H;W;W;C\n=\nMäntag;Zištag;Mittwuč;Fróntag;Fritag;Samštag;Sunntag\n=\nMän;Ziš;Mit;Fró;Fri;Sam;Sun\n=\nM;Z;M;F;F;S;S\n=\nMän;Ziš;Mit;Fró;Fri;Sam;Sun\n=\nAM;PM\n=\n=\nv. Chr.;n. Chr\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Jerrey-geuree;Toshiaght-arree;Mayrnt;Averil;Boaldyn;Mean-souree;Jerrey-souree;Luanistyn;Mean-fouyir;Jerrey-fouyir;Mee Houney;Mee ny Nollick\n=\nJ-guer;T-arree;Mayrnt;Avrril;Boaldyn;M-souree;J-souree;Luanistyn;M-fouyir;J-fouyir;M-Houney;M-Nollick\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nJelhein;Jemayrt;Jercean;Jerdein;Jeheiney;Jesarn;Jedoonee\n=\nJel;Jem;Jerc;Jerd;Jeh;Jes;Jed\n=\nM;T;W;T;F;S;S\n=\nJel;Jem;Jerc;Jerd;Jeh;Jes;Jed\n=\na.m.;p.m.\n=\n=\nRC;AD\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kɔndɔŋ;Màcɛ̂l;Màtùmb;Màtop;M̀puyɛ;Hìlòndɛ̀;Njèbà;Hìkaŋ;Dìpɔ̀s;Bìòôm;Màyɛsèp;Lìbuy li ńyèe\n=\nkɔn;mac;mat;mto;mpu;hil;nje;hik;dip;bio;may;liɓ\n=\nk;m;m;m;m;h;n;h;d;b;m;l\n=\nŋgwà njaŋgumba;ŋgwà ûm;ŋgwà ŋgê;ŋgwà mbɔk;ŋgwà kɔɔ;ŋgwà jôn;ŋgwà nɔ̂y\n=\nnja;uum;ŋge;mbɔ;kɔɔ;jon;nɔy\n=\nn;u;ŋ;m;k;j;n\n=\nnja;uum;ŋge;mbɔ;kɔɔ;jon;nɔy\n=\nI bikɛ̂glà;I ɓugajɔp\nI\u{202f}bikɛ̂glà;I\u{202f}ɓugajɔp\n=\nbisū bi Yesù Krǐstò;i mbūs Yesù Krǐstò\nb.Y.K;m.Y.K\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Kʉfúngatɨ;Kʉnaanɨ;Kʉkeenda;Kwiikumi;Kwiinyambála;Kwiidwaata;Kʉmʉʉnchɨ;Kʉvɨɨrɨ;Kʉsaatʉ;Kwiinyi;Kʉsaano;Kʉsasatʉ\n=\nFúngatɨ;Naanɨ;Keenda;Ikúmi;Inyambala;Idwaata;Mʉʉnchɨ;Vɨɨrɨ;Saatʉ;Inyi;Saano;Sasatʉ\n=\nF;N;K;I;I;I;M;V;S;I;S;S\n=\nJumatátu;Jumaíne;Jumatáano;Alamíisi;Ijumáa;Jumamóosi;Jumapíiri\n=\nTáatu;Íne;Táano;Alh;Ijm;Móosi;Píili\n=\nT;E;O;A;I;M;P\n=\nTáatu;Íne;Táano;Alh;Ijm;Móosi;Píili\n=\nTOO;MUU\n=\n=\nKɨrɨsitʉ sɨ anavyaal;Kɨrɨsitʉ akavyaalwe\nKSA;KA\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Lapa le obo;Lapa le waare;Lapa le okuni;Lapa le ong’wan;Lapa le imet;Lapa le ile;Lapa le sapa;Lapa le isiet;Lapa le saal;Lapa le tomon;Lapa le tomon obo;Lapa le tomon waare\n=\nObo;Waa;Oku;Ong;Ime;Ile;Sap;Isi;Saa;Tom;Tob;Tow\n=\nO;W;O;O;I;I;S;I;S;T;T;T\n=\nMderot ee kuni;Mderot ee ong’wan;Mderot ee inet;Mderot ee ile;Mderot ee sapa;Mderot ee kwe;Mderot ee are\n=\nKun;Ong;Ine;Ile;Sap;Kwe;Are\n=\nK;O;I;I;S;K;A\n=\nKun;Ong;Ine;Ile;Sap;Kwe;Are\n=\nTesiran;Teipa\n=\n=\nKabla ya Christo;Baada ya Christo\nKK;BK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mori ghwa imbiri;Mori ghwa kawi;Mori ghwa kadadu;Mori ghwa kana;Mori ghwa kasanu;Mori ghwa karandadu;Mori ghwa mfungade;Mori ghwa wunyanya;Mori ghwa ikenda;Mori ghwa ikumi;Mori ghwa ikumi na imweri;Mori ghwa ikumi na iwi\n=\nImb;Kaw;Kad;Kan;Kas;Kar;Mfu;Wun;Ike;Iku;Imw;Iwi\n=\nI;K;K;K;K;K;M;W;I;I;I;I\n=\nKuramuka jimweri;Kuramuka kawi;Kuramuka kadadu;Kuramuka kana;Kuramuka kasanu;Kifula nguwo;Ituku ja jumwa\n=\nJim;Kaw;Kad;Kan;Kas;Ngu;Jum\n=\nJ;K;K;K;K;N;J\n=\nJim;Kaw;Kad;Kan;Kas;Ngu;Jum\n=\nLuma lwa K;luma lwa p\nLuma\u{202f}lwa\u{202f}K;luma\u{202f}lwa\u{202f}p\n=\nKabla ya Kristo;Baada ya Kristo\nKK;BK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mulgul;Ng’atyaato;Kiptaamo;Iwootkuut;Mamuut;Paagi;Ng’eiyeet;Rooptui;Bureet;Epeeso;Kipsuunde ne taai;Kipsuunde nebo aeng’\n=\nMul;Ngat;Taa;Iwo;Mam;Paa;Nge;Roo;Bur;Epe;Kpt;Kpa\n=\nM;N;T;I;M;P;N;R;B;E;K;K\n=\nKotaai;Koaeng’;Kosomok;Koang’wan;Komuut;Kolo;Kotisap\n=\nKot;Koo;Kos;Koa;Kom;Kol;Kts\n=\nT;O;S;A;M;L;T\n=\nKot;Koo;Kos;Koa;Kom;Kol;Kts\n=\nkaroon;kooskoliny\nkrn;koosk\n=\nAmait kesich Jesu;Kokakesich Jesu\nAM;KO\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mupalangulwa;Mwitope;Mushende;Munyi;Mushende Magali;Mujimbi;Mushipepo;Mupuguto;Munyense;Mokhu;Musongandembwe;Muhaano\n=\nMup;Mwi;Msh;Mun;Mag;Muj;Msp;Mpg;Mye;Mok;Mus;Muh\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nJumatatu;Jumanne;Jumatano;Alahamisi;Ijumaa;Jumamosi;Mulungu\n=\nJtt;Jnn;Jtn;Alh;Iju;Jmo;Mul\n=\nJ;J;J;A;I;J;M\n=\nJtt;Jnn;Jtn;Alh;Iju;Jmo;Mul\n=\nLwamilawu;Pashamihe\n=\n=\nAshanali uKilisito;Pamwandi ya Kilisto\nAK;PK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mwai wa mbee;Mwai wa kelĩ;Mwai wa katatũ;Mwai wa kana;Mwai wa katano;Mwai wa thanthatũ;Mwai wa muonza;Mwai wa nyaanya;Mwai wa kenda;Mwai wa ĩkumi;Mwai wa ĩkumi na ĩmwe;Mwai wa ĩkumi na ilĩ\n=\nMbe;Kel;Ktũ;Kan;Ktn;Tha;Moo;Nya;Knd;Ĩku;Ĩkm;Ĩkl\n=\nM;K;K;K;K;T;M;N;K;Ĩ;Ĩ;Ĩ\n=\nWa kwambĩlĩlya;Wa kelĩ;Wa katatũ;Wa kana;Wa katano;Wa thanthatũ;Wa kyumwa\n=\nWkw;Wkl;Wtũ;Wkn;Wtn;Wth;Wky\n=\nW;E;A;A;A;A;Y\n=\nWkw;Wkl;Wtũ;Wkn;Wtn;Wth;Wky\n=\nĨyakwakya;Ĩyawĩoo\n=\n=\nMbee wa Yesũ;Ĩtina wa Yesũ\nMY;IY\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mwedi Ntandi;Mwedi wa Pili;Mwedi wa Tatu;Mwedi wa Nchechi;Mwedi wa Nnyano;Mwedi wa Nnyano na Umo;Mwedi wa Nnyano na Mivili;Mwedi wa Nnyano na Mitatu;Mwedi wa Nnyano na Nchechi;Mwedi wa Nnyano na Nnyano;Mwedi wa Nnyano na Nnyano na U;Mwedi wa Nnyano na Nnyano na M\n=\nJan;Feb;Mac;Apr;Mei;Jun;Jul;Ago;Sep;Okt;Nov;Des\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nLiduva lyatatu;Liduva lyanchechi;Liduva lyannyano;Liduva lyannyano na linji;Liduva lyannyano na mavili;Liduva litandi;Liduva lyapili\n=\nLl3;Ll4;Ll5;Ll6;Ll7;Ll1;Ll2\n=\n3;4;5;6;7;1;2\n=\nLl3;Ll4;Ll5;Ll6;Ll7;Ll1;Ll2\n=\nMuhi;Chilo\n=\n=\nAkanapawa Yesu;Nankuida Yesu\nAY;NY\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mweri wa kwanza;Mweri wa kaili;Mweri wa katatu;Mweri wa kaana;Mweri wa tanu;Mweri wa sita;Mweri wa saba;Mweri wa nane;Mweri wa tisa;Mweri wa ikumi;Mweri wa ikumi na moja;Mweri wa ikumi na mbili\n=\nM1;M2;M3;M4;M5;M6;M7;M8;M9;M10;M11;M12\n=\nK;K;K;K;T;S;S;N;T;I;I;I\n=\nIjumatatu;Ijumanne;Ijumatano;Alhamisi;Ijumaa;Ijumamosi;Ijumapili\n=\nIjt;Ijn;Ijtn;Alh;Iju;Ijm;Ijp\n=\n3;4;5;6;7;1;2\n=\nIjt;Ijn;Ijtn;Alh;Iju;Ijm;Ijp\n=\nkang’ama;kingoto\n=\n=\nKabla ya Mayesu;Baada ya Mayesu\nKM;BM\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mweri wa mbere;Mweri wa kaĩri;Mweri wa kathatũ;Mweri wa kana;Mweri wa gatano;Mweri wa gatantatũ;Mweri wa mũgwanja;Mweri wa kanana;Mweri wa kenda;Mweri wa ikũmi;Mweri wa ikũmi na ũmwe;Mweri wa ikũmi na Kaĩrĩ\n=\nMbe;Kai;Kat;Kan;Gat;Gan;Mug;Knn;Ken;Iku;Imw;Igi\n=\nM;K;K;K;G;G;M;K;K;I;I;I\n=\nNjumatatu;Njumaine;Njumatano;Aramithi;Njumaa;NJumamothii;Kiumia\n=\nTat;Ine;Tan;Arm;Maa;NMM;Kma\n=\nN;N;N;A;M;N;K\n=\nTat;Ine;Tan;Arm;Maa;NMM;Kma\n=\nKI;UT\n=\n=\nMbere ya Kristo;Thutha wa Kristo\nMK;TK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Mweri wo kwanza;Mweri wo unayeli;Mweri wo uneraru;Mweri wo unecheshe;Mweri wo unethanu;Mweri wo thanu na mocha;Mweri wo saba;Mweri wo nane;Mweri wo tisa;Mweri wo kumi;Mweri wo kumi na moja;Mweri wo kumi na yel’li\n=\nKwa;Una;Rar;Che;Tha;Moc;Sab;Nan;Tis;Kum;Moj;Yel\n=\nK;U;R;C;T;M;S;N;T;K;M;Y\n=\nJumatatu;Jumanne;Jumatano;Arahamisi;Ijumaa;Jumamosi;Sabato\n=\nJtt;Jnn;Jtn;Ara;Iju;Jmo;Sab\n=\nJ;J;J;A;I;J;S\n=\nJtt;Jnn;Jtn;Ara;Iju;Jmo;Sab\n=\nwichishu;mchochil’l\n=\n=\nHinapiya yesu;Yopia yesu\nHY;YY\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Ndira;Kukadzi;Kurume;Kubvumbi;Chivabvu;Chikumi;Chikunguru;Nyamavhuvhu;Gunyana;Gumiguru;Mbudzi;Zvita\n=\nNdi;Kuk;Kur;Kub;Chv;Chk;Chg;Nya;Gun;Gum;Mbu;Zvi\n=\nN;K;K;K;C;C;C;N;G;G;M;Z\n=\nMuvhuro;Chipiri;Chitatu;China;Chishanu;Mugovera;Svondo\n=\nMuv;Chp;Cht;Chn;Chs;Mug;Svo\n=\nM;C;C;C;C;M;S\n=\nMu;Cp;Ct;Cn;Cs;Mg;Sv\n=\nAM;PM\n=\na;p\nKristo asati auya;mugore ramambo vedu\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Nduŋmbi Saŋ;Pɛsaŋ Pɛ́pá;Pɛsaŋ Pɛ́tát;Pɛsaŋ Pɛ́nɛ́kwa;Pɛsaŋ Pataa;Pɛsaŋ Pɛ́nɛ́ntúkú;Pɛsaŋ Saambá;Pɛsaŋ Pɛ́nɛ́fɔm;Pɛsaŋ Pɛ́nɛ́pfúꞋú;Pɛsaŋ Nɛgɛ́m;Pɛsaŋ Ntsɔ̌pmɔ́;Pɛsaŋ Ntsɔ̌ppá\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nMɔ́ndi;Ápta Mɔ́ndi;Wɛ́nɛsɛdɛ;Tɔ́sɛdɛ;Fɛlâyɛdɛ;Sásidɛ;Sɔ́ndi\n=\n=\n=\nMɔ́;ÁM;Wɛ́;Tɔ́;Fɛ;Sá;Sɔ́\n=\nMɔ́ndi;Ápta Mɔ́ndi;Wɛ́nɛsɛdɛ;Tɔ́sɛdɛ;Fɛlâyɛdɛ;Sásidɛ;Sɔ́ndi\n=\nmbaꞌmbaꞌ;ŋka mbɔ́t nji\nmbaꞌmbaꞌ;ŋka\u{202f}mbɔ́t\u{202f}nji\n=\ntsɛttsɛt mɛŋguꞌ mi ɛ́ lɛɛnɛ Kɛlísɛtɔ gɔ ńɔ́;tsɛttsɛt mɛŋguꞌ mi ɛ́ fúnɛ Kɛlísɛtɔ tɔ́ mɔ́\nBCE;CE\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Njenuarĩ;Mwere wa kerĩ;Mwere wa gatatũ;Mwere wa kana;Mwere wa gatano;Mwere wa gatandatũ;Mwere wa mũgwanja;Mwere wa kanana;Mwere wa kenda;Mwere wa ikũmi;Mwere wa ikũmi na ũmwe;Ndithemba\n=\nJEN;WKR;WGT;WKN;WTN;WTD;WMJ;WNN;WKD;WIK;WMW;DIT\n=\nJ;K;G;K;G;G;M;K;K;I;I;D\n=\nNjumatatũ;Njumaine;Njumatana;Aramithi;Njumaa;Njumamothi;Kiumia\n=\nNTT;NMN;NMT;ART;NMA;NMM;KMA\n=\nN;N;N;A;N;N;K\n=\nNTT;NMN;NMT;ART;NMA;NMM;KMA\n=\nKiroko;Hwaĩ-inĩ\n=\n=\nMbere ya Kristo;Thutha wa Kristo\nMK;TK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Nyenye;Fulundïgi;Mbängü;Ngubùe;Bêläwü;Föndo;Lengua;Kükürü;Mvuka;Ngberere;Nabändüru;Kakauka\n=\nNye;Ful;Mbä;Ngu;Bêl;Fön;Len;Kük;Mvu;Ngb;Nab;Kak\n=\nN;F;M;N;B;F;L;K;M;N;N;K\n=\nBïkua-ûse;Bïkua-ptâ;Bïkua-usïö;Bïkua-okü;Lâpôsö;Lâyenga;Bikua-ôko\n=\nBk2;Bk3;Bk4;Bk5;Lâp;Lây;Bk1\n=\nS;T;S;K;P;Y;K\n=\nBk2;Bk3;Bk4;Bk5;Lâp;Lây;Bk1\n=\nND;LK\n=\n=\nKôzo na Krîstu;Na pekô tî Krîstu\nKnK;NpK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Nzero;Ruhuhuma;Ntwarante;Ndamukiza;Rusama;Ruheshi;Mukakaro;Nyandagaro;Nyakanga;Gitugutu;Munyonyo;Kigarama\n=\nMut.;Gas.;Wer.;Mat.;Gic.;Kam.;Nya.;Kan.;Nze.;Ukw.;Ugu.;Uku.\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nKu wa mbere;Ku wa kabiri;Ku wa gatatu;Ku wa kane;Ku wa gatanu;Ku wa gatandatu;Ku w’indwi\n=\nmbe.;kab.;gtu.;kan.;gnu.;gnd.;cu.\n=\nM;T;W;T;F;S;S\n=\nmbe.;kab.;gtu.;kan.;gnu.;gnd.;cu.\n=\nZ.MU.;Z.MW.\n=\n=\nMbere ya Yezu;Nyuma ya Yezu\nMb.Y.;Ny.Y\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Okwokubanza;Okwakabiri;Okwakashatu;Okwakana;Okwakataana;Okwamukaaga;Okwamushanju;Okwamunaana;Okwamwenda;Okwaikumi;Okwaikumi na kumwe;Okwaikumi na ibiri\n=\nKBZ;KBR;KST;KKN;KTN;KMK;KMS;KMN;KMW;KKM;KNK;KNB\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nOrwokubanza;Orwakabiri;Orwakashatu;Orwakana;Orwakataano;Orwamukaaga;Sande\n=\nORK;OKB;OKS;OKN;OKT;OMK;SAN\n=\nK;R;S;N;T;M;S\n=\nORK;OKB;OKS;OKN;OKT;OMK;SAN\n=\nAM;PM\n=\n=\nKurisito Atakaijire;Kurisito Yaijire\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Oladalʉ́;Arát;Ɔɛnɨ́ɔɨŋɔk;Olodoyíóríê inkókúâ;Oloilépūnyīē inkókúâ;Kújúɔrɔk;Mórusásin;Ɔlɔ́ɨ́bɔ́rárɛ;Kúshîn;Olgísan;Pʉshʉ́ka;Ntʉ́ŋʉ́s\n=\nDal;Ará;Ɔɛn;Doy;Lép;Rok;Sás;Bɔ́r;Kús;Gís;Shʉ́;Ntʉ́\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nJumatátu;Jumane;Jumatánɔ;Alaámisi;Jumáa;Jumamósi;Jumapílí\n=\nJtt;Jnn;Jtn;Alh;Iju;Jmo;Jpi\n=\n3;4;5;6;7;1;2\n=\nJtt;Jnn;Jtn;Alh;Iju;Jmo;Jpi\n=\nƐnkakɛnyá;Ɛndámâ\n=\n=\nMeínō Yɛ́sʉ;Eínō Yɛ́sʉ\nMY;EY\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Orara;Omuk;Okwamg’;Odung’el;Omaruk;Omodok’king’ol;Ojola;Opedel;Osokosokoma;Otibar;Olabor;Opoo\n=\nRar;Muk;Kwa;Dun;Mar;Mod;Jol;Ped;Sok;Tib;Lab;Poo\n=\nR;M;K;D;M;M;J;P;S;T;L;P\n=\nNakaebarasa;Nakaare;Nakauni;Nakaung’on;Nakakany;Nakasabiti;Nakaejuma\n=\nBar;Aar;Uni;Ung;Kan;Sab;Jum\n=\nB;A;U;U;K;S;J\n=\nBar;Aar;Uni;Ung;Kan;Sab;Jum\n=\nTaparachu;Ebongi\n=\n=\nKabla ya Christo;Baada ya Christo\nKK;BK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Rvfo Cuse;Hotvle Hvse;Tasahcuce;Tasahce Rakko;Ke Hvse;Kvco Hvse;Hiyuce;Hiyo Rakko;Otowoskuce;Otowoskv Rakko;Ehole;Rvfo Rakko\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nEnhvteceskv;Enhvteceskv Enhvyvtke;Ennvrkvpv;Ennvrkvpv Enhvyvtke;Nak Okkoskv Nettv;Nettv Cakʼcuse;Nettvʼcako\n=\n=\n=\nM;T;W;T;F;S;S\n=\nEnhvteceskv;Enhvteceskv Enhvyvtke;Ennvrkvpv;Ennvrkvpv Enhvyvtke;Nak Okkoskv Nettv;Nettv Cakʼcuse;Nettvʼcako\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Sanvie;Fébirie;Mars;Aburil;Mee;Sueŋ;Súuyee;Ut;Settembar;Oktobar;Novembar;Disambar\n=\nSa;Fe;Ma;Ab;Me;Su;Sú;Ut;Se;Ok;No;De\n=\nS;F;M;A;M;S;S;U;S;O;N;D\n=\nTeneŋ;Talata;Alarbay;Aramisay;Arjuma;Sibiti;Dimas\n=\nTen;Tal;Ala;Ara;Arj;Sib;Dim\n=\nT;T;A;A;A;S;D\n=\nTen;Tal;Ala;Ara;Arj;Sib;Dim\n=\nAM;PM\n=\n=\nAriŋuu Yeesu;Atooŋe Yeesu\nArY;AtY\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Sunguti;Nyenyenyani;Nyenyankulu;Dzivamisoko;Mudyaxihi;Khotavuxika;Mawuwani;Mhawuri;Ndzhati;Nhlangula;Hukuri;N’wendzamhala\n=\nSun;Yan;Kul;Dzi;Mud;Kho;Maw;Mha;Ndz;Nhl;Huk;N’w\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nMusumbhunuku;Ravumbirhi;Ravunharhu;Ravumune;Ravuntlhanu;Mugqivela;Sonta\n=\nMus;Bir;Har;Ne;Tlh;Mug;Son\n=\nM;T;W;T;F;S;S\n=\nMus;Bir;Har;Ne;Tlh;Mug;Son\n=\nAM;PM\n=\n=\nBC;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Tiop thar pɛt;Pɛt;Duɔ̱ɔ̱ŋ;Guak;Duät;Kornyoot;Pay yie̱tni;Tho̱o̱r;Tɛɛr;Laath;Kur;Tio̱p in di̱i̱t\n=\nTiop;Pɛt;Duɔ̱ɔ̱;Guak;Duä;Kor;Pay;Thoo;Tɛɛ;Laa;Kur;Tid\n=\nT;P;D;G;D;K;P;T;T;L;K;T\n=\nJiec la̱t;Rɛw lätni;Diɔ̱k lätni;Ŋuaan lätni;Dhieec lätni;Bäkɛl lätni;Cäŋ kuɔth\n=\nJiec;Rɛw;Diɔ̱k;Ŋuaan;Dhieec;Bäkɛl;Cäŋ\n=\nJ;R;D;Ŋ;D;B;C\n=\nJiec;Rɛw;Diɔ̱k;Ŋuaan;Dhieec;Bäkɛl;Cäŋ\n=\nRW;TŊ\n=\n=\nA ka̱n Yecu ni dap;Ɛ ca Yecu dap\nAY;ƐY\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Wiótheȟika Wí;Thiyóȟeyuŋka Wí;Ištáwičhayazaŋ Wí;Pȟežítȟo Wí;Čhaŋwápetȟo Wí;Wípazukȟa-wašté Wí;Čhaŋpȟásapa Wí;Wasútȟuŋ Wí;Čhaŋwápeǧi Wí;Čhaŋwápe-kasná Wí;Waníyetu Wí;Tȟahékapšuŋ Wí\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nAŋpétuwaŋži;Aŋpétunuŋpa;Aŋpétuyamni;Aŋpétutopa;Aŋpétuzaptaŋ;Owáŋgyužažapi;Aŋpétuwakȟaŋ\n=\n=\n=\nW;N;Y;T;Z;O;A\nM;T;W;T;F;S;S\nAŋpétuwaŋži;Aŋpétunuŋpa;Aŋpétuyamni;Aŋpétutopa;Aŋpétuzaptaŋ;Owáŋgyužažapi;Aŋpétuwakȟaŋ\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Xbʼeen Po;Xkabʼ Po;Rox Po;Xkaa Po;Roʼ Po;Xwaq Po;Xwuuq Po;Xwaqxaq Po;Xbʼelee Po;Xlajee Po;Xjunlaj Po;Xkabʼlaj Po\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nLuʼKutan;MarʼKutan;MerʼKutan;JueʼKutan;VierʼKutan;SabʼKutan;Doʼkutan\n=\n=\n=\nM;T;W;T;F;S;S\n=\nLuʼKutan;MarʼKutan;MerʼKutan;JueʼKutan;VierʼKutan;SabʼKutan;Doʼkutan\n=\nEqʼela;Ewu\nAM;PM\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Yanüari;Febrüari;Mart;Aprel;Mei;Yüni;Yüli;Ougùstùs;Sèptèmber;Òktober;Novèmber;Desèmber\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\ndjaluna;djamars;djarason;djaweps;djabièrnè;djasabra;djadumingu\n=\n=\n=\nM;T;W;T;F;S;S\n=\ndjaluna;djamars;djarason;djaweps;djabièrnè;djasabra;djadumingu\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Yennayer;Fuṛar;Meɣres;Yebrir;Mayyu;Yunyu;Yulyu;Ɣuct;Ctembeṛ;Tubeṛ;Nunembeṛ;Duǧembeṛ\n=\nYen;Fur;Meɣ;Yeb;May;Yun;Yul;Ɣuc;Cte;Tub;Nun;Duǧ\n=\nY;F;M;Y;M;Y;Y;Ɣ;C;T;N;D\n=\nArim;Aram;Ahad;Amhad;Sem;Sed;Acer\n=\n=\n=\nR;R;H;M;S;S;C\n=\nArim;Aram;Ahad;Amhad;Sem;Sed;Acer\n=\nn tufat;n tmeddit\nn\u{202f}tufat;n\u{202f}tmeddit\n=\nsend talalit n Ɛisa;seld talalit n Ɛisa\nsnd. T.Ɛ;sld. T.Ɛ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Yennayer;Yebrayer;Mars;Ibrir;Mayyu;Yunyu;Yulyuz;Ɣuct;Cutanbir;Kṭuber;Nwanbir;Dujanbir\n=\nYen;Yeb;Mar;Ibr;May;Yun;Yul;Ɣuc;Cut;Kṭu;Nwa;Duj\n=\nY;Y;M;I;M;Y;Y;Ɣ;C;K;N;D\n=\nAynas;Asinas;Akras;Akwas;Asimwas;Asiḍyas;Asamas\n=\nAyn;Asn;Akr;Akw;Asm;Asḍ;Asa\n=\nA;A;A;A;A;A;A\n=\nAyn;Asn;Akr;Akw;Asm;Asḍ;Asa\n=\nZdat azal;Ḍeffir aza\nZdat\u{202f}azal;Ḍeffir\u{202f}aza\n=\nZdat Ɛisa (TAƔ);Ḍeffir Ɛisa (TAƔ)\nZƐ;ḌƐ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Zenâr;Fevrâr;Març;Avrîl;Mai;Jugn;Lui;Avost;Setembar;Otubar;Novembar;Dicembar\n=\nZen;Fev;Mar;Avr;Mai;Jug;Lui;Avo;Set;Otu;Nov;Dic\n=\nZ;F;M;A;M;J;L;A;S;O;N;D\n=\nlunis;martars;miercus;joibe;vinars;sabide;domenie\n=\nlun;mar;mie;joi;vin;sab;dom\n=\nL;M;M;J;V;S;D\n=\nlun;mar;mie;joi;vin;sab;dom\n=\na.;p.\n=\n=\npdC;ddC\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Zibandlela;Nhlolanja;Mbimbitho;Mabasa;Nkwenkwezi;Nhlangula;Ntulikazi;Ncwabakazi;Mpandula;Mfumfu;Lwezi;Mpalakazi\n=\nZib;Nhlo;Mbi;Mab;Nkw;Nhla;Ntu;Ncw;Mpan;Mfu;Lwe;Mpal\n=\nZ;N;M;M;N;N;N;N;M;M;L;M\n=\nMvulo;Sibili;Sithathu;Sine;Sihlanu;Mgqibelo;Sonto\n=\nMvu;Sib;Sit;Sin;Sih;Mgq;Son\n=\nM;S;S;S;S;M;S\n=\nMvu;Sib;Sit;Sin;Sih;Mgq;Son\n=\nAM;PM\n=\n=\nUKristo angakabuyi;Ukristo ebuyile\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
de jená;de forá;de merz;d’aurí;de ma;de jügn;de messé;d’aost;de setëmber;d’otober;de novëmber;de dezëmber\njená;forá;merz;aurí;ma;jügn;messé;aost;setëmber;otober;novëmber;dezëmber\nde jená;de forá;de merz;d’aurí;de ma;de jügn;de messé;d’aost;de setëmber;d’otober;de novëmber;de dezëmber\njená;forá;merz;aurí;ma;jügn;messé;aost;set;oto;nov;dez\nJ;F;M;A;M;J;M;A;S;O;N;D\n=\nlönesc;mertesc;mercui;jöbia;vëndres;sabeda;domënia\n=\nlön;mert;merc;jöb;vën;sab;dom\n=\nL;M;M;J;V;S;D\n=\nlön;mert;merc;jöb;vën;sab;dom\n=\nAM;PM\n=\n=\ndan Gejú Crist;AD\ndan G.C.;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
dimɔ́di;ŋgɔndɛ;sɔŋɛ;diɓáɓá;emiasele;esɔpɛsɔpɛ;madiɓɛ́díɓɛ́;diŋgindi;nyɛtɛki;mayésɛ́;tiníní;eláŋgɛ́\n=\ndi;ŋgɔn;sɔŋ;diɓ;emi;esɔ;mad;diŋ;nyɛt;may;tin;elá\n=\nd;ŋ;s;d;e;e;m;d;n;m;t;e\n=\nmɔ́sú;kwasú;mukɔ́sú;ŋgisú;ɗónɛsú;esaɓasú;éti\n=\nmɔ́s;kwa;muk;ŋgi;ɗón;esa;ét\n=\nm;k;m;ŋ;ɗ;e;e\n=\nmɔ́s;kwa;muk;ŋgi;ɗón;esa;ét\n=\nidiɓa;ebyámu\n=\n=\nɓoso ɓwá yáɓe lá;mbúsa kwédi a Yés\nɓ.Ys;mb.Ys\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
iməg mbegtug;imeg àbùbì;imeg mbəŋchubi;iməg ngwə̀t;iməg fog;iməg ichiibɔd;iməg àdùmbə̀ŋ;iməg ichika;iməg kud;iməg tèsiʼe;iməg zò;iməg krizmed\n=\nmbegtug;imeg àbùbì;imeg mbəŋchubi;iməg ngwə̀t;iməg fog;iməg ichiibɔd;iməg àdùmbə̀ŋ;iməg ichika;iməg kud;iməg tèsiʼe;iməg zò;iməg krizmed\n=\nM1;A2;M3;N4;F5;I6;A7;I8;K9;10;11;12\n=\nAneg 2;Aneg 3;Aneg 4;Aneg 5;Aneg 6;Aneg 7;Aneg 1\n=\n=\n=\n2;3;4;5;6;7;1\n=\nA2;A3;A4;A5;A6;A7;A1\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
innayr;bṛayṛ;maṛṣ;ibrir;mayyu;yunyu;yulyuz;ɣuct;cutanbir;ktubr;nuwanbir;dujanbir\n=\ninn;bṛa;maṛ;ibr;may;yun;yul;ɣuc;cut;ktu;nuw;duj\n=\ni;b;m;i;m;y;y;ɣ;c;k;n;d\n=\naynas;asinas;akṛas;akwas;asimwas;asiḍyas;asamas\n=\nayn;asi;akṛ;akw;asim;asiḍ;asa\n=\nM;T;W;T;F;S;S\n=\nayn;asi;akṛ;akw;asim;asiḍ;asa\n=\ntifawt;tadggʷat\n=\n=\ndat n ɛisa;dffir n ɛisa\ndaɛ;dfɛ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
januaarip;februaarip;marsip;apriilip;maajip;juunip;juulip;aggustip;septembarip;oktobarip;novembarip;decembarip\njanuaari;februaari;marsi;apriili;maaji;juuni;juuli;aggusti;septembari;oktobari;novembari;decembari\njan;febr;mar;apr;maj;jun;jul;aug;sept;okt;nov;dec\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nataasinngorneq;marlunngorneq;pingasunngorneq;sisamanngorneq;tallimanngorneq;arfininngorneq;sapaat\n=\nata;mar;pin;sis;tal;arf;sap\n=\nM;T;W;T;F;S;S\n=\nata;mar;pin;sis;tal;arf;sap\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre\n=\njanv.;févr.;mars;avr.;mai;juin;juil.;août;sept.;oct.;nov.;déc.\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nlundi;mardi;mercredi;jeudi;vendredi;samedi;dimanche\n=\nlun.;mar.;mer.;jeu.;ven.;sam.;dim.\n=\nL;M;M;J;V;S;D\n=\nlu;ma;me;je;ve;sa;di\n=\nAM;PM\n=\n=\navant Jésus-Christ;après Jésus-Christ\nav. J.-C.;ap. J.-C.\n=\nlatn\n-\nmouharram;safar;rabia al awal;rabia ath-thani;joumada al oula;joumada ath-thania;rajab;chaabane;ramadan;chawwal;dhou al qi`da;dhou al-hijja\n=\nmouh.;saf.;rab. aw.;rab. th.;joum. oul.;joum. tha.;raj.;chaa.;ram.;chaw.;dhou. q.;dhou. h.\nmouh.;saf.;rab. aw.;rab. th.;joum. ou.;joum. th.;raj.;chaa.;ram.;chaw.;dhou. qi.;dhou. hi.\n1;2;3;4;5;6;7;8;9;10;11;12\n=\ntichri;hèchvan;kislev;téveth;chevat;adar;nissan;iyar;sivan;tamouz;av;éloul;adar I;adar II\n=\ntich.;hèch.;kis.;tév.;chev.;adar;nis.;iyar;siv.;tam.;av;él.;ad.I;ad.II\n=\n\n\n\
mis Genver;mis Hwevrer;mis Meurth;mis Ebrel;mis Me;mis Metheven;mis Gortheren;mis Est;mis Gwynngala;mis Hedra;mis Du;mis Kevardhu\n=\nGen;Hwe;Meu;Ebr;Me;Met;Gor;Est;Gwn;Hed;Du;Kev\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\ndy Lun;dy Meurth;dy Merher;dy Yow;dy Gwener;dy Sadorn;dy Sul\n=\nLun;Mth;Mhr;Yow;Gwe;Sad;Sul\n=\nM;T;W;T;F;S;S\n=\nLun;Mth;Mhr;Yow;Gwe;Sad;Sul\n=\na.m.;p.m.\n=\n=\nRC;AD\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ndzɔ̀ŋɔ̀nùm;ndzɔ̀ŋɔ̀kƗ̀zùʔ;ndzɔ̀ŋɔ̀tƗ̀dʉ̀ghà;ndzɔ̀ŋɔ̀tǎafʉ̄ghā;ndzɔ̀ŋèsèe;ndzɔ̀ŋɔ̀nzùghò;ndzɔ̀ŋɔ̀dùmlo;ndzɔ̀ŋɔ̀kwîfɔ̀e;ndzɔ̀ŋɔ̀tƗ̀fʉ̀ghàdzughù;ndzɔ̀ŋɔ̀ghǔuwelɔ̀m;ndzɔ̀ŋɔ̀chwaʔàkaa wo;ndzɔ̀ŋèfwòo\n=\nnùm;kɨz;tɨd;taa;see;nzu;dum;fɔe;dzu;lɔm;kaa;fwo\n=\nn;k;t;t;s;z;k;f;d;l;c;f\n=\ntsuʔukpà;tsuʔughɔe;tsuʔutɔ̀mlò;tsuʔumè;tsuʔughɨ̂m;tsuʔndzɨkɔʔɔ;tsuʔntsɨ\n=\nkpa;ghɔ;tɔm;ume;ghɨ;dzk;nts\n=\nk;g;t;u;g;d;n\n=\nkpa;ghɔ;tɔm;ume;ghɨ;dzk;nts\n=\na.g;a.k\n=\n=\nSěe Kɨ̀lesto;Bǎa Kɨ̀lesto\nSK;BK\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ngwɛn matáhra;ngwɛn ńmba;ngwɛn ńlal;ngwɛn ńna;ngwɛn ńtan;ngwɛn ńtuó;ngwɛn hɛmbuɛrí;ngwɛn lɔmbi;ngwɛn rɛbvuâ;ngwɛn wum;ngwɛn wum navǔr;krísimin\n=\nng1;ng2;ng3;ng4;ng5;ng6;ng7;ng8;ng9;ng10;ng11;kris\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nmɔ́ndɔ;sɔ́ndɔ mafú mába;sɔ́ndɔ mafú málal;sɔ́ndɔ mafú mána;mabágá má sukul;sásadi;sɔ́ndɔ\n=\nmɔ́n;smb;sml;smn;mbs;sas;sɔ́n\n=\nm;s;s;s;m;s;s\n=\nmɔ́n;smb;sml;smn;mbs;sas;sɔ́n\n=\nmaná;kugú\n=\n=\nBó Lahlɛ̄;Pfiɛ Burī\nBL;PB\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ngɔn osú;ngɔn bɛ̌;ngɔn lála;ngɔn nyina;ngɔn tána;ngɔn saməna;ngɔn zamgbála;ngɔn mwom;ngɔn ebulú;ngɔn awóm;ngɔn awóm ai dziá;ngɔn awóm ai bɛ̌\n=\nngo;ngb;ngl;ngn;ngt;ngs;ngz;ngm;nge;nga;ngad;ngab\n=\no;b;l;n;t;s;z;m;e;a;d;b\n=\nmɔ́ndi;sɔ́ndɔ məlú mə́bɛ̌;sɔ́ndɔ məlú mə́lɛ́;sɔ́ndɔ məlú mə́nyi;fúladé;séradé;sɔ́ndɔ\n=\nmɔ́n;smb;sml;smn;fúl;sér;sɔ́n\n=\nm;s;s;s;f;s;s\n=\nmɔ́n;smb;sml;smn;fúl;sér;sɔ́n\n=\nkíkíríg;ngəgógəle\n=\n=\nosúsúa Yésus kiri;ámvus Yésus Kirís\noyk;ayk\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ođđajagemánnu;guovvamánnu;njukčamánnu;cuoŋománnu;miessemánnu;geassemánnu;suoidnemánnu;borgemánnu;čakčamánnu;golggotmánnu;skábmamánnu;juovlamánnu\n=\nođđj;guov;njuk;cuo;mies;geas;suoi;borg;čakč;golg;skáb;juov\n=\nO;G;N;C;M;G;S;B;Č;G;S;J\n=\nvuossárga;maŋŋebárga;gaskavahkku;duorasdat;bearjadat;lávvardat;sotnabeaivi\n=\nvuos;maŋ;gask;duor;bear;láv;sotn\n=\nV;M;G;D;B;L;S\n=\nvuos;maŋ;gask;duor;bear;láv;sotn\n=\niđitbeaivet;eahketbeaivet\ni.b.;e.b.\n=\novdal Kristtusa;maŋŋel Kristtusa\no.Kr.;m.Kr.\n=\nlatn\n−\n\n\n\n\n\n\n\n\n\n\n\n\n\
ođđajagemánnu;guovvamánnu;njukčamánnu;cuoŋománnu;miessemánnu;geassemánnu;suoidnemánnu;borgemánnu;čakčamánnu;golggotmánnu;skábmamánnu;juovlamánnu\n=\nođđj;guov;njuk;cuoŋ;mies;geas;suoi;borg;čakč;golg;skáb;juov\n=\nO;G;N;C;M;G;S;B;Č;G;S;J\n=\nmánnodat;disdat;gaskavahkku;duorastat;bearjadat;lávvordat;sotnabeaivi\n=\nmá;di;ga;du;be;lá;so\n=\nM;D;G;D;B;L;S\n=\nmá;di;ga;du;be;lá;so\n=\nib;eb\n=\ni;e\novdal Kristusa;maŋŋel Kristusa\noKr.;mKr.\n=\nlatn\n−\n\n\n\n\n\n\n\n\n\n\n\n\n\
pa mwedzi gwa hutala;pa mwedzi gwa wuvili;pa mwedzi gwa wudatu;pa mwedzi gwa wutai;pa mwedzi gwa wuhanu;pa mwedzi gwa sita;pa mwedzi gwa saba;pa mwedzi gwa nane;pa mwedzi gwa tisa;pa mwedzi gwa kumi;pa mwedzi gwa kumi na moja;pa mwedzi gwa kumi na mbili\n=\nHut;Vil;Dat;Tai;Han;Sit;Sab;Nan;Tis;Kum;Kmj;Kmb\n=\nH;V;D;T;H;S;S;N;T;K;K;K\n=\npa shahuviluha;pa hivili;pa hidatu;pa hitayi;pa hihanu;pa shahulembela;pa mulungu\n=\nVil;Hiv;Hid;Hit;Hih;Lem;Mul\n=\nJ;H;H;H;W;J;M\n=\nVil;Hiv;Hid;Hit;Hih;Lem;Mul\n=\npamilau;pamunyi\n=\n=\nKabla ya Mtwaa;Baada ya Mtwaa\nKM;BM\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
pamba;wanja;mbiyɔ mɛndoŋgɔ;Nyɔlɔmbɔŋgɔ;Mɔnɔ ŋgbanja;Nyaŋgwɛ ŋgbanja;kuŋgwɛ;fɛ;njapi;nyukul;M11;ɓulɓusɛ\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nlundi;mardi;mɛrkɛrɛdi;yedi;vaŋdɛrɛdi;mɔnɔ sɔndi;sɔndi\n=\n=\n=\nlu;ma;mɛ;ye;va;ms;so\n=\nlundi;mardi;mɛrkɛrɛdi;yedi;vaŋdɛrɛdi;mɔnɔ sɔndi;sɔndi\nlu;ma;mɛ;ye;va;ms;so\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
pikítíkítie, oólí ú kutúan;siɛyɛ́, oóli ú kándíɛ;ɔnsúmbɔl, oóli ú kátátúɛ;mesiŋ, oóli ú kénie;ensil, oóli ú kátánuɛ;ɔsɔn;efute;pisuyú;imɛŋ i puɔs;imɛŋ i putúk,oóli ú kátíɛ;makandikɛ;pilɔndɔ́\n=\no.1;o.2;o.3;o.4;o.5;o.6;o.7;o.8;o.9;o.10;o.11;o.12\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nmóndie;muányáŋmóndie;metúkpíápɛ;kúpélimetúkpiapɛ;feléte;séselé;sɔ́ndiɛ\n=\nmd;mw;et;kl;fl;ss;sd\n=\nm;m;e;k;f;s;s\n=\nmd;mw;et;kl;fl;ss;sd\n=\nkiɛmɛ́ɛm;kisɛ́ndɛ\n=\n=\nkatikupíen Yésuse;ékélémkúnupíén n\nk.Y.;+J.C.\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
rags;wassarins;pūlis;sakkis;zallaws;sīmenis;līpa;daggis;sillins;spallins;lapkrūtis;sallaws\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\npanadīli;wisasīdis;pussisawaiti;ketwirtiks;pēntniks;sabattika;nadīli\n=\n=\n=\nM;T;W;T;F;S;S\n=\npanadīli;wisasīdis;pussisawaiti;ketwirtiks;pēntniks;sabattika;nadīli\n=\nankstāinan;pa pussideinan\nAM;PM\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
saŋ tsetsɛ̀ɛ lùm;saŋ kàg ngwóŋ;saŋ lepyè shúm;saŋ cÿó;saŋ tsɛ̀ɛ cÿó;saŋ njÿoláʼ;saŋ tyɛ̀b tyɛ̀b mbʉ̀ŋ;saŋ mbʉ̀ŋ;saŋ ngwɔ̀ʼ mbÿɛ;saŋ tàŋa tsetsáʼ;saŋ mejwoŋó;saŋ lùm\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nmvfò lyɛ̌ʼ;mbɔ́ɔntè mvfò lyɛ̌ʼ;tsètsɛ̀ɛ lyɛ̌ʼ;mbɔ́ɔntè tsetsɛ̀ɛ lyɛ̌ʼ;mvfò màga lyɛ̌ʼ;màga lyɛ̌ʼ;lyɛʼɛ́ sẅíŋtè\n=\n=\n=\nM;T;W;T;F;S;S\n=\nmvfò lyɛ̌ʼ;mbɔ́ɔntè mvfò lyɛ̌ʼ;tsètsɛ̀ɛ lyɛ̌ʼ;mbɔ́ɔntè tsetsɛ̀ɛ lyɛ̌ʼ;mvfò màga lyɛ̌ʼ;màga lyɛ̌ʼ;lyɛʼɛ́ sẅíŋtè\n=\nmbaʼámbaʼ;ncwònzém\n=\n=\nmé zyé Yěsô;mé gÿo ńzyé Yěsô\nm.z.Y.;m.g.n.Y.\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
siilo;colte;mbooy;seeɗto;duujal;korse;morso;juko;siilto;yarkomaa;jolal;bowte\n=\nsii;col;mbo;see;duu;kor;mor;juk;slt;yar;jol;bow\n=\ns;c;m;s;d;k;m;j;s;y;j;b\n=\naaɓnde;mawbaare;njeslaare;naasaande;mawnde;hoore-biir;dewo\n=\naaɓ;maw;nje;naa;mwd;hbi;dew\n=\na;m;n;n;m;h;d\n=\naaɓ;maw;nje;naa;mwd;hbi;dew\n=\nsubaka;kikiiɗe\n=\n=\nHade Iisa;Caggal Iisa\nH-I;C-I\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
sánzá ya yambo;sánzá ya míbalé;sánzá ya mísáto;sánzá ya mínei;sánzá ya mítáno;sánzá ya motóbá;sánzá ya nsambo;sánzá ya mwambe;sánzá ya libwa;sánzá ya zómi;sánzá ya zómi na mɔ̌kɔ́;sánzá ya zómi na míbalé\n=\nyan;fbl;msi;apl;mai;yun;yul;agt;stb;ɔtb;nvb;dsb\n=\ny;f;m;a;m;y;y;a;s;ɔ;n;d\n=\nmokɔlɔ mwa yambo;mokɔlɔ mwa míbalé;mokɔlɔ mwa mísáto;mokɔlɔ ya mínéi;mokɔlɔ ya mítáno;mpɔ́sɔ;eyenga\n=\nybo;mbl;mst;min;mtn;mps;eye\n=\ny;m;m;m;m;p;e\n=\nybo;mbl;mst;min;mtn;mps;eye\n=\nntɔ́ngɔ́;mpókwa\n=\n=\nYambo ya Yézu Krís;Nsima ya Yézu Krís\nlibóso ya;nsima ya Y\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
tenpo mun #1;tenpo mun #2;tenpo mun #3;tenpo mun #4;tenpo mun #5;tenpo mun #6;tenpo mun #7;tenpo mun #8;tenpo mun #9;tenpo mun #10;tenpo mun #11;tenpo mun #12\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nsuno esun #1;suno esun #2;suno esun #3;suno esun #4;suno esun #5;suno esun #6;suno esun #7\n=\n=\n=\n1;2;3;4;5;6;7\n=\nsuno esun #1;suno esun #2;suno esun #3;suno esun #4;suno esun #5;suno esun #6;suno esun #7\n=\npi open suno;pi pini suno\nAM;PM\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
uđđâivemáánu;kuovâmáánu;njuhčâmáánu;cuáŋuimáánu;vyesimáánu;kesimáánu;syeinimáánu;porgemáánu;čohčâmáánu;roovvâdmáánu;skammâmáánu;juovlâmáánu\n=\nuđiv;kuovâ;njuhčâ;cuáŋui;vyesi;kesi;syeini;porge;čohčâ;roovvâd;skammâ;juovlâ\n=\nU;K;NJ;C;V;K;S;P;Č;R;S;J\n=\nvuossaargâ;majebaargâ;koskoho;tuorâstuv;vástuppeeivi;lávurduv;pasepeeivi\nvuossargâ;majebargâ;koskokko;tuorâstâh;vástuppeivi;lávurdâh;pasepeivi\nvuo;maj;kos;tuo;vás;láv;pas\n=\nV;M;K;T;V;L;p\nM;T;W;T;F;S;S\nvu;ma;ko;tu;vá;lá;pa\n=\nip.;ep.\n=\n=\nOvdil Kristus šoddâm;maŋa Kristus šoddâm\noKr.;mKr.\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
zanvie;fevriye;mars;avril;me;zin;zilye;out;septam;oktob;novam;desam\n=\nzan;fev;mar;avr;me;zin;zil;out;sep;okt;nov;des\n=\nz;f;m;a;m;z;z;o;s;o;n;d\n=\nlindi;mardi;merkredi;zedi;vandredi;samdi;dimans\n=\nlin;mar;mer;ze;van;sam;dim\n=\nl;m;m;z;v;s;d\n=\nlin;mar;mer;ze;van;sam;dim\n=\nAM;PM\n=\n=\navan Zezi-Krist;apre Zezi-Krist\nav. Z-K;ap. Z-K\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
zanwuye;feburuye;marisi;awirili;mɛ;zuwɛn;zuluye;uti;sɛtanburu;ɔkutɔburu;nowanburu;desanburu\n=\nzan;feb;mar;awi;mɛ;zuw;zul;uti;sɛt;ɔku;now;des\n=\nZ;F;M;A;M;Z;Z;U;S;Ɔ;N;D\n=\nntɛnɛ;tarata;araba;alamisa;juma;sibiri;kari\n=\nntɛ;tar;ara;ala;jum;sib;kar\n=\nN;T;A;A;J;S;K\n=\nntɛ;tar;ara;ala;jum;sib;kar\n=\nAM;PM\n=\n=\njezu krisiti ɲɛ;jezu krisiti minkɛ\nJ.-C. ɲɛ;ni J.-C.\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
·𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰;·𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰;·𐑥𐑸𐑗;·𐑱𐑐𐑮𐑭𐑤;·𐑥𐑱;·𐑡𐑵𐑯;·𐑡𐑫𐑤𐑲;·𐑪𐑜𐑭𐑕𐑑;·𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸;·𐑷𐑒𐑑𐑴𐑚𐑸;·𐑯𐑴𐑝𐑧𐑥𐑚𐑸;·𐑛𐑭𐑕𐑧𐑥𐑚𐑸\n=\n·𐑡𐑨;·𐑓𐑧;·𐑥𐑸;·𐑱𐑐;·𐑥𐑱;·𐑡𐑵;·𐑡𐑫;·𐑪𐑜;·𐑕𐑧;·𐑷𐑒;·𐑯𐑴;·𐑛𐑭\n=\n𐑡;𐑓;𐑥;𐑱;𐑥;𐑡;𐑡;𐑪;𐑕;𐑷;𐑯;𐑛\n=\n·𐑥𐑭𐑙𐑛𐑱;·𐑑𐑵𐑟𐑛𐑱;·𐑢𐑧𐑙𐑟𐑛𐑱;·𐑔𐑻𐑟𐑛𐑱;·𐑓𐑮𐑲𐑛𐑱;·𐑕𐑨𐑛𐑻𐑛𐑱;·𐑕𐑭𐑙𐑛𐑱\n=\n·𐑥𐑭;·𐑑𐑵;·𐑢𐑧;·𐑔𐑻;·𐑓𐑮;·𐑕𐑨;·𐑕𐑭\n=\n𐑥;𐑑;𐑢;𐑔;𐑓;𐑕;𐑕\n=\n·𐑥𐑭;·𐑑𐑵;·𐑢𐑧;·𐑔𐑻;·𐑓𐑮;·𐑕𐑨;·𐑕𐑭\n=\n𐑨𐑥;𐑐𐑥\n=\n=\n𐑚𐑰𐑓𐑪𐑮 ·𐑒𐑮𐑲𐑕𐑑;𐑨𐑙𐑴 𐑛𐑪𐑥𐑦𐑙𐑰\n𐑚·𐑒;𐑨𐑛\n𐑚;𐑨\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ŋwíí a ntɔ́ntɔ;ŋwíí akǝ bɛ́ɛ;ŋwíí akǝ ráá;ŋwíí akǝ nin;ŋwíí akǝ táan;ŋwíí akǝ táafɔk;ŋwíí akǝ táabɛɛ;ŋwíí akǝ táaraa;ŋwíí akǝ táanin;ŋwíí akǝ ntɛk;ŋwíí akǝ ntɛk di bɔ́k;ŋwíí akǝ ntɛk di bɛ́ɛ\n=\nŋ1;ŋ2;ŋ3;ŋ4;ŋ5;ŋ6;ŋ7;ŋ8;ŋ9;ŋ10;ŋ11;ŋ12\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nlǝndí;maadí;mɛkrɛdí;jǝǝdí;júmbá;samdí;sɔ́ndǝ\n=\nlǝn;maa;mɛk;jǝǝ;júm;sam;sɔ́n\n=\nl;m;m;j;j;s;s\n=\nlǝn;maa;mɛk;jǝǝ;júm;sam;sɔ́n\n=\nsárúwá;cɛɛ́nko\n=\n=\ndi Yɛ́sus aká yálɛ;cámɛɛn kǝ kǝbɔpka Y\nd.Y.;k.Y.\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Žanwiye;Feewiriye;Marsi;Awiril;Me;Žuweŋ;Žuyye;Ut;Sektanbur;Oktoobur;Noowanbur;Deesanbur\n=\nŽan;Fee;Mar;Awi;Me;Žuw;Žuy;Ut;Sek;Okt;Noo;Dee\n=\nŽ;F;M;A;M;Ž;Ž;U;S;O;N;D\n=\nAtini;Atalata;Alarba;Alhamiisa;Aljuma;Assabdu;Alhadi\n=\nAti;Ata;Ala;Alm;Alj;Ass;Alh\n=\nT;T;L;L;L;S;H\n=\nAti;Ata;Ala;Alm;Alj;Ass;Alh\n=\nAdduha;Aluula\n=\n=\nIsaa jine;Isaa jamanoo\nIJ;IZ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Žanwiye;Feewiriye;Marsi;Awiril;Me;Žuweŋ;Žuyye;Ut;Sektanbur;Oktoobur;Noowanbur;Deesanbur\n=\nŽan;Fee;Mar;Awi;Me;Žuw;Žuy;Ut;Sek;Okt;Noo;Dee\n=\nŽ;F;M;A;M;Ž;Ž;U;S;O;N;D\n=\nAtinni;Atalaata;Alarba;Alhamiisa;Alzuma;Asibti;Alhadi\n=\nAti;Ata;Ala;Alm;Alz;Asi;Alh\n=\nT;T;L;L;L;S;H\n=\nAti;Ata;Ala;Alm;Alz;Asi;Alh\n=\nAdduha;Aluula\n=\n=\nIsaa jine;Isaa zamanoo\nIJ;IZ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Žanwiye;Feewiriye;Marsi;Awiril;Me;Žuweŋ;Žuyye;Ut;Sektanbur;Oktoobur;Noowanbur;Deesanbur\n=\nŽan;Fee;Mar;Awi;Me;Žuw;Žuy;Ut;Sek;Okt;Noo;Dee\n=\nŽ;F;M;A;M;Ž;Ž;U;S;O;N;D\n=\nAtinni;Atalaata;Alarba;Alhamiisa;Alzuma;Asibti;Alhadi\n=\nAti;Ata;Ala;Alm;Alz;Asi;Alh\n=\nT;T;L;L;L;S;H\n=\nAti;Ata;Ala;Alm;Alz;Asi;Alh\n=\nSubbaahi;Zaarikay b\nSubbaahi;Zaarikay\u{202f}b\n=\nIsaa jine;Isaa zamanoo\nIJ;IZ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
Žanwiye;Feewiriye;Marsi;Awiril;Me;Žuweŋ;Žuyye;Ut;Sektanbur;Oktoobur;Noowanbur;Deesanbur\n=\nŽan;Fee;Mar;Awi;Me;Žuw;Žuy;Ut;Sek;Okt;Noo;Dee\n=\nŽ;F;M;A;M;Ž;Ž;U;S;O;N;D\n=\nAtinni;Atalaata;Alarba;Alhamisi;Alzuma;Asibti;Alhadi\n=\nAti;Ata;Ala;Alm;Alz;Asi;Alh\n=\nT;T;L;M;Z;S;H\n=\nAti;Ata;Ala;Alm;Alz;Asi;Alh\n=\nSubbaahi;Zaarikay b\nSubbaahi;Zaarikay\u{202f}b\n=\nIsaa jine;Isaa zamanoo\nIJ;IZ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ǃKhanni;ǃKhanǀgôab;ǀKhuuǁkhâb;ǃHôaǂkhaib;ǃKhaitsâb;Gamaǀaeb;ǂKhoesaob;Aoǁkhuumûǁkhâb;Taraǀkhuumûǁkhâb;ǂNûǁnâiseb;ǀHooǂgaeb;Hôasoreǁkhâb\n=\nJan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec\n=\nJ;F;M;A;M;J;J;A;S;O;N;D\n=\nMantaxtsees;Denstaxtsees;Wunstaxtsees;Dondertaxtsees;Fraitaxtsees;Satertaxtsees;Sontaxtsees\n=\nMa;De;Wu;Do;Fr;Sat;Son\n=\nM;E;W;D;F;A;S\n=\nMa;De;Wu;Do;Fr;Sat;Son\n=\nǁgoagas;ǃuias\n=\n=\nXristub aiǃâ;Xristub khaoǃgâ\nBC;AD\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
январы;февралы;мартъийы;апрелы;майы;июны;июлы;августы;сентябры;октябры;ноябры;декабры\nЯнварь;Февраль;Мартъи;Апрель;Май;Июнь;Июль;Август;Сентябрь;Октябрь;Ноябрь;Декабрь\nянв.;фев.;мар.;апр.;майы;июны;июлы;авг.;сен.;окт.;ноя.;дек.\nЯнв.;Февр.;Март.;Апр.;Май;Июнь;Июль;Авг.;Сент.;Окт.;Нояб.;Дек.\nЯ;Ф;М;А;М;И;И;А;С;О;Н;Д\n=\nкъуырисӕр;дыццӕг;ӕртыццӕг;цыппӕрӕм;майрӕмбон;сабат;хуыцаубон\nКъуырисӕр;Дыццӕг;Ӕртыццӕг;Цыппӕрӕм;Майрӕмбон;Сабат;Хуыцаубон\nкрс;дцг;ӕрт;цпр;мрб;сбт;хцб\nКрс;Дцг;Ӕрт;Цпр;Мрб;Сбт;Хцб\nК;Д;Ӕ;Ц;М;С;Х\n=\nкрс;дцг;ӕрт;цпр;мрб;сбт;хцб\n=\nӕмбисбоны размӕ;ӕмбисбоны фӕстӕ\nAM;PM\n=\nн.д.а.;н.д.\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
январь;февраль;март;апрель;май;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь\n=\nянв;фев;мар;апр;май;июн;июл;авг;сен;окт;ноя;дек\n=\nЯ;Ф;М;А;М;И;И;А;С;О;Н;Д\n=\nоршот;шинара;кхаара;еара;пӀераска;шуот;кӀира\n=\nор;ши;кха;еа;пӀе;шуо;кӀи\n=\n=\nо;ш;кх;е;пӀ;ш;кӀ\nор;ши;кха;еа;пӀе;шуо;кӀи\n=\nAM;PM\n=\n=\nӀийса пайхамар вина де кхачале;Ӏийса пайхамар вина дийнахь дуьйна\nв. э. тӀ. я;в. э\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
январь;февраль;март;апрель;май;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь\nЯнварь;Февраль;Март;Апрель;Май;Июнь;Июль;Август;Сентябрь;Октябрь;Ноябрь;Декабрь\nянв;фев;мар;апр;май;июн;июл;авг;сен;окт;ноя;дек\nЯнв;Фев;Мар;Апр;Май;Июн;Июл;Авг;Сен;Окт;Ноя;Дек\nЯ;Ф;М;А;М;И;И;А;С;О;Н;Д\n=\nдүйшемби;сийшемби;сәршемби;пийшемби;жума;шемби;екшемби\n=\nДүй;Сий;Сәр;Пий;Жум;Шем;Екш\n=\nД;С;С;П;Ж;Ш;Е\n=\nДү;Си;Сә;Пи;Жу;Ше;Ек\n=\nAM;PM\n=\n=\nбизиӊ эрамызға шекемги;бизиӊ эрамыздыӊ\nб. э. ш.;б. э.\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
јанвар;феврал;март;апрел;май;ијун;ијул;август;сентјабр;октјабр;нојабр;декабр\nЈанвар;Феврал;Март;Апрел;Май;Ијун;Ијул;Август;Сентјабр;Октјабр;Нојабр;Декабр\nјан;фев;мар;апр;май;ијн;ијл;авг;сен;окт;ној;дек\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nбазар ертәси;чәршәнбә ахшамы;чәршәнбә;ҹүмә ахшамы;ҹүмә;шәнбә;базар\n=\nБ.Е.;Ч.А.;Ч.;Ҹ.А.;Ҹ.;Ш.;Б.\n=\n1;2;3;4;5;6;7\n=\nБ.Е.;Ч.А.;Ч.;Ҹ.А.;Ҹ.;Ш.;Б.\n=\nАМ;ПМ\n=\nа;п\nерамыздан әввәл;јени ера\nе.ә.;ј.е.\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
יאַנואַר;פֿעברואַר;מערץ;אַפּריל;מיי;יוני;יולי;אויגוסט;סעפּטעמבער;אקטאבער;נאוועמבער;דעצעמבער\n=\n=\nיאַנ;פֿעב;מערץ;אַפּר;מיי;יוני;יולי;אויג;סעפּ;אקט;נאוו;דעצ\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nמאָנטיק;דינסטיק;מיטוואך;דאנערשטיק;פֿרײַטיק;שבת;זונטיק\n=\n=\n=\nM;T;W;T;F;S;S\n=\nמאָנטיק;דינסטיק;מיטוואך;דאנערשטיק;פֿרײַטיק;שבת;זונטיק\n=\nפֿאַרמיטאָג;נאָכמיטאָג\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\nתשרי;חשוון;כסלו;טבת;שבט;אדר;ניסן;אייר;סיון;תמוז;אב;אלול;אדר א׳;אדר ב׳\nתשרי;חשון;כסלו;טבת;שבט;אדר;ניסן;אייר;סיון;תמוז;אב;אלול;אדר א׳;אדר ב׳\nתשרי;חשוון;כסלו;טבת;שבט;אדר;ניסן;אייר;סיון;תמוז;אב;אלול;אדר א׳;אדר ב׳\nתשרי;חשון;כסלו;טבת;שבט;אדר;ניסן;אייר;סיון;תמוז;אב;אלול;אדר א׳;אדר ב׳\nתש;חש;כס;טב;שב;אד;ני;אי;סי;תמ;אב;אל;אא;א2\n=\n\
جانڤیە;فئڤریە;مارس;آڤریل;مئی;جوٙأن;جوٙلا;آگوست;سئپتامر;ئوکتوڤر;نوڤامر;دئسامر\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\n\n\n\n\n\n\n\n\nAM;PM\n=\n=\nBCE;CE\n=\n=\narabext\n\u{200e}-\u{200e}\n\n\n\n\n\n\n\n\n\n\n\n\n\
جنوری;فبروری;مارچ;اپریل;می;جون;جولای;اگست;سپتمبر;اکتوبر;نومبر;دسمبر\n=\nجنو;فبر;مار;اپر;می;جون;جول;اگس;سپت;اکت;نوم;دسم\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nدوشنبه;سه\u{200c}شنبه;چهارشنبه;پنجشنبه;جمعه;شنبه;یکشنبه\n=\nد.;س.;چ.;پ.;ج.;ش.;ی.\n=\nM;T;W;T;F;S;S\n=\nد.;س.;چ.;پ.;ج.;ش.;ی.\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\narabext\n\u{200e}-\u{200e}\n\n\n\n\n\n\n\n\n\n\n\n\n\
جنوری;فروری;مارچ;اپریل;مئ;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nپیر;منگل;بُدھ;جمعرات;جمعہ;ہفتہ;اتوار\n=\n=\n=\nM;T;W;T;F;S;S\n=\nپیر;منگل;بُدھ;جمعرات;جمعہ;ہفتہ;اتوار\n=\nAM;PM\n=\n=\nايساپورو;سں\n=\n=\narabext\n\u{200e}-\u{200e}\n\n\n\n\n\n\n\n\n\n\n\n\n\
ژانویه;فوریه;مارس;آوریل;مه;ژوئن;ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\n\n\n\n\n\n\n\n\nAM;PM\n=\n=\nقبل میلاد;بعد میلاد\nپ.م;م.\n=\narabext\n\u{200e}-\u{200e}\n\n\n\n\n\n\n\n\n\n\n\n\n\
کانوونی دووەم;شوبات;ئازار;نیسان;ئایار;حوزەیران;تەمووز;ئاب;ئەیلوول;تشرینی یەکەم;تشرینی دووەم;کانونی یەکەم\n=\n=\n=\nک;ش;ئ;ن;ئ;ح;ت;ئ;ئ;ت;ت;ک\n=\nدووشەممە;سێشەممە;چوارشەممە;پێنجشەممە;ھەینی;شەممە;یەکشەممە\n=\n=\n=\nد;س;چ;پ;ھ;ش;ی\n=\n٢ش;٣ش;٤ش;٥ش;ھ;ش;١ش\n=\nب.ن;د.ن\n=\n=\nپێش زایین;زایینی\n=\n=\narab\n\u{200f}-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ཟླ་དངཔ་;ཟླ་གཉིས་པ་;ཟླ་གསུམ་པ་;ཟླ་བཞི་པ་;ཟླ་ལྔ་པ་;ཟླ་དྲུག་པ;ཟླ་བདུན་པ་;ཟླ་བརྒྱད་པ་;ཟླ་དགུ་པ་;ཟླ་བཅུ་པ་;ཟླ་བཅུ་གཅིག་པ་;ཟླ་བཅུ་གཉིས་པ་\nསྤྱི་ཟླ་དངཔ་;སྤྱི་ཟླ་གཉིས་པ་;སྤྱི་ཟླ་གསུམ་པ་;སྤྱི་ཟླ་བཞི་པ;སྤྱི་ཟླ་ལྔ་པ་;སྤྱི་ཟླ་དྲུག་པ;སྤྱི་ཟླ་བདུན་པ་;སྤྱི་ཟླ་བརྒྱད་པ་;སྤྱི་ཟླ་དགུ་པ་;སྤྱི་ཟླ་བཅུ་པ་;སྤྱི་ཟླ་བཅུ་གཅིག་པ་;སྤྱི་ཟླ་བཅུ་གཉིས་པ་\n༡;༢;༣;༤;༥;༦;༧;༨;༩;༡༠;༡༡;12\nཟླ་༡;ཟླ་༢;ཟླ་༣;ཟླ་༤;ཟླ་༥;ཟླ་༦;ཟླ་༧;ཟླ་༨;ཟླ་༩;ཟླ་༡༠;ཟླ་༡༡;ཟླ་༡༢\n༡;༢;༣;4;༥;༦;༧;༨;9;༡༠;༡༡;༡༢\n༡;༢;༣;༤;༥;༦;༧;༨;༩;༡༠;༡༡;༡༢\nགཟའ་མིག་དམར་;གཟའ་ལྷག་པ་;གཟའ་ཕུར་བུ་;གཟའ་པ་སངས་;གཟའ་སྤེན་པ་;གཟའ་ཉི་མ་;གཟའ་ཟླ་བ་\n=\nམིར་;ལྷག་;ཕུར་;སངས་;སྤེན་;ཉི་;ཟླ་\n=\nམིར;ལྷག;ཕུར;སངྶ;སྤེན;ཉི;ཟླ\n=\nམིར་;ལྷག་;ཕུར་;སངས་;སྤེན་;ཉི་;ཟླ་\n=\nསྔ་ཆ་;ཕྱི་ཆ་\n=\n=\nBCE;CE\n=\n=\ntibt\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ཟླ་བ་དང་པོ;ཟླ་བ་གཉིས་པ;ཟླ་བ་གསུམ་པ;ཟླ་བ་བཞི་པ;ཟླ་བ་ལྔ་པ;ཟླ་བ་དྲུག་པ;ཟླ་བ་བདུན་པ;ཟླ་བ་བརྒྱད་པ;ཟླ་བ་དགུ་པ;ཟླ་བ་བཅུ་པ;ཟླ་བ་བཅུ་གཅིག་པ;ཟླ་བ་བཅུ་གཉིས་པ\nཟླ་བ་དང་པོ་;ཟླ་བ་གཉིས་པ་;ཟླ་བ་གསུམ་པ་;ཟླ་བ་བཞི་པ་;ཟླ་བ་ལྔ་པ་;ཟླ་བ་དྲུག་པ་;ཟླ་བ་བདུན་པ་;ཟླ་བ་བརྒྱད་པ་;ཟླ་བ་དགུ་པ་;ཟླ་བ་བཅུ་པ་;ཟླ་བ་བཅུ་གཅིག་པ་;ཟླ་བ་བཅུ་གཉིས་པ་\nཟླ་༡;ཟླ་༢;ཟླ་༣;ཟླ་༤;ཟླ་༥;ཟླ་༦;ཟླ་༧;ཟླ་༨;ཟླ་༩;ཟླ་༡༠;ཟླ་༡༡;ཟླ་༡༢\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nགཟའ་ཟླ་བ་;གཟའ་མིག་དམར་;གཟའ་ལྷག་པ་;གཟའ་ཕུར་བུ་;གཟའ་པ་སངས་;གཟའ་སྤེན་པ་;གཟའ་ཉི་མ་\n=\nཟླ་བ་;མིག་དམར་;ལྷག་པ་;ཕུར་བུ་;པ་སངས་;སྤེན་པ་;ཉི་མ་\n=\nཟླ;མིག;ལྷག;ཕུར;སངས;སྤེན;ཉི\n=\nཟླ་བ་;མིག་དམར་;ལྷག་པ་;ཕུར་བུ་;པ་སངས་;སྤེན་པ་;ཉི་མ་\n=\nསྔ་དྲོ་;ཕྱི་དྲོ་\n=\n=\nསྤྱི་ལོ་སྔོན་;སྤྱི་ལོ་\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷ\u{180e}ᠠ;ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{202f}ᠠ;ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{202f}ᠠ;ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷ\u{180e}ᠠ;ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{202f}ᠠ;ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{180e}ᠠ;ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{180e}ᠠ;ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷ\u{180e}ᠠ;ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷ\u{180e}ᠠ;ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{180e}ᠠ;ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷ\u{180e}ᠠ;ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\u{180e}ᠠ\n=\n1\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;2\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;3᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;4\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;5\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;6\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;7\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;8᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;9 ᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;10 ᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;11 ᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;12 ᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ\n1\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;2\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;3᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;4\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;5\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;6\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;7\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;8\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;9\u{202f}᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;10 ᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;11᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ;12᠊ᠷ ᠰᠠᠷ\u{180e}ᠠ\nI;II;III;IV;V;VI;VII;VIII;IX;X;XI;XII\n=\nᠳᠠᠸᠠ;ᠮᠢᠠᠠᠮᠠᠷ;ᡀᠠᠭᠪᠠ;ᠫᠦᠷᠪᠦ;ᠪᠠᠰᠠᠩ;ᠪᠢᠮᠪᠠ;ᠨᠢᠮ\u{180e}ᠠ\n=\nᠲᠠ;ᠮᠢᠭ;ᡀᠠ;ᠫᠥᠷ;ᠪᠠ;ᠪᠢᠮ;ᠨᠢ\nᠳᠠ;ᠮᠢᠭ;ᡀᠠ;ᠫᠦᠷ;ᠪᠠ;ᠪᠢᠮ;ᠨᠢ\nᠳᠠ;ᠮᠢᠭ;ᡀᠠ;ᠫᠥᠷ;ᠪᠠ;ᠪᠢ;ᠨᠢ\nᠳᠠ;ᠮᠢᠭ;ᡀᠠ;ᠫᠥᠷ;ᠪᠠ;ᠪᠢᠮ;ᠨᠢ\nᠲᠠ;ᠮᠢᠭ;ᡀᠠ;ᠫᠥᠷ;ᠪᠠ;ᠪᠢᠮ;ᠨᠢ\n=\nᠦ᠂ ᠥ;ᠦ᠂ ᠬᠣ\nAM;PM\n=\nᠮ᠂ ᠡᠡ᠂ ᠦ;ᠮ᠂ ᠡ\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ⵉⵏⵏⴰⵢⵔ;ⴱⵕⴰⵢⵕ;ⵎⴰⵕⵚ;ⵉⴱⵔⵉⵔ;ⵎⴰⵢⵢⵓ;ⵢⵓⵏⵢⵓ;ⵢⵓⵍⵢⵓⵣ;ⵖⵓⵛⵜ;ⵛⵓⵜⴰⵏⴱⵉⵔ;ⴽⵜⵓⴱⵔ;ⵏⵓⵡⴰⵏⴱⵉⵔ;ⴷⵓⵊⴰⵏⴱⵉⵔ\n=\nⵉⵏⵏ;ⴱⵕⴰ;ⵎⴰⵕ;ⵉⴱⵔ;ⵎⴰⵢ;ⵢⵓⵏ;ⵢⵓⵍ;ⵖⵓⵛ;ⵛⵓⵜ;ⴽⵜⵓ;ⵏⵓⵡ;ⴷⵓⵊ\n=\nⵉ;ⴱ;ⵎ;ⵉ;ⵎ;ⵢ;ⵢ;ⵖ;ⵛ;ⴽ;ⵏ;ⴷ\n=\nⴰⵢⵏⴰⵙ;ⴰⵙⵉⵏⴰⵙ;ⴰⴽⵕⴰⵙ;ⴰⴽⵡⴰⵙ;ⴰⵙⵉⵎⵡⴰⵙ;ⴰⵙⵉⴹⵢⴰⵙ;ⴰⵙⴰⵎⴰⵙ\n=\nⴰⵢⵏ;ⴰⵙⵉ;ⴰⴽⵕ;ⴰⴽⵡ;ⴰⵙⵉⵎ;ⴰⵙⵉⴹ;ⴰⵙⴰ\n=\nM;T;W;T;F;S;S\n=\nⴰⵢⵏ;ⴰⵙⵉ;ⴰⴽⵕ;ⴰⴽⵡ;ⴰⵙⵉⵎ;ⴰⵙⵉⴹ;ⴰⵙⴰ\n=\nⵜⵉⴼⴰⵡⵜ;ⵜⴰⴷⴳⴳⵯⴰⵜ\n=\n=\nⴷⴰⵜ ⵏ ⵄⵉⵙⴰ;ⴷⴼⴼⵉⵔ ⵏ ⵄⵉⵙⴰ\nⴷⴰⵄ;ⴷⴼⵄ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ⵉⵏⵏⴰⵢⵔ;ⴱⵕⴰⵢⵕ;ⵎⴰⵕⵚ;ⵉⴱⵔⵉⵔ;ⵎⴰⵢⵢⵓ;ⵢⵓⵏⵢⵓ;ⵢⵓⵍⵢⵓⵣ;ⵖⵓⵛⵜ;ⵛⵓⵜⴰⵏⴱⵉⵔ;ⴽⵜⵓⴱⵔ;ⵏⵓⵡⴰⵏⴱⵉⵔ;ⴷⵓⵊⴰⵏⴱⵉⵔ\n=\nⵉⵏⵏ;ⴱⵕⴰ;ⵎⴰⵕ;ⵉⴱⵔ;ⵎⴰⵢ;ⵢⵓⵏ;ⵢⵓⵍ;ⵖⵓⵛ;ⵛⵓⵜ;ⴽⵜⵓ;ⵏⵓⵡ;ⴷⵓⵊ\n=\nⵉ;ⴱ;ⵎ;ⵉ;ⵎ;ⵢ;ⵢ;ⵖ;ⵛ;ⴽ;ⵏ;ⴷ\n=\nⴰⵢⵏⴰⵙ;ⴰⵙⵉⵏⴰⵙ;ⴰⴽⵕⴰⵙ;ⴰⴽⵡⴰⵙ;ⵙⵉⵎⵡⴰⵙ;ⴰⵙⵉⴹⵢⴰⵙ;ⴰⵙⴰⵎⴰⵙ\n=\nⴰⵢⵏ;ⴰⵙⵉ;ⴰⴽⵕ;ⴰⴽⵡ;ⴰⵙⵉⵎ;ⴰⵙⵉⴹ;ⴰⵙⴰ\n=\nM;T;W;T;F;S;S\n=\nⴰⵢⵏ;ⴰⵙⵉ;ⴰⴽⵕ;ⴰⴽⵡ;ⴰⵙⵉⵎ;ⴰⵙⵉⴹ;ⴰⵙⴰ\n=\nⵜⵉⴼⴰⵡⵜ;ⵜⴰⴷⴳⴳⵯⴰⵜ\n=\n=\nⴷⴰⵜ ⵏ ⵄⵉⵙⴰ;ⴷⴼⴼⵉⵔ ⵏ ⵄⵉⵙⴰ\nⴷⴰⵄ;ⴷⴼⵄ\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ;ꕒꕡꖝꖕ;ꕾꖺ;ꖢꖕ;ꖑꕱ;ꖱꘋ;ꖱꕞꔤ;ꗛꔕ;ꕢꕌ;ꕭꖃ;ꔞꘋꕔꕿ ꕸꖃꗏ;ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ\n=\nꖨꖕꔞ;ꕒꕡ;ꕾꖺ;ꖢꖕ;ꖑꕱ;ꖱꘋ;ꖱꕞ;ꗛꔕ;ꕢꕌ;ꕭꖃ;ꔞꘋ;ꖨꖕꗏ\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\nꗳꗡꘉ;ꕚꕞꕚ;ꕉꕞꕒ;ꕉꔤꕆꕢ;ꕉꔤꕀꕮ;ꔻꔬꔳ;ꕞꕌꔵ\n=\n=\n=\nM;T;W;T;F;S;S\n=\nꗳꗡꘉ;ꕚꕞꕚ;ꕉꕞꕒ;ꕉꔤꕆꕢ;ꕉꔤꕀꕮ;ꔻꔬꔳ;ꕞꕌꔵ\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
𐐖𐐰𐑌𐐷𐐭𐐯𐑉𐐨;𐐙𐐯𐐺𐑉𐐭𐐯𐑉𐐨;𐐣𐐪𐑉𐐽;𐐁𐐹𐑉𐐮𐑊;𐐣𐐩;𐐖𐐭𐑌;𐐖𐐭𐑊𐐴;𐐂𐑀𐐲𐑅𐐻;𐐝𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉;𐐉𐐿𐐻𐐬𐐺𐐲𐑉;𐐤𐐬𐑂𐐯𐑋𐐺𐐲𐑉;𐐔𐐨𐑅𐐯𐑋𐐺𐐲𐑉\n=\n𐐖𐐰𐑌;𐐙𐐯𐐺;𐐣𐐪𐑉;𐐁𐐹𐑉;𐐣𐐩;𐐖𐐭𐑌;𐐖𐐭𐑊;𐐂𐑀;𐐝𐐯𐐹;𐐉𐐿𐐻;𐐤𐐬𐑂;𐐔𐐨𐑅\n=\n𐐖;𐐙;𐐣;𐐁;𐐣;𐐖;𐐖;𐐂;𐐝;𐐉;𐐤;𐐔\n=\n𐐣𐐲𐑌𐐼𐐩;𐐓𐐭𐑆𐐼𐐩;𐐎𐐯𐑌𐑆𐐼𐐩;𐐛𐐲𐑉𐑆𐐼𐐩;𐐙𐑉𐐴𐐼𐐩;𐐝𐐰𐐻𐐲𐑉𐐼𐐩;𐐝𐐲𐑌𐐼𐐩\n=\n𐐣𐐲𐑌;𐐓𐐭𐑆;𐐎𐐯𐑌;𐐛𐐲𐑉;𐐙𐑉𐐴;𐐝𐐰𐐻;𐐝𐐲𐑌\n=\n𐐣;𐐓;𐐎;𐐛;𐐙;𐐝;𐐝\n=\n𐐣𐐲𐑌;𐐓𐐭𐑆;𐐎𐐯𐑌;𐐛𐐲𐑉;𐐙𐑉𐐴;𐐝𐐰𐐻;𐐝𐐲𐑌\n=\n𐐈𐐣;𐐑𐐣\n=\n=\n𐐒𐐲𐑁𐐬𐑉 𐐗𐑉𐐴𐑅𐐻;𐐈𐑌𐐬 𐐔𐐱𐑋𐐮𐑌𐐨\n𐐒𐐗;𐐈𐐔\n𐐒;𐐈\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
𐓀𐓣͘𐓪͘𐓬𐓘 𐓄𐓘𐓡𐓛͘𐓧𐓟;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓵𐓪͘𐓬𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓮𐓘𐓰𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐓏𐓟𐓯𐓘𐓬𐓟;𐓀𐓣͘𐓪͘𐓬𐓘 𐓄𐓟𐓵𐓪͘𐓬𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐒼𐓣𐓟𐓰𐓪𐓬𐓘;𐓀𐓣͘𐓪͘𐓬𐓘 𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟;𐓀𐓣͘𐓪͘𐓬𐓘 𐒿𐓟𐓜𐓛;𐓀𐓣͘𐓪͘𐓬𐓘 𐒰𐓧𐓣 𐓏𐓣͘𐓸𐓲𐓣;𐓀𐓣͘𐓪͘𐓬𐓘 𐒰𐓧𐓣 𐓍𐓪͘𐓬𐓘\n=\n𐓄𐓘𐓡𐓛͘𐓧𐓟;𐓵𐓪͘𐓬𐓘;𐓵𐓘𐓜𐓣;𐓰𐓪𐓬𐓘;𐓮𐓘𐓰𐓘;𐓯𐓘𐓬𐓟;𐓄𐓟𐓵𐓪͘𐓬𐓘;𐒼𐓣𐓟𐓰𐓪𐓬𐓘;𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣͘𐓤𐓟;𐒿𐓟𐓜𐓛;𐒰𐓧𐓣 𐓏𐓣͘𐓸𐓲𐓣;𐒰𐓧𐓣 𐓍𐓪͘𐓬𐓘\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\n𐒹𐓘͘𐓬𐓘 𐓄𐓘𐓡𐓛͘𐓧𐓣;𐒹𐓘͘𐓬𐓘 𐓏𐓟𐓵𐓪͘𐓬𐓘;𐒹𐓘͘𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣;𐒹𐓘͘𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘;𐒹𐓘͘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣͘;𐒹𐓘͘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟 𐓣͘𐓤𐓟;𐒹𐓘͘𐓬𐓘 𐓏𐓘𐓤𐓘͘𐓰𐓘𐓤𐓣\n=\n=\n=\n𐓄;𐓍;𐒴;𐓈;𐓊;𐓸;𐓏\nM;T;W;T;F;S;S\n𐒹𐓘͘𐓬𐓘 𐓄𐓘𐓡𐓛͘𐓧𐓣;𐒹𐓘͘𐓬𐓘 𐓏𐓟𐓵𐓪͘𐓬𐓘;𐒹𐓘͘𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣;𐒹𐓘͘𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘;𐒹𐓘͘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣͘;𐒹𐓘͘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟 𐓣͘𐓤𐓟;𐒹𐓘͘𐓬𐓘 𐓏𐓘𐓤𐓘͘𐓰𐓘𐓤𐓣\n=\nAM;PM\n=\n=\nBCE;CE\n=\n=\nlatn\n-\n\n\n\n\n\n\n\n\n\n\n\n\n\
𑄎𑄚𑄪𑄠𑄢𑄨;𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨;𑄟𑄢𑄴𑄌𑄧;𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴;𑄟𑄬;𑄎𑄪𑄚𑄴;𑄎𑄪𑄣𑄭;𑄃𑄉𑄧𑄌𑄴𑄑𑄴;𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴;𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\n𑄎𑄚𑄪𑄠𑄢𑄨;𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨;𑄟𑄢𑄴𑄌𑄧;𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴;𑄟𑄬;𑄎𑄪𑄚𑄴;𑄎𑄪𑄣𑄭;𑄃𑄉𑄧𑄌𑄴𑄑𑄴;𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴;𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\n𑄎𑄚𑄪;𑄜𑄬𑄛𑄴;𑄟𑄢𑄴𑄌𑄧;𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴;𑄟𑄬;𑄎𑄪𑄚𑄴;𑄎𑄪𑄣𑄭;𑄃𑄉𑄧𑄌𑄴𑄑𑄴;𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴;𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴\n𑄎𑄚𑄪𑄠𑄢𑄨;𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨;𑄟𑄢𑄴𑄌𑄧;𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴;𑄟𑄬;𑄎𑄪𑄚𑄴;𑄎𑄪𑄣𑄭;𑄃𑄉𑄧𑄌𑄴𑄑𑄴;𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴;𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴;𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\n𑄎;𑄜𑄬;𑄟;𑄃𑄬;𑄟𑄬;𑄎𑄪𑄚𑄴;𑄎𑄪;𑄃;𑄥𑄬;𑄃𑄧;𑄚𑄧;𑄓𑄨\n=\n𑄥𑄧𑄟𑄴𑄝𑄢𑄴;𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴;𑄝𑄪𑄖𑄴𑄝𑄢𑄴;𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴;𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴;𑄥𑄧𑄚𑄨𑄝𑄢𑄴;𑄢𑄧𑄝𑄨𑄝𑄢𑄴\n=\n𑄥𑄧𑄟𑄴;𑄟𑄧𑄁𑄉𑄧𑄣𑄴;𑄝𑄪𑄖𑄴;𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴;𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴;𑄥𑄧𑄚𑄨;𑄢𑄧𑄝𑄨\n=\n𑄥𑄧;𑄟𑄧;𑄝𑄪;𑄝𑄳𑄢𑄨;𑄥𑄪;𑄥𑄧;𑄢𑄧\n=\n𑄥𑄧𑄟𑄴;𑄟𑄧𑄁𑄉𑄧𑄣𑄴;𑄝𑄪𑄖𑄴;𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴;𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴;𑄥𑄧𑄚𑄨;𑄢𑄧𑄝𑄨\n=\nAM;PM\n=\n=\n𑄈𑄳𑄢𑄨𑄌𑄴𑄑𑄴𑄛𑄫𑄢𑄴𑄝𑄧;𑄈𑄳𑄢𑄨𑄌𑄴𑄑𑄛𑄴𑄘𑄧\n=\n=\ncakm\n-\n𑄟𑄧𑄦𑄧𑄢𑄧𑄟𑄴;𑄥𑄧𑄜𑄢𑄴;𑄢𑄧𑄝𑄨𑄅𑄣𑄴 𑄃𑄃𑄪𑄠𑄣𑄴;𑄢𑄧𑄝𑄨𑄅𑄥𑄴 𑄥𑄚𑄨;𑄎𑄧𑄟𑄘𑄨𑄅𑄣𑄴 𑄃𑄃𑄪𑄠𑄣𑄴;𑄎𑄧𑄟𑄘𑄨𑄅𑄌𑄴 𑄥𑄚𑄨;𑄢𑄧𑄎𑄧𑄝𑄴;𑄥𑄳𑄃𑄝𑄧𑄚𑄴;𑄢𑄧𑄟𑄴𑄎𑄚𑄴;𑄥𑄤𑄣𑄴;𑄎𑄨𑄣𑄴𑄇𑄧𑄘𑄴;𑄎𑄨𑄣𑄴𑄦𑄧𑄎𑄴𑄎𑄧\n=\n\n\n𑄷;𑄸;𑄹;𑄺;𑄻;𑄼;𑄽;𑄾;𑄿;𑄷𑄶;𑄷𑄷;𑄷𑄸\n=\n\n\n\n\n\n\n\
𞄆𞄬;𞄛𞄨𞄱𞄄𞄤𞄲𞄨;𞄒𞄫𞄰𞄒𞄪𞄱;𞄤𞄨𞄱;𞄀𞄪𞄴;𞄛𞄤𞄱𞄞𞄤𞄦;𞄔𞄩𞄴𞄆𞄨𞄰;𞄕𞄩𞄲𞄔𞄄𞄰𞄤;𞄛𞄤𞄱𞄒𞄤𞄰;𞄪𞄱𞄀𞄤𞄴;𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫;𞄒𞄩𞄱𞄔𞄬𞄴\n=\n=\n=\n1;2;3;4;5;6;7;8;9;10;11;12\n=\n\n𞄈𞄦;𞄆𞄨𞄰;𞄗𞄄𞄤𞄰𞄦;𞄙𞄤𞄱𞄨;𞄑𞄤𞄱𞄨;𞄊𞄧𞄳;𞄎𞄤𞄲\n\n\nM;T;W;T;F;S;S\n=\n\n\nAM;PM\n=\n=\n𞄜𞄆𞄪;CE\n=\n=\nhmnp\n-\n\n\n\n\n\n\n\n\n\n\n\n\n";

/// As [`LOCALES`]: languages of which ICU4X's version of CLDR has some names wrong. Places are in [`SPOILT_TEXT`].
pub(super) static SPOILT_LOCALES: [(Tag, u32); 5] = [
    (*b"az\0\0\0\0\0\0\0\0", 256),
    (*b"fa\0\0\0\0\0\0\0\0", 434),
    (*b"fa-AF\0\0\0\0\0", 297),
    (*b"ks\0\0\0\0\0\0\0\0", 0),
    (*b"ps\0\0\0\0\0\0\0\0", 200),
];

/// Written as [`TEXT`]: months and weekdays as in [`OTHER_TEXT`].
pub(super) static SPOILT_TEXT: &str = "\
\n\n\n\n\n\n\n\nژٔندٕروار;بۆموار;بودوار;برؠسوار;جُمہ;بٹوار;آتھوار\n=\n\n\nژٔندٕروار;بۆموار;بودوار;برؠسوار;جُمہ;بٹوار;آتھوار\n=\n\
\n\n\n\n\nج;ف;3;4;5;6;7;8;9;10;11;12\n;;;;;شنبه;\n\n\n\n\n\n\n\n\
\n\n\n\n1;2;3;4;5;6;7;8;9;10;11;12\n=\n\n\n\n\n\n\n\n\n\
جنوری;فبروری;مارچ;اپریل;می;جون;جولای;اگست;سپتمبر;اکتوبر;نومبر;دسمبر\n\n\n\n\n\n\n\n\n\n\n\n\n\n\
ژانویهٔ;فوریهٔ;مارس;آوریل;مهٔ;ژوئن;ژوئیهٔ;اوت;سپتامبر;اکتبر;نوامبر;دسامبر\n\n\n\n\n\n\n\n\n\n\n\n\n\n";

/// Locales as in [`LOCALES`], and the row of each in [`STYLES_OF_LOCALE`].
pub(super) static STYLED_LOCALES: [(Tag, u16); 514] = [
    (*b"aa\0\0\0\0\0\0\0\0", 188),
    (*b"ab\0\0\0\0\0\0\0\0", 188),
    (*b"ady\0\0\0\0\0\0\0", 168),
    (*b"af\0\0\0\0\0\0\0\0", 41),
    (*b"agq\0\0\0\0\0\0\0", 29),
    (*b"ak\0\0\0\0\0\0\0\0", 1),
    (*b"am\0\0\0\0\0\0\0\0", 23),
    (*b"an\0\0\0\0\0\0\0\0", 188),
    (*b"ann\0\0\0\0\0\0\0", 188),
    (*b"apc\0\0\0\0\0\0\0", 188),
    (*b"ar\0\0\0\0\0\0\0\0", 161),
    (*b"arn\0\0\0\0\0\0\0", 188),
    (*b"as\0\0\0\0\0\0\0\0", 125),
    (*b"asa\0\0\0\0\0\0\0", 104),
    (*b"ast\0\0\0\0\0\0\0", 77),
    (*b"az\0\0\0\0\0\0\0\0", 173),
    (*b"az-Arab\0\0\0", 188),
    (*b"az-Cyrl\0\0\0", 173),
    (*b"ba\0\0\0\0\0\0\0\0", 175),
    (*b"bal\0\0\0\0\0\0\0", 188),
    (*b"bal-Latn\0\0", 180),
    (*b"bas\0\0\0\0\0\0\0", 29),
    (*b"be\0\0\0\0\0\0\0\0", 115),
    (*b"bem\0\0\0\0\0\0\0", 104),
    (*b"bew\0\0\0\0\0\0\0", 188),
    (*b"bez\0\0\0\0\0\0\0", 104),
    (*b"bg\0\0\0\0\0\0\0\0", 117),
    (*b"bgc\0\0\0\0\0\0\0", 188),
    (*b"bgn\0\0\0\0\0\0\0", 188),
    (*b"bho\0\0\0\0\0\0\0", 188),
    (*b"blo\0\0\0\0\0\0\0", 58),
    (*b"blt\0\0\0\0\0\0\0", 188),
    (*b"bm\0\0\0\0\0\0\0\0", 29),
    (*b"bm-Nkoo\0\0\0", 188),
    (*b"bn\0\0\0\0\0\0\0\0", 124),
    (*b"bo\0\0\0\0\0\0\0\0", 191),
    (*b"bqi\0\0\0\0\0\0\0", 188),
    (*b"br\0\0\0\0\0\0\0\0", 20),
    (*b"brx\0\0\0\0\0\0\0", 174),
    (*b"bs\0\0\0\0\0\0\0\0", 142),
    (*b"bs-Cyrl\0\0\0", 155),
    (*b"bss\0\0\0\0\0\0\0", 188),
    (*b"bua\0\0\0\0\0\0\0", 188),
    (*b"byn\0\0\0\0\0\0\0", 188),
    (*b"ca\0\0\0\0\0\0\0\0", 78),
    (*b"cad\0\0\0\0\0\0\0", 188),
    (*b"cch\0\0\0\0\0\0\0", 188),
    (*b"ccp\0\0\0\0\0\0\0", 124),
    (*b"ce\0\0\0\0\0\0\0\0", 188),
    (*b"ceb\0\0\0\0\0\0\0", 50),
    (*b"cgg\0\0\0\0\0\0\0", 104),
    (*b"cho\0\0\0\0\0\0\0", 188),
    (*b"chr\0\0\0\0\0\0\0", 50),
    (*b"cic\0\0\0\0\0\0\0", 188),
    (*b"ckb\0\0\0\0\0\0\0", 184),
    (*b"co\0\0\0\0\0\0\0\0", 188),
    (*b"cop\0\0\0\0\0\0\0", 188),
    (*b"cs\0\0\0\0\0\0\0\0", 37),
    (*b"csw\0\0\0\0\0\0\0", 188),
    (*b"cu\0\0\0\0\0\0\0\0", 188),
    (*b"cv\0\0\0\0\0\0\0\0", 197),
    (*b"cy\0\0\0\0\0\0\0\0", 107),
    (*b"da\0\0\0\0\0\0\0\0", 2),
    (*b"dav\0\0\0\0\0\0\0", 104),
    (*b"de\0\0\0\0\0\0\0\0", 139),
    (*b"dje\0\0\0\0\0\0\0", 29),
    (*b"doi\0\0\0\0\0\0\0", 130),
    (*b"dsb\0\0\0\0\0\0\0", 137),
    (*b"dua\0\0\0\0\0\0\0", 9),
    (*b"dv\0\0\0\0\0\0\0\0", 188),
    (*b"dyo\0\0\0\0\0\0\0", 9),
    (*b"dz\0\0\0\0\0\0\0\0", 159),
    (*b"ebu\0\0\0\0\0\0\0", 104),
    (*b"ee\0\0\0\0\0\0\0\0", 46),
    (*b"el\0\0\0\0\0\0\0\0", 13),
    (*b"en\0\0\0\0\0\0\0\0", 48),
    (*b"en-001\0\0\0\0", 103),
    (*b"en-150\0\0\0\0", 103),
    (*b"en-AE\0\0\0\0\0", 101),
    (*b"en-AG\0\0\0\0\0", 103),
    (*b"en-AI\0\0\0\0\0", 103),
    (*b"en-AT\0\0\0\0\0", 103),
    (*b"en-AU\0\0\0\0\0", 87),
    (*b"en-BB\0\0\0\0\0", 103),
    (*b"en-BE\0\0\0\0\0", 110),
    (*b"en-BM\0\0\0\0\0", 103),
    (*b"en-BS\0\0\0\0\0", 103),
    (*b"en-BW\0\0\0\0\0", 149),
    (*b"en-BZ\0\0\0\0\0", 152),
    (*b"en-CA\0\0\0\0\0", 54),
    (*b"en-CC\0\0\0\0\0", 103),
    (*b"en-CH\0\0\0\0\0", 96),
    (*b"en-CK\0\0\0\0\0", 103),
    (*b"en-CM\0\0\0\0\0", 103),
    (*b"en-CX\0\0\0\0\0", 103),
    (*b"en-CY\0\0\0\0\0", 103),
    (*b"en-CZ\0\0\0\0\0", 103),
    (*b"en-DE\0\0\0\0\0", 103),
    (*b"en-DG\0\0\0\0\0", 103),
    (*b"en-DK\0\0\0\0\0", 103),
    (*b"en-DM\0\0\0\0\0", 103),
    (*b"en-Dsrt\0\0\0", 188),
    (*b"en-EE\0\0\0\0\0", 103),
    (*b"en-ER\0\0\0\0\0", 103),
    (*b"en-ES\0\0\0\0\0", 103),
    (*b"en-FI\0\0\0\0\0", 103),
    (*b"en-FJ\0\0\0\0\0", 103),
    (*b"en-FK\0\0\0\0\0", 103),
    (*b"en-FM\0\0\0\0\0", 103),
    (*b"en-FR\0\0\0\0\0", 103),
    (*b"en-GB\0\0\0\0\0", 102),
    (*b"en-GD\0\0\0\0\0", 103),
    (*b"en-GE\0\0\0\0\0", 103),
    (*b"en-GG\0\0\0\0\0", 103),
    (*b"en-GH\0\0\0\0\0", 103),
    (*b"en-GI\0\0\0\0\0", 103),
    (*b"en-GM\0\0\0\0\0", 103),
    (*b"en-GS\0\0\0\0\0", 103),
    (*b"en-GY\0\0\0\0\0", 103),
    (*b"en-HK\0\0\0\0\0", 82),
    (*b"en-HU\0\0\0\0\0", 103),
    (*b"en-ID\0\0\0\0\0", 103),
    (*b"en-IE\0\0\0\0\0", 22),
    (*b"en-IL\0\0\0\0\0", 103),
    (*b"en-IM\0\0\0\0\0", 103),
    (*b"en-IN\0\0\0\0\0", 108),
    (*b"en-IO\0\0\0\0\0", 103),
    (*b"en-IT\0\0\0\0\0", 103),
    (*b"en-JE\0\0\0\0\0", 103),
    (*b"en-JM\0\0\0\0\0", 103),
    (*b"en-JP\0\0\0\0\0", 55),
    (*b"en-KE\0\0\0\0\0", 103),
    (*b"en-KI\0\0\0\0\0", 103),
    (*b"en-KN\0\0\0\0\0", 103),
    (*b"en-KY\0\0\0\0\0", 103),
    (*b"en-LC\0\0\0\0\0", 103),
    (*b"en-LR\0\0\0\0\0", 103),
    (*b"en-LS\0\0\0\0\0", 103),
    (*b"en-LT\0\0\0\0\0", 103),
    (*b"en-LV\0\0\0\0\0", 103),
    (*b"en-MG\0\0\0\0\0", 103),
    (*b"en-MO\0\0\0\0\0", 103),
    (*b"en-MS\0\0\0\0\0", 103),
    (*b"en-MT\0\0\0\0\0", 113),
    (*b"en-MU\0\0\0\0\0", 103),
    (*b"en-MV\0\0\0\0\0", 32),
    (*b"en-MW\0\0\0\0\0", 103),
    (*b"en-MY\0\0\0\0\0", 103),
    (*b"en-NA\0\0\0\0\0", 103),
    (*b"en-NF\0\0\0\0\0", 103),
    (*b"en-NG\0\0\0\0\0", 103),
    (*b"en-NL\0\0\0\0\0", 103),
    (*b"en-NO\0\0\0\0\0", 103),
    (*b"en-NR\0\0\0\0\0", 103),
    (*b"en-NU\0\0\0\0\0", 103),
    (*b"en-NZ\0\0\0\0\0", 106),
    (*b"en-PG\0\0\0\0\0", 103),
    (*b"en-PK\0\0\0\0\0", 111),
    (*b"en-PL\0\0\0\0\0", 103),
    (*b"en-PN\0\0\0\0\0", 103),
    (*b"en-PT\0\0\0\0\0", 103),
    (*b"en-PW\0\0\0\0\0", 103),
    (*b"en-RO\0\0\0\0\0", 103),
    (*b"en-RW\0\0\0\0\0", 103),
    (*b"en-SB\0\0\0\0\0", 103),
    (*b"en-SC\0\0\0\0\0", 103),
    (*b"en-SD\0\0\0\0\0", 103),
    (*b"en-SE\0\0\0\0\0", 109),
    (*b"en-SG\0\0\0\0\0", 86),
    (*b"en-SH\0\0\0\0\0", 103),
    (*b"en-SI\0\0\0\0\0", 103),
    (*b"en-SK\0\0\0\0\0", 103),
    (*b"en-SL\0\0\0\0\0", 103),
    (*b"en-SS\0\0\0\0\0", 103),
    (*b"en-SX\0\0\0\0\0", 103),
    (*b"en-SZ\0\0\0\0\0", 103),
    (*b"en-Shaw\0\0\0", 188),
    (*b"en-TC\0\0\0\0\0", 103),
    (*b"en-TK\0\0\0\0\0", 103),
    (*b"en-TO\0\0\0\0\0", 103),
    (*b"en-TT\0\0\0\0\0", 103),
    (*b"en-TV\0\0\0\0\0", 103),
    (*b"en-TZ\0\0\0\0\0", 103),
    (*b"en-UA\0\0\0\0\0", 103),
    (*b"en-UG\0\0\0\0\0", 103),
    (*b"en-VC\0\0\0\0\0", 103),
    (*b"en-VG\0\0\0\0\0", 103),
    (*b"en-VU\0\0\0\0\0", 103),
    (*b"en-WS\0\0\0\0\0", 103),
    (*b"en-ZA\0\0\0\0\0", 150),
    (*b"en-ZM\0\0\0\0\0", 103),
    (*b"en-ZW\0\0\0\0\0", 151),
    (*b"eo\0\0\0\0\0\0\0\0", 45),
    (*b"es\0\0\0\0\0\0\0\0", 65),
    (*b"es-BO\0\0\0\0\0", 63),
    (*b"es-CL\0\0\0\0\0", 70),
    (*b"es-CO\0\0\0\0\0", 69),
    (*b"es-DO\0\0\0\0\0", 66),
    (*b"es-GT\0\0\0\0\0", 69),
    (*b"es-HN\0\0\0\0\0", 39),
    (*b"es-MX\0\0\0\0\0", 68),
    (*b"es-PA\0\0\0\0\0", 59),
    (*b"es-PE\0\0\0\0\0", 67),
    (*b"es-PR\0\0\0\0\0", 59),
    (*b"es-US\0\0\0\0\0", 64),
    (*b"et\0\0\0\0\0\0\0\0", 134),
    (*b"eu\0\0\0\0\0\0\0\0", 196),
    (*b"ewo\0\0\0\0\0\0\0", 9),
    (*b"fa\0\0\0\0\0\0\0\0", 28),
    (*b"ff\0\0\0\0\0\0\0\0", 29),
    (*b"ff-Adlm\0\0\0", 35),
    (*b"fi\0\0\0\0\0\0\0\0", 169),
    (*b"fil\0\0\0\0\0\0\0", 49),
    (*b"fo\0\0\0\0\0\0\0\0", 140),
    (*b"fr\0\0\0\0\0\0\0\0", 21),
    (*b"fr-BE\0\0\0\0\0", 16),
    (*b"fr-CA\0\0\0\0\0", 27),
    (*b"fr-CH\0\0\0\0\0", 98),
    (*b"frr\0\0\0\0\0\0\0", 188),
    (*b"fur\0\0\0\0\0\0\0", 6),
    (*b"fy\0\0\0\0\0\0\0\0", 18),
    (*b"ga\0\0\0\0\0\0\0\0", 12),
    (*b"gaa\0\0\0\0\0\0\0", 188),
    (*b"gd\0\0\0\0\0\0\0\0", 128),
    (*b"gez\0\0\0\0\0\0\0", 188),
    (*b"gl\0\0\0\0\0\0\0\0", 62),
    (*b"gn\0\0\0\0\0\0\0\0", 188),
    (*b"gsw\0\0\0\0\0\0\0", 138),
    (*b"gu\0\0\0\0\0\0\0\0", 122),
    (*b"guz\0\0\0\0\0\0\0", 104),
    (*b"gv\0\0\0\0\0\0\0\0", 188),
    (*b"ha\0\0\0\0\0\0\0\0", 34),
    (*b"ha-Arab\0\0\0", 188),
    (*b"haw\0\0\0\0\0\0\0", 93),
    (*b"he\0\0\0\0\0\0\0\0", 127),
    (*b"hi\0\0\0\0\0\0\0\0", 90),
    (*b"hi-Latn\0\0\0", 112),
    (*b"hnj\0\0\0\0\0\0\0", 188),
    (*b"hr\0\0\0\0\0\0\0\0", 144),
    (*b"hr-BA\0\0\0\0\0", 143),
    (*b"hsb\0\0\0\0\0\0\0", 137),
    (*b"ht\0\0\0\0\0\0\0\0", 21),
    (*b"hu\0\0\0\0\0\0\0\0", 199),
    (*b"hy\0\0\0\0\0\0\0\0", 193),
    (*b"ia\0\0\0\0\0\0\0\0", 3),
    (*b"id\0\0\0\0\0\0\0\0", 146),
    (*b"ie\0\0\0\0\0\0\0\0", 8),
    (*b"ig\0\0\0\0\0\0\0\0", 88),
    (*b"ii\0\0\0\0\0\0\0\0", 189),
    (*b"io\0\0\0\0\0\0\0\0", 188),
    (*b"is\0\0\0\0\0\0\0\0", 133),
    (*b"it\0\0\0\0\0\0\0\0", 25),
    (*b"it-CH\0\0\0\0\0", 99),
    (*b"iu\0\0\0\0\0\0\0\0", 52),
    (*b"iu-Latn\0\0\0", 188),
    (*b"ja\0\0\0\0\0\0\0\0", 206),
    (*b"jbo\0\0\0\0\0\0\0", 188),
    (*b"jgo\0\0\0\0\0\0\0", 157),
    (*b"jmc\0\0\0\0\0\0\0", 104),
    (*b"jv\0\0\0\0\0\0\0\0", 95),
    (*b"ka\0\0\0\0\0\0\0\0", 154),
    (*b"kaa\0\0\0\0\0\0\0", 188),
    (*b"kaa-Latn\0\0", 188),
    (*b"kab\0\0\0\0\0\0\0", 29),
    (*b"kaj\0\0\0\0\0\0\0", 188),
    (*b"kam\0\0\0\0\0\0\0", 104),
    (*b"kbd\0\0\0\0\0\0\0", 168),
    (*b"kcg\0\0\0\0\0\0\0", 188),
    (*b"kde\0\0\0\0\0\0\0", 104),
    (*b"kea\0\0\0\0\0\0\0", 72),
    (*b"kek\0\0\0\0\0\0\0", 188),
    (*b"ken\0\0\0\0\0\0\0", 188),
    (*b"kgp\0\0\0\0\0\0\0", 73),
    (*b"khq\0\0\0\0\0\0\0", 29),
    (*b"ki\0\0\0\0\0\0\0\0", 104),
    (*b"kk\0\0\0\0\0\0\0\0", 201),
    (*b"kk-Arab\0\0\0", 200),
    (*b"kkj\0\0\0\0\0\0\0", 40),
    (*b"kl\0\0\0\0\0\0\0\0", 188),
    (*b"kln\0\0\0\0\0\0\0", 104),
    (*b"km\0\0\0\0\0\0\0\0", 10),
    (*b"kn\0\0\0\0\0\0\0\0", 53),
    (*b"ko\0\0\0\0\0\0\0\0", 212),
    (*b"kok\0\0\0\0\0\0\0", 30),
    (*b"kok-Latn\0\0", 120),
    (*b"kpe\0\0\0\0\0\0\0", 188),
    (*b"ks\0\0\0\0\0\0\0\0", 50),
    (*b"ks-Deva\0\0\0", 92),
    (*b"ksb\0\0\0\0\0\0\0", 104),
    (*b"ksf\0\0\0\0\0\0\0", 9),
    (*b"ksh\0\0\0\0\0\0\0", 43),
    (*b"ku\0\0\0\0\0\0\0\0", 129),
    (*b"ku-Arab\0\0\0", 188),
    (*b"kw\0\0\0\0\0\0\0\0", 188),
    (*b"kxv\0\0\0\0\0\0\0", 84),
    (*b"kxv-Deva\0\0", 84),
    (*b"kxv-Orya\0\0", 84),
    (*b"kxv-Telu\0\0", 84),
    (*b"ky\0\0\0\0\0\0\0\0", 198),
    (*b"la\0\0\0\0\0\0\0\0", 188),
    (*b"lag\0\0\0\0\0\0\0", 104),
    (*b"lb\0\0\0\0\0\0\0\0", 135),
    (*b"lg\0\0\0\0\0\0\0\0", 104),
    (*b"lij\0\0\0\0\0\0\0", 188),
    (*b"lkt\0\0\0\0\0\0\0", 51),
    (*b"lld\0\0\0\0\0\0\0", 79),
    (*b"lmo\0\0\0\0\0\0\0", 188),
    (*b"ln\0\0\0\0\0\0\0\0", 9),
    (*b"lo\0\0\0\0\0\0\0\0", 83),
    (*b"lrc\0\0\0\0\0\0\0", 188),
    (*b"lt\0\0\0\0\0\0\0\0", 181),
    (*b"ltg\0\0\0\0\0\0\0", 188),
    (*b"lu\0\0\0\0\0\0\0\0", 9),
    (*b"luo\0\0\0\0\0\0\0", 104),
    (*b"luy\0\0\0\0\0\0\0", 104),
    (*b"lv\0\0\0\0\0\0\0\0", 158),
    (*b"lzz\0\0\0\0\0\0\0", 188),
    (*b"mai\0\0\0\0\0\0\0", 91),
    (*b"mas\0\0\0\0\0\0\0", 104),
    (*b"mdf\0\0\0\0\0\0\0", 188),
    (*b"mer\0\0\0\0\0\0\0", 104),
    (*b"mfe\0\0\0\0\0\0\0", 29),
    (*b"mg\0\0\0\0\0\0\0\0", 33),
    (*b"mgh\0\0\0\0\0\0\0", 104),
    (*b"mgo\0\0\0\0\0\0\0", 157),
    (*b"mhn\0\0\0\0\0\0\0", 188),
    (*b"mi\0\0\0\0\0\0\0\0", 95),
    (*b"mic\0\0\0\0\0\0\0", 188),
    (*b"mk\0\0\0\0\0\0\0\0", 114),
    (*b"ml\0\0\0\0\0\0\0\0", 185),
    (*b"mn\0\0\0\0\0\0\0\0", 202),
    (*b"mn-Mong\0\0\0", 188),
    (*b"mn-Mong-MN", 194),
    (*b"mni\0\0\0\0\0\0\0", 167),
    (*b"mni-Mtei\0\0", 188),
    (*b"moh\0\0\0\0\0\0\0", 188),
    (*b"mr\0\0\0\0\0\0\0\0", 124),
    (*b"ms\0\0\0\0\0\0\0\0", 94),
    (*b"ms-Arab\0\0\0", 160),
    (*b"ms-Arab-BN", 179),
    (*b"ms-BN\0\0\0\0\0", 178),
    (*b"ms-ID\0\0\0\0\0", 147),
    (*b"mt\0\0\0\0\0\0\0\0", 74),
    (*b"mua\0\0\0\0\0\0\0", 9),
    (*b"mus\0\0\0\0\0\0\0", 188),
    (*b"mww\0\0\0\0\0\0\0", 188),
    (*b"my\0\0\0\0\0\0\0\0", 183),
    (*b"myv\0\0\0\0\0\0\0", 188),
    (*b"mzn\0\0\0\0\0\0\0", 188),
    (*b"naq\0\0\0\0\0\0\0", 104),
    (*b"nb\0\0\0\0\0\0\0\0", 38),
    (*b"nd\0\0\0\0\0\0\0\0", 104),
    (*b"nds\0\0\0\0\0\0\0", 188),
    (*b"ne\0\0\0\0\0\0\0\0", 190),
    (*b"nl\0\0\0\0\0\0\0\0", 17),
    (*b"nl-BE\0\0\0\0\0", 15),
    (*b"nmg\0\0\0\0\0\0\0", 9),
    (*b"nn\0\0\0\0\0\0\0\0", 38),
    (*b"nnh\0\0\0\0\0\0\0", 4),
    (*b"no\0\0\0\0\0\0\0\0", 38),
    (*b"nqo\0\0\0\0\0\0\0", 188),
    (*b"nr\0\0\0\0\0\0\0\0", 188),
    (*b"nso\0\0\0\0\0\0\0", 188),
    (*b"nus\0\0\0\0\0\0\0", 14),
    (*b"nv\0\0\0\0\0\0\0\0", 188),
    (*b"ny\0\0\0\0\0\0\0\0", 188),
    (*b"nyn\0\0\0\0\0\0\0", 104),
    (*b"oc\0\0\0\0\0\0\0\0", 188),
    (*b"oka\0\0\0\0\0\0\0", 188),
    (*b"om\0\0\0\0\0\0\0\0", 50),
    (*b"or\0\0\0\0\0\0\0\0", 50),
    (*b"os\0\0\0\0\0\0\0\0", 126),
    (*b"osa\0\0\0\0\0\0\0", 188),
    (*b"pa\0\0\0\0\0\0\0\0", 89),
    (*b"pa-Arab\0\0\0", 145),
    (*b"pap\0\0\0\0\0\0\0", 188),
    (*b"pcm\0\0\0\0\0\0\0", 104),
    (*b"pi\0\0\0\0\0\0\0\0", 188),
    (*b"pis\0\0\0\0\0\0\0", 188),
    (*b"pl\0\0\0\0\0\0\0\0", 81),
    (*b"pms\0\0\0\0\0\0\0", 188),
    (*b"prg\0\0\0\0\0\0\0", 188),
    (*b"ps\0\0\0\0\0\0\0\0", 42),
    (*b"pt\0\0\0\0\0\0\0\0", 61),
    (*b"pt-AO\0\0\0\0\0", 71),
    (*b"pt-CH\0\0\0\0\0", 71),
    (*b"pt-CV\0\0\0\0\0", 71),
    (*b"pt-FR\0\0\0\0\0", 71),
    (*b"pt-GQ\0\0\0\0\0", 71),
    (*b"pt-GW\0\0\0\0\0", 71),
    (*b"pt-LU\0\0\0\0\0", 71),
    (*b"pt-MO\0\0\0\0\0", 71),
    (*b"pt-MZ\0\0\0\0\0", 71),
    (*b"pt-PT\0\0\0\0\0", 71),
    (*b"pt-ST\0\0\0\0\0", 71),
    (*b"pt-TL\0\0\0\0\0", 71),
    (*b"qu\0\0\0\0\0\0\0\0", 119),
    (*b"quc\0\0\0\0\0\0\0", 188),
    (*b"raj\0\0\0\0\0\0\0", 188),
    (*b"rhg\0\0\0\0\0\0\0", 188),
    (*b"rif\0\0\0\0\0\0\0", 188),
    (*b"rm\0\0\0\0\0\0\0\0", 44),
    (*b"rn\0\0\0\0\0\0\0\0", 9),
    (*b"ro\0\0\0\0\0\0\0\0", 97),
    (*b"rof\0\0\0\0\0\0\0", 104),
    (*b"ru\0\0\0\0\0\0\0\0", 116),
    (*b"rw\0\0\0\0\0\0\0\0", 186),
    (*b"rwk\0\0\0\0\0\0\0", 104),
    (*b"sa\0\0\0\0\0\0\0\0", 91),
    (*b"sah\0\0\0\0\0\0\0", 203),
    (*b"saq\0\0\0\0\0\0\0", 104),
    (*b"sat\0\0\0\0\0\0\0", 92),
    (*b"sat-Deva\0\0", 188),
    (*b"sbp\0\0\0\0\0\0\0", 104),
    (*b"sc\0\0\0\0\0\0\0\0", 5),
    (*b"scn\0\0\0\0\0\0\0", 12),
    (*b"sd\0\0\0\0\0\0\0\0", 57),
    (*b"sd-Deva\0\0\0", 50),
    (*b"sdh\0\0\0\0\0\0\0", 188),
    (*b"se\0\0\0\0\0\0\0\0", 188),
    (*b"se-FI\0\0\0\0\0", 19),
    (*b"seh\0\0\0\0\0\0\0", 60),
    (*b"ses\0\0\0\0\0\0\0", 29),
    (*b"sg\0\0\0\0\0\0\0\0", 29),
    (*b"sgs\0\0\0\0\0\0\0", 188),
    (*b"shi\0\0\0\0\0\0\0", 29),
    (*b"shi-Latn\0\0", 29),
    (*b"shn\0\0\0\0\0\0\0", 182),
    (*b"si\0\0\0\0\0\0\0\0", 188),
    (*b"sid\0\0\0\0\0\0\0", 188),
    (*b"sk\0\0\0\0\0\0\0\0", 36),
    (*b"skr\0\0\0\0\0\0\0", 188),
    (*b"sl\0\0\0\0\0\0\0\0", 132),
    (*b"sma\0\0\0\0\0\0\0", 188),
    (*b"smj\0\0\0\0\0\0\0", 188),
    (*b"smn\0\0\0\0\0\0\0", 170),
    (*b"sms\0\0\0\0\0\0\0", 188),
    (*b"sn\0\0\0\0\0\0\0\0", 187),
    (*b"so\0\0\0\0\0\0\0\0", 56),
    (*b"sq\0\0\0\0\0\0\0\0", 80),
    (*b"sr\0\0\0\0\0\0\0\0", 141),
    (*b"sr-Latn\0\0\0", 141),
    (*b"ss\0\0\0\0\0\0\0\0", 188),
    (*b"ssy\0\0\0\0\0\0\0", 188),
    (*b"st\0\0\0\0\0\0\0\0", 188),
    (*b"su\0\0\0\0\0\0\0\0", 85),
    (*b"suz\0\0\0\0\0\0\0", 188),
    (*b"suz-Sunu\0\0", 188),
    (*b"sv\0\0\0\0\0\0\0\0", 26),
    (*b"sv-AX\0\0\0\0\0", 31),
    (*b"sv-FI\0\0\0\0\0", 7),
    (*b"sw\0\0\0\0\0\0\0\0", 104),
    (*b"syr\0\0\0\0\0\0\0", 163),
    (*b"szl\0\0\0\0\0\0\0", 188),
    (*b"ta\0\0\0\0\0\0\0\0", 123),
    (*b"te\0\0\0\0\0\0\0\0", 177),
    (*b"teo\0\0\0\0\0\0\0", 104),
    (*b"tg\0\0\0\0\0\0\0\0", 148),
    (*b"th\0\0\0\0\0\0\0\0", 164),
    (*b"ti\0\0\0\0\0\0\0\0", 165),
    (*b"ti-ER\0\0\0\0\0", 166),
    (*b"tig\0\0\0\0\0\0\0", 188),
    (*b"tk\0\0\0\0\0\0\0\0", 172),
    (*b"tn\0\0\0\0\0\0\0\0", 188),
    (*b"to\0\0\0\0\0\0\0\0", 11),
    (*b"tok\0\0\0\0\0\0\0", 0),
    (*b"tpi\0\0\0\0\0\0\0", 188),
    (*b"tr\0\0\0\0\0\0\0\0", 171),
    (*b"trv\0\0\0\0\0\0\0", 188),
    (*b"trw\0\0\0\0\0\0\0", 188),
    (*b"ts\0\0\0\0\0\0\0\0", 188),
    (*b"tt\0\0\0\0\0\0\0\0", 176),
    (*b"twq\0\0\0\0\0\0\0", 9),
    (*b"tyv\0\0\0\0\0\0\0", 195),
    (*b"tzm\0\0\0\0\0\0\0", 104),
    (*b"ug\0\0\0\0\0\0\0\0", 192),
    (*b"uk\0\0\0\0\0\0\0\0", 118),
    (*b"ur\0\0\0\0\0\0\0\0", 162),
    (*b"uz\0\0\0\0\0\0\0\0", 131),
    (*b"uz-Arab\0\0\0", 188),
    (*b"uz-Cyrl\0\0\0", 153),
    (*b"vai\0\0\0\0\0\0\0", 104),
    (*b"vai-Latn\0\0", 100),
    (*b"ve\0\0\0\0\0\0\0\0", 188),
    (*b"vec\0\0\0\0\0\0\0", 24),
    (*b"vi\0\0\0\0\0\0\0\0", 121),
    (*b"vmw\0\0\0\0\0\0\0", 188),
    (*b"vo\0\0\0\0\0\0\0\0", 188),
    (*b"vun\0\0\0\0\0\0\0", 104),
    (*b"wa\0\0\0\0\0\0\0\0", 188),
    (*b"wae\0\0\0\0\0\0\0", 136),
    (*b"wal\0\0\0\0\0\0\0", 188),
    (*b"wbp\0\0\0\0\0\0\0", 188),
    (*b"wo\0\0\0\0\0\0\0\0", 76),
    (*b"xh\0\0\0\0\0\0\0\0", 50),
    (*b"xnr\0\0\0\0\0\0\0", 91),
    (*b"xog\0\0\0\0\0\0\0", 104),
    (*b"yav\0\0\0\0\0\0\0", 9),
    (*b"yi\0\0\0\0\0\0\0\0", 156),
    (*b"yo\0\0\0\0\0\0\0\0", 75),
    (*b"yrl\0\0\0\0\0\0\0", 105),
    (*b"yue\0\0\0\0\0\0\0", 204),
    (*b"yue-Hans\0\0", 204),
    (*b"za\0\0\0\0\0\0\0\0", 188),
    (*b"zgh\0\0\0\0\0\0\0", 29),
    (*b"zh\0\0\0\0\0\0\0\0", 211),
    (*b"zh-Hans-HK", 208),
    (*b"zh-Hans-MO", 209),
    (*b"zh-Hans-SG", 210),
    (*b"zh-Hant\0\0\0", 205),
    (*b"zh-Hant-HK", 207),
    (*b"zh-Hant-MO", 207),
    (*b"zh-Latn\0\0\0", 188),
    (*b"zu\0\0\0\0\0\0\0\0", 47),
];

/// Rows of [`STYLES_OF_CALENDAR`]: gregorian, buddhist, roc, japanese, coptic, ethiopic, indian, islamic, hebrew, persian, chinese, dangi.
pub(super) static STYLES_OF_LOCALE: [[u16; 12]; 213] = [
    [0, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [3, 93, 93, 93, 93, 93, 93, 93, 93, 93, 397, 397],
    [4, 68, 68, 70, 68, 68, 68, 68, 68, 68, 397, 397],
    [5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 397, 397],
    [7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 397, 397],
    [10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 71, 71],
    [12, 13, 13, 13, 13, 13, 13, 13, 13, 13, 397, 397],
    [21, 49, 39, 39, 39, 39, 39, 39, 39, 39, 20, 20],
    [22, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [23, 41, 41, 41, 41, 41, 41, 41, 41, 41, 397, 397],
    [24, 41, 41, 41, 41, 41, 41, 41, 41, 41, 397, 397],
    [24, 42, 42, 42, 42, 42, 42, 42, 42, 42, 397, 397],
    [24, 48, 48, 48, 48, 48, 48, 48, 48, 48, 397, 397],
    [24, 189, 189, 229, 189, 189, 189, 189, 189, 189, 397, 397],
    [25, 43, 43, 43, 43, 43, 43, 43, 43, 43, 397, 397],
    [25, 46, 46, 46, 46, 46, 46, 46, 46, 46, 16, 18],
    [26, 44, 44, 44, 44, 44, 44, 44, 44, 44, 15, 15],
    [27, 46, 46, 46, 46, 46, 46, 46, 46, 46, 16, 18],
    [28, 46, 46, 46, 46, 46, 46, 46, 46, 46, 16, 16],
    [29, 40, 40, 40, 40, 40, 40, 40, 40, 40, 397, 397],
    [30, 47, 47, 47, 47, 47, 47, 47, 47, 47, 19, 19],
    [30, 48, 48, 48, 48, 48, 48, 48, 48, 48, 15, 15],
    [30, 48, 48, 197, 48, 48, 48, 197, 167, 48, 166, 166],
    [30, 321, 321, 321, 321, 321, 321, 321, 321, 321, 397, 397],
    [31, 48, 48, 48, 48, 48, 48, 48, 48, 48, 397, 397],
    [31, 58, 58, 58, 58, 58, 58, 58, 58, 58, 17, 17],
    [32, 49, 39, 39, 39, 39, 39, 39, 39, 39, 20, 20],
    [32, 53, 53, 53, 53, 53, 53, 50, 53, 53, 15, 15],
    [33, 52, 52, 52, 52, 52, 52, 51, 52, 404, 397, 397],
    [34, 54, 54, 54, 54, 54, 54, 54, 54, 54, 397, 397],
    [35, 55, 55, 55, 55, 55, 55, 55, 55, 55, 397, 397],
    [36, 49, 56, 56, 56, 56, 56, 56, 56, 56, 20, 20],
    [37, 197, 197, 197, 197, 197, 197, 197, 167, 197, 166, 166],
    [38, 54, 54, 54, 54, 54, 54, 54, 54, 54, 397, 397],
    [59, 230, 230, 230, 230, 230, 230, 230, 230, 230, 397, 397],
    [60, 61, 61, 61, 61, 61, 61, 61, 61, 61, 322, 322],
    [63, 246, 246, 246, 246, 246, 246, 246, 246, 246, 397, 397],
    [64, 66, 66, 254, 66, 66, 66, 66, 66, 66, 245, 245],
    [65, 69, 69, 67, 69, 69, 69, 69, 69, 69, 62, 62],
    [72, 73, 73, 142, 73, 73, 73, 73, 73, 73, 242, 242],
    [74, 77, 77, 77, 77, 77, 77, 77, 77, 77, 397, 397],
    [75, 78, 78, 78, 78, 78, 78, 78, 78, 78, 397, 397],
    [79, 330, 330, 330, 330, 330, 330, 330, 330, 330, 397, 397],
    [80, 256, 81, 81, 81, 81, 81, 81, 81, 81, 397, 397],
    [82, 83, 83, 83, 83, 83, 83, 83, 83, 83, 397, 397],
    [84, 85, 85, 85, 85, 85, 85, 85, 85, 85, 397, 397],
    [95, 96, 96, 96, 96, 96, 96, 96, 96, 96, 397, 397],
    [101, 76, 76, 76, 76, 76, 76, 76, 76, 76, 397, 397],
    [101, 110, 110, 111, 110, 110, 110, 110, 167, 110, 100, 100],
    [101, 111, 111, 111, 111, 111, 111, 111, 97, 111, 397, 397],
    [101, 111, 111, 111, 111, 111, 111, 111, 111, 111, 397, 397],
    [101, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [102, 113, 113, 113, 113, 113, 113, 113, 113, 113, 397, 397],
    [103, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [104, 110, 110, 111, 110, 110, 110, 110, 167, 110, 99, 99],
    [105, 109, 109, 331, 109, 109, 109, 110, 167, 109, 100, 100],
    [106, 111, 111, 111, 111, 111, 111, 111, 111, 111, 397, 397],
    [107, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [114, 98, 98, 98, 98, 98, 98, 98, 98, 98, 397, 397],
    [120, 132, 132, 142, 132, 132, 132, 132, 132, 132, 242, 242],
    [121, 134, 134, 134, 134, 134, 134, 134, 134, 134, 397, 397],
    [122, 136, 136, 141, 136, 136, 136, 136, 136, 136, 119, 119],
    [123, 134, 134, 134, 134, 134, 134, 134, 134, 134, 397, 397],
    [124, 134, 134, 142, 134, 134, 134, 134, 134, 134, 242, 242],
    [125, 134, 134, 142, 134, 134, 134, 134, 134, 134, 242, 242],
    [126, 134, 134, 142, 134, 134, 134, 134, 134, 134, 242, 242],
    [126, 140, 140, 142, 140, 140, 140, 140, 140, 140, 242, 242],
    [127, 135, 135, 142, 135, 135, 135, 135, 135, 135, 242, 242],
    [128, 134, 134, 142, 134, 134, 134, 134, 134, 134, 242, 242],
    [129, 137, 137, 142, 137, 137, 137, 137, 137, 137, 242, 242],
    [130, 138, 138, 142, 138, 138, 138, 138, 138, 138, 242, 242],
    [131, 133, 133, 139, 133, 133, 133, 133, 133, 133, 118, 118],
    [143, 144, 144, 144, 144, 144, 144, 144, 144, 144, 397, 397],
    [146, 147, 147, 148, 147, 147, 147, 147, 147, 147, 145, 145],
    [149, 150, 150, 150, 150, 150, 150, 150, 150, 150, 397, 397],
    [152, 151, 151, 151, 151, 151, 151, 151, 151, 151, 397, 397],
    [154, 155, 155, 155, 155, 155, 155, 155, 155, 155, 397, 397],
    [156, 268, 268, 268, 268, 268, 268, 268, 268, 268, 397, 397],
    [157, 277, 14, 158, 158, 158, 158, 158, 158, 158, 269, 269],
    [159, 160, 160, 160, 160, 160, 160, 160, 160, 160, 397, 397],
    [168, 153, 153, 153, 153, 153, 153, 187, 153, 153, 397, 397],
    [169, 193, 193, 193, 193, 193, 193, 193, 193, 193, 161, 161],
    [170, 230, 230, 197, 230, 230, 230, 197, 167, 230, 166, 166],
    [170, 318, 318, 318, 318, 318, 318, 295, 318, 318, 117, 117],
    [171, 108, 108, 108, 108, 108, 108, 108, 108, 108, 397, 397],
    [171, 189, 189, 189, 189, 189, 189, 189, 189, 189, 397, 397],
    [171, 190, 190, 197, 190, 190, 190, 197, 167, 190, 166, 166],
    [171, 197, 197, 197, 197, 197, 197, 197, 167, 197, 166, 166],
    [171, 197, 197, 197, 197, 197, 197, 197, 197, 197, 397, 397],
    [171, 277, 277, 277, 277, 277, 277, 277, 277, 277, 397, 397],
    [171, 323, 323, 323, 323, 323, 189, 323, 323, 323, 397, 397],
    [171, 323, 323, 323, 323, 323, 323, 323, 323, 323, 397, 397],
    [171, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [172, 191, 191, 191, 191, 191, 191, 191, 191, 191, 397, 397],
    [173, 203, 203, 203, 203, 203, 203, 203, 203, 203, 164, 164],
    [174, 192, 192, 192, 192, 192, 192, 192, 192, 192, 397, 397],
    [175, 194, 194, 186, 194, 194, 194, 194, 167, 194, 165, 165],
    [175, 202, 202, 202, 202, 202, 202, 202, 202, 202, 397, 397],
    [176, 194, 194, 194, 194, 194, 194, 194, 194, 194, 15, 15],
    [176, 195, 195, 195, 195, 195, 195, 195, 195, 195, 17, 17],
    [177, 196, 196, 196, 196, 196, 196, 196, 196, 196, 397, 397],
    [177, 197, 197, 111, 197, 197, 197, 110, 167, 197, 166, 166],
    [177, 197, 197, 189, 197, 197, 197, 197, 167, 197, 166, 166],
    [177, 197, 197, 197, 197, 197, 197, 197, 167, 197, 166, 166],
    [177, 197, 197, 197, 197, 197, 197, 197, 197, 197, 397, 397],
    [177, 197, 197, 204, 197, 197, 197, 197, 197, 197, 163, 163],
    [177, 199, 199, 197, 199, 199, 199, 197, 167, 199, 166, 166],
    [178, 197, 197, 197, 197, 197, 197, 197, 197, 197, 397, 397],
    [178, 206, 206, 197, 206, 206, 206, 57, 167, 206, 166, 166],
    [179, 185, 185, 197, 185, 185, 185, 197, 167, 185, 166, 166],
    [180, 200, 200, 197, 200, 200, 200, 197, 167, 200, 166, 166],
    [181, 201, 201, 197, 201, 201, 201, 197, 167, 201, 166, 166],
    [182, 205, 205, 197, 205, 205, 205, 57, 167, 205, 166, 166],
    [183, 207, 207, 197, 207, 207, 207, 197, 167, 207, 166, 166],
    [210, 284, 215, 215, 284, 215, 215, 284, 284, 215, 397, 397],
    [211, 188, 198, 198, 198, 198, 198, 198, 198, 198, 397, 397],
    [212, 214, 214, 214, 214, 214, 214, 214, 214, 214, 162, 162],
    [213, 216, 216, 216, 216, 216, 216, 216, 216, 216, 397, 397],
    [217, 218, 218, 218, 218, 218, 218, 218, 218, 218, 397, 397],
    [222, 208, 208, 208, 208, 208, 208, 208, 208, 208, 397, 397],
    [223, 226, 226, 226, 226, 226, 226, 226, 226, 226, 397, 397],
    [224, 89, 89, 88, 86, 86, 86, 86, 86, 86, 87, 87],
    [224, 221, 221, 221, 221, 221, 221, 221, 221, 221, 397, 397],
    [224, 228, 228, 228, 228, 228, 228, 228, 228, 228, 365, 365],
    [224, 228, 228, 228, 228, 228, 228, 228, 228, 228, 397, 397],
    [225, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [231, 232, 232, 232, 232, 232, 232, 232, 232, 232, 397, 397],
    [233, 234, 234, 234, 234, 234, 234, 235, 236, 234, 397, 397],
    [238, 239, 239, 239, 239, 239, 239, 239, 239, 239, 237, 237],
    [240, 326, 326, 326, 326, 326, 326, 326, 326, 326, 397, 397],
    [241, 111, 111, 111, 111, 111, 111, 111, 111, 111, 397, 397],
    [243, 244, 244, 244, 244, 244, 244, 244, 244, 244, 397, 397],
    [248, 289, 289, 289, 289, 289, 289, 289, 289, 289, 397, 397],
    [249, 257, 257, 257, 257, 257, 257, 257, 257, 257, 397, 397],
    [250, 259, 259, 259, 259, 259, 259, 259, 259, 259, 397, 397],
    [250, 260, 260, 260, 260, 260, 260, 260, 260, 260, 247, 247],
    [251, 255, 255, 255, 255, 255, 255, 255, 255, 255, 397, 397],
    [252, 258, 258, 258, 258, 258, 258, 258, 258, 258, 397, 397],
    [253, 68, 260, 260, 260, 260, 260, 260, 260, 260, 397, 397],
    [253, 260, 260, 260, 260, 260, 260, 260, 260, 260, 247, 247],
    [253, 288, 288, 288, 288, 288, 288, 288, 288, 288, 397, 397],
    [261, 267, 267, 112, 267, 267, 267, 267, 267, 267, 397, 397],
    [262, 293, 293, 293, 293, 293, 293, 292, 293, 293, 2, 2],
    [263, 266, 266, 265, 266, 266, 266, 265, 266, 266, 1, 1],
    [264, 266, 266, 265, 266, 266, 266, 265, 266, 266, 1, 1],
    [270, 277, 277, 277, 277, 277, 277, 277, 277, 277, 397, 397],
    [271, 276, 276, 276, 278, 278, 278, 276, 278, 278, 117, 117],
    [271, 278, 278, 278, 278, 278, 278, 278, 203, 278, 164, 164],
    [272, 280, 280, 280, 280, 280, 280, 219, 280, 220, 397, 397],
    [272, 281, 281, 197, 281, 281, 281, 197, 167, 281, 166, 166],
    [273, 279, 279, 197, 279, 279, 279, 197, 167, 279, 166, 166],
    [274, 282, 282, 197, 282, 282, 282, 197, 167, 282, 166, 166],
    [275, 283, 283, 197, 283, 283, 283, 197, 167, 283, 166, 166],
    [285, 92, 92, 92, 92, 92, 92, 92, 92, 92, 397, 397],
    [286, 287, 287, 287, 287, 287, 287, 287, 287, 287, 397, 397],
    [290, 291, 291, 112, 291, 291, 291, 292, 291, 291, 397, 397],
    [294, 329, 329, 329, 329, 329, 329, 329, 209, 329, 397, 397],
    [295, 91, 91, 91, 91, 91, 91, 91, 91, 91, 397, 397],
    [296, 297, 297, 297, 297, 297, 297, 297, 297, 297, 397, 397],
    [298, 94, 94, 94, 94, 94, 94, 94, 94, 94, 397, 397],
    [302, 306, 306, 306, 306, 306, 306, 305, 306, 306, 397, 397],
    [303, 307, 307, 307, 307, 307, 307, 304, 307, 307, 397, 397],
    [308, 309, 309, 309, 309, 309, 309, 309, 309, 309, 397, 397],
    [311, 312, 312, 312, 312, 312, 312, 312, 312, 312, 397, 397],
    [314, 315, 316, 317, 313, 313, 313, 313, 313, 313, 116, 116],
    [320, 111, 111, 111, 111, 111, 111, 111, 111, 111, 397, 397],
    [320, 319, 319, 319, 319, 319, 319, 111, 319, 319, 397, 397],
    [361, 360, 360, 360, 360, 360, 360, 360, 360, 360, 397, 397],
    [362, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [373, 374, 374, 374, 374, 374, 374, 374, 374, 374, 375, 375],
    [376, 372, 372, 372, 372, 372, 372, 372, 372, 372, 397, 397],
    [377, 324, 324, 379, 324, 324, 324, 324, 324, 324, 397, 397],
    [378, 380, 380, 380, 380, 380, 380, 227, 380, 380, 397, 397],
    [381, 325, 325, 325, 325, 325, 325, 325, 325, 325, 397, 397],
    [382, 383, 383, 383, 383, 383, 383, 383, 383, 383, 397, 397],
    [384, 184, 184, 184, 184, 184, 184, 184, 184, 184, 397, 397],
    [387, 386, 386, 386, 386, 386, 386, 386, 386, 386, 397, 397],
    [388, 45, 45, 45, 45, 45, 45, 45, 45, 45, 397, 397],
    [389, 391, 391, 391, 391, 391, 391, 391, 203, 391, 164, 164],
    [390, 392, 392, 392, 392, 392, 392, 305, 392, 392, 397, 397],
    [393, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [400, 403, 403, 403, 403, 403, 403, 403, 403, 403, 364, 364],
    [401, 328, 327, 327, 328, 327, 327, 327, 327, 327, 396, 396],
    [402, 9, 9, 9, 9, 9, 9, 9, 9, 9, 397, 397],
    [405, 333, 333, 333, 333, 333, 333, 333, 333, 333, 397, 397],
    [406, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [407, 93, 93, 93, 93, 93, 93, 93, 93, 93, 397, 397],
    [407, 197, 197, 197, 197, 197, 197, 197, 197, 197, 397, 397],
    [407, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [407, 334, 334, 334, 334, 334, 334, 334, 334, 334, 397, 397],
    [408, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [409, 332, 332, 332, 332, 332, 332, 332, 332, 332, 397, 397],
    [410, 301, 301, 115, 301, 301, 301, 310, 301, 301, 299, 299],
    [411, 385, 385, 385, 385, 385, 385, 385, 385, 385, 397, 397],
    [412, 413, 413, 413, 413, 413, 413, 413, 413, 413, 397, 397],
    [414, 329, 329, 329, 329, 329, 329, 329, 329, 329, 397, 397],
    [415, 345, 345, 345, 345, 345, 345, 345, 345, 345, 397, 397],
    [416, 335, 336, 344, 336, 336, 336, 336, 336, 336, 394, 394],
    [417, 90, 90, 90, 90, 90, 90, 90, 90, 90, 397, 397],
    [418, 337, 337, 338, 337, 337, 337, 337, 337, 337, 397, 397],
    [419, 301, 301, 301, 301, 301, 301, 301, 301, 301, 300, 300],
    [420, 339, 339, 339, 339, 339, 339, 339, 339, 339, 100, 100],
    [421, 340, 340, 340, 340, 340, 340, 340, 340, 340, 395, 395],
    [422, 341, 341, 341, 341, 341, 341, 341, 341, 341, 397, 397],
    [423, 356, 349, 356, 342, 342, 342, 356, 356, 342, 363, 366],
    [423, 356, 349, 356, 342, 342, 342, 356, 356, 342, 398, 366],
    [424, 346, 351, 359, 350, 350, 350, 351, 351, 350, 367, 367],
    [425, 356, 349, 356, 356, 356, 356, 356, 356, 356, 371, 366],
    [426, 353, 353, 353, 348, 348, 347, 353, 352, 357, 368, 368],
    [426, 354, 353, 355, 348, 348, 347, 353, 352, 357, 368, 368],
    [427, 353, 353, 353, 348, 348, 347, 353, 352, 358, 368, 368],
    [428, 354, 356, 355, 348, 348, 347, 356, 352, 356, 399, 399],
    [429, 343, 343, 343, 343, 343, 343, 343, 343, 343, 370, 369],
];

/// Where the patterns begin in [`STYLES`], full to short.
pub(super) static STYLES_OF_CALENDAR: [[u16; 4]; 430] = [
    [150, 184, 150, 9740],
    [243, 7284, 7284, 7284],
    [255, 7527, 7527, 7527],
    [265, 7089, 7053, 7762],
    [281, 7441, 7354, 8392],
    [302, 5747, 6011, 8211],
    [326, 5761, 6035, 8229],
    [352, 64, 6135, 8594],
    [385, 90, 6159, 8603],
    [420, 3380, 3236, 4303],
    [437, 5638, 5625, 8549],
    [466, 5662, 7994, 8580],
    [497, 5777, 8549, 8594],
    [522, 5797, 8557, 8603],
    [549, 6211, 8557, 8580],
    [570, 6270, 5995, 7723],
    [570, 6270, 5995, 8243],
    [570, 8103, 7967, 8594],
    [584, 6279, 6003, 8203],
    [584, 6279, 6003, 8541],
    [602, 6292, 6003, 8923],
    [619, 6304, 6011, 7501],
    [619, 6304, 6011, 7547],
    [619, 6304, 6011, 7723],
    [619, 6304, 6011, 7762],
    [619, 6304, 6011, 7845],
    [619, 6304, 6011, 7874],
    [619, 6304, 6011, 8211],
    [619, 6304, 6011, 8243],
    [619, 6304, 6011, 8392],
    [619, 6304, 6011, 8549],
    [619, 6304, 6011, 8594],
    [619, 6304, 6011, 9740],
    [619, 6304, 6011, 9931],
    [619, 6304, 6135, 7723],
    [619, 6304, 7182, 7132],
    [619, 6304, 7501, 7501],
    [619, 6304, 8211, 7132],
    [619, 6304, 9095, 9740],
    [633, 6344, 6035, 3607],
    [633, 6344, 6035, 7515],
    [633, 6344, 6035, 7737],
    [633, 6344, 6035, 7778],
    [633, 6344, 6035, 7861],
    [633, 6344, 6035, 7882],
    [633, 6344, 6035, 8229],
    [633, 6344, 6035, 8252],
    [633, 6344, 6035, 8567],
    [633, 6344, 6035, 8580],
    [633, 6344, 6035, 9748],
    [633, 6344, 6035, 9758],
    [633, 6344, 6035, 9937],
    [633, 6344, 6035, 9945],
    [633, 6344, 6035, 9974],
    [633, 6344, 6159, 7737],
    [633, 6344, 7112, 7120],
    [633, 6344, 7507, 7507],
    [633, 6594, 8276, 7749],
    [633, 8123, 7994, 8603],
    [649, 6568, 6135, 7762],
    [664, 6788, 6836, 7106],
    [681, 6800, 6847, 7120],
    [700, 7428, 7345, 7495],
    [718, 7441, 7252, 7252],
    [718, 7441, 7252, 8487],
    [718, 7441, 7354, 8392],
    [733, 7451, 7260, 8496],
    [733, 7451, 7363, 7487],
    [733, 7451, 7363, 7501],
    [733, 7451, 7363, 7507],
    [733, 7451, 7363, 7723],
    [750, 7896, 7976, 8203],
    [784, 7925, 6011, 7762],
    [809, 7945, 5605, 7737],
    [836, 6304, 6011, 8519],
    [836, 8113, 7985, 9740],
    [851, 6344, 6035, 3607],
    [851, 6344, 6035, 8527],
    [851, 8123, 7994, 9758],
    [868, 9113, 9095, 9931],
    [888, 7441, 7396, 7252],
    [910, 7451, 7406, 7270],
    [934, 6304, 8211, 8243],
    [955, 6344, 6035, 8229],
    [978, 9781, 9772, 9965],
    [1007, 3628, 3617, 3607],
    [1038, 118, 6159, 7737],
    [1076, 0, 8195, 8549],
    [1107, 31, 8219, 8557],
    [1107, 118, 6159, 7737],
    [1140, 7190, 8428, 8438],
    [1163, 3425, 3402, 3607],
    [1163, 3425, 3402, 4399],
    [1163, 3425, 3402, 4426],
    [1181, 3989, 4093, 3607],
    [1235, 4982, 4833, 4761],
    [1256, 4997, 4848, 4749],
    [1279, 5014, 4865, 4865],
    [1294, 5023, 4873, 4741],
    [1311, 5034, 4883, 4729],
    [1331, 5048, 4883, 4729],
    [1350, 5061, 4892, 4761],
    [1350, 5061, 4892, 4777],
    [1350, 5061, 4892, 7762],
    [1350, 5061, 4892, 9740],
    [1350, 5061, 4892, 9957],
    [1350, 5061, 8267, 8594],
    [1350, 9113, 9095, 9740],
    [1366, 3246, 3236, 3372],
    [1366, 5071, 4901, 4399],
    [1366, 5071, 4901, 4741],
    [1366, 5071, 4901, 4749],
    [1366, 5071, 4901, 4768],
    [1366, 5071, 4901, 4795],
    [1384, 9113, 4921, 4735],
    [1399, 5164, 4949, 4749],
    [1418, 5288, 5280, 9734],
    [1433, 5288, 5280, 9734],
    [1449, 5688, 5569, 8594],
    [1449, 5688, 8511, 8541],
    [1474, 5707, 4777, 4809],
    [1474, 5707, 5587, 7723],
    [1474, 5707, 5587, 8549],
    [1474, 5707, 5587, 8594],
    [1474, 5707, 5972, 7762],
    [1474, 5707, 6011, 7723],
    [1474, 5707, 6011, 7762],
    [1474, 5707, 6011, 7874],
    [1474, 5707, 6011, 8594],
    [1474, 5707, 7845, 7874],
    [1474, 5707, 8211, 8243],
    [1474, 5707, 8549, 8594],
    [1499, 5726, 4785, 4818],
    [1499, 5726, 5605, 7729],
    [1499, 5726, 5605, 7737],
    [1499, 5726, 5605, 7882],
    [1499, 5726, 5605, 8580],
    [1499, 5726, 7852, 7882],
    [1499, 5726, 8219, 8229],
    [1499, 5726, 8557, 7729],
    [1499, 5726, 8557, 7737],
    [1499, 5726, 8557, 8603],
    [1499, 5726, 8580, 8603],
    [1526, 5819, 6011, 8549],
    [1551, 5838, 6035, 8580],
    [1578, 5873, 8511, 8594],
    [1599, 5888, 5859, 8549],
    [1620, 5903, 6159, 8580],
    [1620, 5903, 8557, 8603],
    [1643, 5920, 7985, 8549],
    [1666, 5937, 7994, 8580],
    [1691, 5963, 5963, 8557],
    [1706, 6011, 5956, 7723],
    [1720, 6035, 6035, 7515],
    [1736, 6568, 6135, 8211],
    [1751, 6594, 6159, 8229],
    [1768, 6197, 6011, 7762],
    [1788, 6227, 6011, 7762],
    [1809, 6242, 7729, 7778],
    [1832, 6304, 6011, 8487],
    [1852, 8123, 7994, 8496],
    [1874, 6270, 5995, 8392],
    [1874, 6270, 8376, 8392],
    [1874, 6270, 8511, 8594],
    [1889, 6292, 6003, 7717],
    [1889, 6292, 6003, 8384],
    [1889, 6292, 6003, 8541],
    [1907, 6304, 6011, 6011],
    [1907, 6304, 6011, 7547],
    [1907, 6304, 6011, 7625],
    [1907, 6304, 6011, 7723],
    [1907, 6304, 6011, 7762],
    [1907, 6304, 6011, 7827],
    [1907, 6304, 6011, 7874],
    [1907, 6304, 6011, 8211],
    [1907, 6304, 6011, 8392],
    [1907, 6304, 6011, 8487],
    [1907, 6304, 6011, 8549],
    [1907, 6304, 6011, 8594],
    [1907, 6304, 6011, 9740],
    [1907, 6304, 7985, 8594],
    [1907, 6304, 8267, 8549],
    [1907, 6568, 8043, 8549],
    [1907, 8113, 7985, 8549],
    [1922, 6313, 6019, 8428],
    [1945, 6344, 6035, 3607],
    [1945, 6344, 6035, 4717],
    [1945, 6344, 6035, 7515],
    [1945, 6344, 6035, 7547],
    [1945, 6344, 6035, 7737],
    [1945, 6344, 6035, 7778],
    [1945, 6344, 6035, 7791],
    [1945, 6344, 6035, 8229],
    [1945, 6344, 6035, 8428],
    [1945, 6344, 6035, 8438],
    [1945, 6344, 6035, 8496],
    [1945, 6344, 6035, 8557],
    [1945, 6344, 6035, 8580],
    [1945, 6344, 7507, 7515],
    [1945, 6344, 7852, 7861],
    [1945, 6344, 7994, 8580],
    [1945, 6344, 8276, 8580],
    [1945, 6344, 8428, 8438],
    [1945, 6344, 8557, 7861],
    [1945, 6344, 8557, 8603],
    [1945, 6594, 6159, 7737],
    [1945, 6594, 6159, 8580],
    [1945, 8123, 7994, 8580],
    [1962, 6404, 6045, 7737],
    [1980, 6416, 6906, 6906],
    [2000, 6430, 6056, 7575],
    [2000, 6430, 6056, 7651],
    [2000, 6430, 6056, 8392],
    [2000, 6430, 7685, 7669],
    [2023, 6447, 6072, 8428],
    [2023, 6447, 7589, 7605],
    [2023, 6447, 7700, 7659],
    [2048, 6466, 6090, 8487],
    [2071, 6483, 6106, 8496],
    [2096, 6519, 6035, 4749],
    [2096, 6519, 7994, 7632],
    [2117, 6556, 6124, 7139],
    [2135, 6304, 6011, 7762],
    [2135, 6568, 6135, 7132],
    [2135, 6568, 6135, 7762],
    [2135, 6568, 8211, 7106],
    [2151, 6594, 6159, 7120],
    [2151, 6594, 6159, 7515],
    [2151, 6594, 6159, 7737],
    [2151, 6594, 6159, 7762],
    [2151, 6594, 6159, 7778],
    [2169, 6628, 8005, 8487],
    [2194, 6647, 8023, 8496],
    [2221, 6882, 6860, 7501],
    [2238, 6893, 6870, 7515],
    [2238, 6893, 6870, 8603],
    [2257, 6906, 6906, 6906],
    [2279, 6980, 6003, 7717],
    [2301, 6996, 6968, 8549],
    [2320, 7009, 6035, 7737],
    [2341, 7024, 6135, 8392],
    [2367, 7063, 7044, 7762],
    [2383, 7100, 7100, 7100],
    [2395, 7207, 7160, 8594],
    [2411, 7217, 7169, 8412],
    [2431, 7252, 7252, 7252],
    [2445, 7260, 7260, 7515],
    [2461, 7418, 8376, 8487],
    [2477, 7441, 7354, 7252],
    [2477, 7441, 7354, 7501],
    [2477, 7441, 7354, 8487],
    [2477, 7441, 7354, 9740],
    [2477, 7441, 7501, 7547],
    [2477, 7441, 8392, 8487],
    [2493, 7451, 7260, 8496],
    [2493, 7451, 7363, 3607],
    [2493, 7451, 7406, 7270],
    [2493, 7451, 7507, 7515],
    [2493, 7451, 7507, 7554],
    [2493, 7451, 8428, 8438],
    [2493, 7451, 8428, 8496],
    [2511, 7463, 7284, 7284],
    [2511, 7463, 7374, 7284],
    [2511, 7463, 7374, 7319],
    [2511, 7463, 7374, 8287],
    [2528, 7474, 7293, 7304],
    [2528, 7474, 7384, 8298],
    [2528, 7474, 7641, 7534],
    [2547, 6211, 6035, 7778],
    [2570, 6270, 5995, 7723],
    [2587, 6304, 6011, 8549],
    [2587, 6304, 6011, 8594],
    [2587, 8113, 7985, 8594],
    [2587, 8113, 7985, 9957],
    [2587, 8113, 8083, 7723],
    [2587, 8113, 8267, 8594],
    [2603, 6344, 6035, 7737],
    [2603, 6344, 6035, 8580],
    [2603, 6344, 6035, 8603],
    [2603, 8123, 7994, 4399],
    [2603, 8123, 7994, 7632],
    [2603, 8123, 7994, 8580],
    [2603, 8123, 8092, 7737],
    [2603, 8123, 8276, 8580],
    [2621, 8135, 8354, 8363],
    [2647, 6568, 6135, 8594],
    [2647, 6568, 6188, 8487],
    [2664, 6594, 6159, 8438],
    [2683, 7451, 7363, 8438],
    [2683, 8315, 7363, 7329],
    [2702, 8328, 8452, 7567],
    [2720, 8340, 8461, 7534],
    [2720, 8340, 8461, 8461],
    [2720, 8340, 8461, 8472],
    [2740, 8674, 8662, 8594],
    [2759, 9113, 9095, 9740],
    [2775, 9827, 9791, 8487],
    [2799, 9845, 9808, 8472],
    [2825, 10321, 10421, 9740],
    [2877, 5139, 4929, 4761],
    [2895, 5150, 4939, 4761],
    [2916, 5164, 4949, 4749],
    [2936, 6304, 8549, 7874],
    [2936, 6304, 8632, 8715],
    [2952, 6344, 6035, 8727],
    [2952, 6344, 8557, 7852],
    [2952, 6344, 8557, 7882],
    [2952, 6344, 8646, 8727],
    [2970, 6764, 6814, 7762],
    [2988, 6775, 6824, 7737],
    [2988, 6775, 6824, 8727],
    [3008, 6944, 6922, 7153],
    [3026, 6955, 6932, 7737],
    [3046, 6259, 5985, 7729],
    [3046, 6259, 6011, 7762],
    [3046, 6304, 6011, 7762],
    [3071, 6502, 5985, 7729],
    [3071, 6502, 5985, 7769],
    [3111, 6344, 6035, 7737],
    [3133, 5071, 4901, 4749],
    [3166, 5061, 4892, 4761],
    [3183, 6344, 6035, 8580],
    [3202, 6270, 5995, 7106],
    [3219, 3246, 3236, 3372],
    [3257, 3246, 3236, 4290],
    [3273, 3290, 3236, 4315],
    [3345, 3323, 3302, 3392],
    [3436, 3425, 3402, 3607],
    [3436, 3425, 3402, 4329],
    [3454, 3425, 3402, 3607],
    [3454, 3425, 3402, 4387],
    [3454, 3425, 3402, 4399],
    [3454, 4038, 3504, 3607],
    [3454, 8700, 3402, 3607],
    [3485, 3471, 3412, 3607],
    [3588, 3575, 3551, 3695],
    [3588, 3575, 3551, 4358],
    [3676, 3663, 3651, 4343],
    [3676, 3663, 3705, 4372],
    [3743, 3724, 3392, 4315],
    [3829, 3768, 3802, 4358],
    [3876, 3563, 3540, 4413],
    [3930, 3915, 3915, 3716],
    [3967, 3950, 3640, 3640],
    [4176, 4162, 4149, 4441],
    [4254, 4224, 4196, 3607],
    [4497, 4480, 4549, 4549],
    [4573, 4558, 4558, 3716],
    [4573, 4592, 4592, 4542],
    [4606, 4592, 4592, 4542],
    [4625, 4592, 4467, 4456],
    [4645, 4592, 4549, 4549],
    [4645, 4592, 4592, 3716],
    [4645, 4592, 4592, 4518],
    [4645, 4592, 4592, 4526],
    [4645, 4592, 4592, 4533],
    [4645, 4592, 4592, 4542],
    [4645, 4592, 4592, 7815],
    [4645, 4592, 4592, 8618],
    [4663, 4692, 4692, 4456],
    [5083, 5071, 4901, 4749],
    [5101, 5061, 4892, 7762],
    [5199, 5177, 4961, 8392],
    [5226, 5255, 9024, 8946],
    [5297, 5288, 5280, 9740],
    [5297, 5321, 5312, 8211],
    [5364, 5352, 5352, 5337],
    [5380, 5404, 5404, 5331],
    [5380, 5404, 5404, 8946],
    [5438, 5424, 9865, 9865],
    [5438, 5424, 9865, 9931],
    [5473, 5457, 5343, 5337],
    [5493, 5127, 7507, 7515],
    [5510, 7441, 7501, 7501],
    [5525, 7451, 7507, 7515],
    [5542, 7501, 7501, 7501],
    [5553, 5117, 4912, 7501],
    [6330, 6304, 6011, 7625],
    [6330, 6304, 6011, 8392],
    [6355, 6344, 6035, 7632],
    [6355, 6344, 6035, 8438],
    [6371, 6304, 6011, 8487],
    [6371, 6568, 6135, 8211],
    [6386, 6404, 6045, 7778],
    [6534, 6578, 6144, 8392],
    [6606, 8170, 8067, 8438],
    [6710, 6687, 8400, 8412],
    [6739, 6668, 6170, 8392],
    [7073, 6568, 6135, 8243],
    [8113, 6304, 6011, 7874],
    [8113, 6304, 8549, 7874],
    [8123, 6344, 8557, 7861],
    [8123, 6344, 8557, 7882],
    [8187, 6568, 6135, 7762],
    [8760, 8745, 8913, 8938],
    [8789, 8827, 8931, 8923],
    [8876, 8864, 8781, 8923],
    [8895, 8864, 8781, 8923],
    [8952, 9003, 9024, 8946],
    [8978, 9003, 9024, 8946],
    [9063, 9044, 9740, 9740],
    [9122, 9113, 9095, 9740],
    [9138, 9113, 9095, 7762],
    [9163, 9152, 9103, 9748],
    [9180, 6304, 6011, 9931],
    [9180, 8687, 9095, 9740],
    [9180, 9113, 9095, 7762],
    [9180, 9113, 9095, 9740],
    [9180, 9113, 9095, 9999],
    [9195, 10368, 9265, 9740],
    [9230, 7231, 7242, 9740],
    [9246, 8155, 8053, 8487],
    [9334, 9299, 9923, 9923],
    [9453, 9402, 9088, 9740],
    [9521, 9508, 9496, 9740],
    [9590, 9562, 9540, 9999],
    [9664, 9653, 9633, 9923],
    [9712, 9696, 9681, 7762],
    [9906, 9895, 9885, 9874],
    [10029, 10017, 10006, 8211],
    [10065, 10048, 10088, 8487],
    [10156, 10130, 10105, 9923],
    [10201, 9643, 9624, 9999],
    [10251, 10238, 10238, 9931],
    [10269, 10238, 9957, 9957],
    [10269, 10238, 10238, 7723],
    [10269, 10238, 10238, 7762],
    [10269, 10238, 10238, 8594],
    [10269, 10238, 10238, 9931],
    [10301, 10286, 9865, 9989],
];

/// Patterns, each ended by a line feed; after a | the numbers that are written in letters, as CLDR says it.
pub(super) static STYLES: &str = "\
'Ngày' dd 'tháng' M 'năm' U\n\
'Ngày' dd 'tháng' M 'năm' y G\n\
'lyɛ'̌ʼ d 'na' MMMM, y\n\
'lyɛ'̌ʼ d 'na' MMMM, y G\n\
'ngày' d 'tháng' M 'năm' y G\n\
'sike' #y 'la' MMM 'la' 'suno' #d\n\
'tenpo' 'sike' #y 'la' 'tenpo' MMMM 'la' 'tenpo' 'suno' #d\n\
E, d. M. y.\n\
E, d.M.y.\n\
EEE, d, MMMM, y\n\
EEEE 'den' d. MMMM y\n\
EEEE 'le' d 'de' MMMM y\n\
EEEE 'le' d 'de' MMMM y G\n\
EEEE , 'lyɛ'̌ʼ d 'na' MMMM, y\n\
EEEE , 'lyɛ'̌ʼ d 'na' MMMM, y G\n\
EEEE G dd MMMM y\n\
EEEE d 'de' MMMM 'de' 'su' y\n\
EEEE d 'de' MMMM 'de' 'su' y G\n\
EEEE d 'di' MMMM 'dal' y\n\
EEEE d 'di' MMMM 'dal' y G\n\
EEEE d MMMM 'de' y G\n\
EEEE d MMMM U\n\
EEEE d MMMM r (U)\n\
EEEE d MMMM r(U)\n\
EEEE d MMMM y\n\
EEEE d MMMM y G\n\
EEEE d MMMM, y\n\
EEEE d MMMM⹁ y\n\
EEEE d MMMM⹁ y G\n\
EEEE d. MMMM r(U)\n\
EEEE d. MMMM y\n\
EEEE d. MMMM y G\n\
EEEE dd 'de' MMMM 'de' 'su' r (U)\n\
EEEE dd 'de' MMMM 'de' y\n\
EEEE dd 'de' MMMM 'de' y G\n\
EEEE dd MMMM y\n\
EEEE dd MMMM y G\n\
EEEE د y د MMMM d\n\
EEEE, 'dä' d. MMMM y\n\
EEEE, 'dä' d. MMMM y G\n\
EEEE, 'ils' d MMMM y\n\
EEEE, 'ils' d MMMM y G\n\
EEEE, 'la' d-'a' 'de' MMMM y\n\
EEEE, 'la' d-'a' 'de' MMMM y G\n\
EEEE, 'ngày' d 'tháng' M 'năm' y G\n\
EEEE, 'ngày' dd MMMM 'năm' U\n\
EEEE, 'ngày' dd MMMM 'năm' y G\n\
EEEE, G d-MMMM y-'ж'.\n\
EEEE, G y MMMM dd\n\
EEEE, G སྤྱི་ལོ་y MMMM ཚེས་dd\n\
EEEE, MMMM d 'lia' y\n\
EEEE, MMMM d 'lia' y G\n\
EEEE, MMMM d y\n\
EEEE, MMMM d y G\n\
EEEE, MMMM d, r (U)\n\
EEEE, MMMM d, r(U)\n\
EEEE, MMMM d, y\n\
EEEE, MMMM d, y G\n\
EEEE, MMMM d/y\n\
EEEE, MMMM d، y G\n\
EEEE, U MMMM d\n\
EEEE, U MMMM dd\n\
EEEE, d 'de' MMMM 'de' U\n\
EEEE, d 'de' MMMM 'de' y\n\
EEEE, d 'de' MMMM 'de' y G\n\
EEEE, d 'di' MMMM 'di' y\n\
EEEE, d 'di' MMMM 'di' y G\n\
EEEE, d 'ne' MMMM, U\n\
EEEE, d 'ne' MMMM, y\n\
EEEE, d 'ne' MMMM, y G\n\
EEEE, d 'ta'’ MMMM y\n\
EEEE, d 'ta'’ MMMM y G\n\
EEEE, d MM y G\n\
EEEE, d MMM y\n\
EEEE, d MMM y G\n\
EEEE, d MMM, y\n\
EEEE, d MMM, y G\n\
EEEE, d MMMM 'de' y\n\
EEEE, d MMMM 'del' y\n\
EEEE, d MMMM 'del' y G\n\
EEEE, d MMMM 'dl' y\n\
EEEE, d MMMM 'dl' y G\n\
EEEE, d MMMM U\n\
EEEE, d MMMM r(U)\n\
EEEE, d MMMM y\n\
EEEE, d MMMM y 'й'. G\n\
EEEE, d MMMM y G\n\
EEEE, d MMMM y, G\n\
EEEE, d MMMM y|hebr\n\
EEEE, d MMMM y\u{202f}'г'.\n\
EEEE, d MMMM y\u{202f}'г'. G\n\
EEEE, d MMMM y\u{202f}'р'.\n\
EEEE, d MMMM y\u{202f}'р'. G\n\
EEEE, d MMMM'и' y G\n\
EEEE, d MMMM, G y\n\
EEEE, d MMMM, y\n\
EEEE, d MMMM, y G\n\
EEEE, d MMMM, y\u{202f}'аз'\n\
EEEE, d MMMM, y\u{202f}'аз' G\n\
EEEE, d בMMMM y\n\
EEEE, d בMMMM y G\n\
EEEE, d בMMMM y|hebr\n\
EEEE, d'mh' MMMM r(U)\n\
EEEE, d'mh' MMMM y\n\
EEEE, d'mh' MMMM y G\n\
EEEE, d'ê' MMMM'a' y'an'\n\
EEEE, d, MMMM y\n\
EEEE, d-M-r\n\
EEEE, d-MMMM, y\n\
EEEE, d-MMMM, y (G)\n\
EEEE, d. M. y\n\
EEEE, d. M. y G\n\
EEEE, d. MMMM U\n\
EEEE, d. MMMM y\n\
EEEE, d. MMMM y G\n\
EEEE, d. MMMM y.\n\
EEEE, d. MMMM y. G\n\
EEEE, dd MMMM 'de' y G\n\
EEEE, dd MMMM UU\n\
EEEE, dd MMMM y\n\
EEEE, dd MMMM y G\n\
EEEE, dd MMMM y\u{202f}'г'. G\n\
EEEE, dd MMMM, y\n\
EEEE, dd MMMM, y G\n\
EEEE, dd. MMMM y G\n\
EEEE, dd. MMMM y.\n\
EEEE, dd. MMMM y. G\n\
EEEE, dטן MMMM y\n\
EEEE, y MMMM dd\n\
EEEE, y. 'gada' d. MMMM\n\
EEEE, y. 'gada' d. MMMM G\n\
EEEE, སྤྱི་ལོ་y MMMM ཚེས་dd\n\
EEEE، MMMM d، U\n\
EEEE، MMMM d، r(U)\n\
EEEE، MMMM d، y G\n\
EEEE، d MMMM y\n\
EEEE، d MMMM y G\n\
EEEE، d MMMM، y\n\
EEEE، d MMMM، y G\n\
EEEE، d ܒMMMM y\n\
EEEE، d ܒMMMM y G\n\
EEEEที่ d MMMM G y\n\
EEEEที่ d MMMM ปีGที่ y\n\
EEEEທີ d MMMM y G\n\
EEEE፡ dd MMMM መዓልቲ y G\n\
EEEE፣ d MMMM y\n\
EEEE፣ d MMMM y G\n\
EEEE⹁ d MMMM U\n\
G EEEE, d MMMM y\n\
G d MMM y\n\
G d MMMM y\n\
G d MMMM y EEEE\n\
G d MMMM y, EEEE\n\
G d MMMM, y\n\
G d'ê' MMM'a' y'an'\n\
G d'ê' MMMM'a' y'an'\n\
G d'ê' MMMM'a' y'an' EEEE\n\
G d/M/y\n\
G dd MMMM y\n\
G dd.MM.y\n\
G y MMM d\n\
G y MMM dꑍ\n\
G y MMMM d\n\
G y MMMM d - EEEE\n\
G y MMMM d, EEEE\n\
G y MMMM dꑍ\n\
G y MMMM dꑍ,EEEE\n\
G y ལོའི་MMMཚེས་d\n\
G y, MMM d\n\
G y, MMM, d\n\
G y, MMMM d\n\
G y, MMMM, d\n\
G y, MMMM, d, EEEE\n\
G y-MM-dd\n\
G y-MMM-dd\n\
G y-MMMM-dd\n\
G y. M. d.\n\
G y. MMM d.\n\
G y. MMMM d.\n\
G y. MMMM d., EEEE\n\
G y.MM.dd\n\
G y.MM.dd.\n\
G y/M/d\n\
G y\u{202f}'ж'. d MMMM\n\
G y\u{202f}'ж'. d MMMM, EEEE\n\
G y\u{202f}'оны' MM 'сарын' dd\n\
G y\u{202f}'оны' MMM'ын' d\n\
G y\u{202f}'оны' MMMM'ын' d. cccc 'гараг'\n\
G y\u{202f}'сыл' MMMM d 'күнэ', EEEE\n\
G y年M月d日\n\
G y年M月d日 EEEE\n\
G y년 M월 d일\n\
G y년 M월 d일 EEEE\n\
G སྤྱི་ལོ་y MMMM ཚེས་ dd\n\
G སྤྱི་ལོ་y MMMMའི་ཚེས་d\n\
G སྤྱི་ལོ་y ཟླ་MMM ཚེས་dd\n\
G, y, MMM, d\n\
G, y, MMMM, d\n\
G, y, MMMM, d, EEEE\n\
G. 'aroko' y('e')'ko' MMM d\n\
G. 'aroko' y. 'urteko' MMMM d\n\
G. 'aroko' y. 'urteko' MMMM d, EEEE\n\
GGGGG d.MM.y\n\
GGGGG d/M/y\n\
GGGGG dd.MM.y\n\
GGGGG y-MM-dd\n\
GGGGG y. M. d.\n\
GGGGG y.MM.dd\n\
GGGGG y.MM.dd.\n\
GGGGG y/M/d\n\
GGGGG y/MM/dd\n\
GGGGG yy/M/d\n\
GGGGG yy/MM/dd\n\
GGGGG, y.MM.dd\n\
GGGGGy/M/d\n\
GGGGGy/MM/dd\n\
GGGGy年M月d日\n\
GGGGy年M月d日EEEE\n\
Gd/M/yy\n\
Gy-M-d\n\
Gy-MM-dd\n\
Gy/M/d\n\
Gy/MM/dd\n\
Gy年MM月d日\n\
Gy年MM月d日EEEE\n\
Gy年M月d日\n\
Gy年M月d日 EEEE\n\
Gy年M月d日(EEEE)\n\
Gy年M月d日EEEE\n\
Gy年M月d日EEEE|y=jpanyear\n\
Gy年M月d日|y=jpanyear\n\
M.d.y GGGGG\n\
M/d/r\n\
M/d/y\n\
M/d/y G\n\
M/d/y GGGGG\n\
M/d/yy\n\
M/d/yy G\n\
MM/dd/y\n\
MM/dd/y G\n\
MM/dd/y GGGGG\n\
MM/dd/yy\n\
MM/dd/yy GGGGG\n\
MMM d 'lia', y\n\
MMM d 'lia', y G\n\
MMM d y\n\
MMM d y G\n\
MMM d, r\n\
MMM d, y\n\
MMM d, y G\n\
MMM d. y\n\
MMM d/y\n\
MMM d، U\n\
MMM d، r\n\
MMM d، y G\n\
MMM и d, y\u{202f}гъэ\n\
MMMM d 'lia' y\n\
MMMM d 'lia' y G\n\
MMMM d y\n\
MMMM d y G\n\
MMMM d, r (U)\n\
MMMM d, r(U)\n\
MMMM d, y\n\
MMMM d, y G\n\
MMMM d, y G, EEEE\n\
MMMM d, y, EEEE\n\
MMMM d. y\n\
MMMM d. y G\n\
MMMM d، U\n\
MMMM d، r(U)\n\
MMMM d، y G\n\
MMMM и d, y\u{202f}гъэ\n\
MMMM и d, y\u{202f}гъэ EEEE\n\
U (r) 年MMMdEEEE|d=hanidays\n\
U (r) 年MMMd|d=hanidays\n\
U MMM d\n\
U MMMM d\n\
U MMMM d, EEEE\n\
U, d MMM\n\
U, d MMMM\n\
U-M-d\n\
U/M/d\n\
U年MMMd\n\
U年MMMd日\n\
U年MMMd日EEEE\n\
U年MMMd日EEEE|hanidec\n\
U年MMMd日|hanidec\n\
U년 MMM d일\n\
U년 MMM d일 EEEE\n\
U（r）年MMMd\n\
U（r）年MMMdEEEE\n\
cccc MMMM d. y G\n\
cccc d. MMMM y\n\
cccc d. MMMM y G\n\
cccc d.M.y\n\
cccc, MMMM d. y\n\
d 'de' MMM 'de' U\n\
d 'de' MMM 'de' y\n\
d 'de' MMM 'de' y G\n\
d 'de' MMM y\n\
d 'de' MMMM 'de' 'su' y\n\
d 'de' MMMM 'de' 'su' y G\n\
d 'de' MMMM 'de' U\n\
d 'de' MMMM 'de' y\n\
d 'de' MMMM 'de' y G\n\
d 'de' MMMM y\n\
d 'de' MMMM y G\n\
d 'di' MMMM 'dal' y\n\
d 'di' MMMM 'dal' y G\n\
d 'di' MMMM 'di' y\n\
d 'di' MMMM 'di' y G\n\
d 'ne' MMM, y\n\
d 'ne' MMMM, U\n\
d 'ne' MMMM, y\n\
d 'ne' MMMM, y G\n\
d 'ta'’ MMMM y\n\
d 'ta'’ MMMM y G\n\
d MM y\n\
d MM y G\n\
d MMM 'de' y\n\
d MMM G y\n\
d MMM U\n\
d MMM r\n\
d MMM y\n\
d MMM y 'й'. G\n\
d MMM y G\n\
d MMM y, G\n\
d MMM y\u{202f}'г'.\n\
d MMM y\u{202f}'г'. G\n\
d MMM y\u{202f}'р'.\n\
d MMM y\u{202f}'р'. G\n\
d MMM, G y\n\
d MMM, y\n\
d MMM, y 'й'.\n\
d MMM, y G\n\
d MMM, y\u{202f}'ел'\n\
d MMM. y\n\
d MMMM 'de' y\n\
d MMMM 'de' y G\n\
d MMMM 'del' y\n\
d MMMM 'del' y G\n\
d MMMM G y\n\
d MMMM U\n\
d MMMM r (U)\n\
d MMMM r(U)\n\
d MMMM y\n\
d MMMM y 'й'. G\n\
d MMMM y EEEE\n\
d MMMM y G\n\
d MMMM y G EEEE\n\
d MMMM y, EEEE\n\
d MMMM y, EEEE, G\n\
d MMMM y, G\n\
d MMMM y|hebr\n\
d MMMM y\u{202f}'г'.\n\
d MMMM y\u{202f}'г'. G\n\
d MMMM y\u{202f}'р'.\n\
d MMMM y\u{202f}'р'. G\n\
d MMMM ปีG y\n\
d MMMM'и' y G\n\
d MMMM, EEEE, y 'й'.\n\
d MMMM, G y\n\
d MMMM, y\n\
d MMMM, y 'й'.\n\
d MMMM, y G\n\
d MMMM, y թ. G, EEEE\n\
d MMMM, y\u{202f}'аз'\n\
d MMMM, y\u{202f}'аз' G\n\
d MMMM, y\u{202f}'ел'\n\
d MMMM, y\u{202f}'ел' (G)\n\
d MMMM, y\u{202f}'ел' (G), EEEE\n\
d MMMM, y\u{202f}'ел', EEEE\n\
d MMMM، y\n\
d MMMM، y G\n\
d MMMM⹁ y\n\
d MMMM⹁ y G\n\
d MMM، y\n\
d MMM، y G\n\
d MMM⹁ y\n\
d MMM⹁ y G\n\
d בMMM y\n\
d בMMM y G\n\
d בMMMM y\n\
d בMMMM y G\n\
d בMMMM y|hebr\n\
d ܒMMM y\n\
d ܒMMM y G\n\
d ܒMMMM y\n\
d ܒMMMM y G\n\
d'mh' MMM y\n\
d'mh' MMMM r(U)\n\
d'mh' MMMM y\n\
d'mh' MMMM y G\n\
d'ê' MMMM'a' y'an'\n\
d, MMM y\n\
d, MMM, y\n\
d, MMMM y\n\
d, MMMM y, EEEE\n\
d, MMMM, y\n\
d-M-r\n\
d-M-y\n\
d-M-y G\n\
d-M-y GGGGG\n\
d-M-yy\n\
d-MM- GGGGG y\n\
d-MM-y\n\
d-MMM, y\n\
d-MMM, y (G)\n\
d-MMM-y\n\
d-MMMM G y-'ж'.\n\
d-MMMM, y\n\
d-MMMM, y (G)\n\
d-MMMM، y\n\
d-MMM، y\n\
d. M. y\n\
d. M. y G\n\
d. M. y GGGGG\n\
d. M. y.\n\
d. M. y. G\n\
d. M. y. GGGGG\n\
d. M. yy.\n\
d. MM. yy GGGGG\n\
d. MMM r\n\
d. MMM y\n\
d. MMM y G\n\
d. MMM y.\n\
d. MMM y. G\n\
d. MMM. y\n\
d. MMM. y G\n\
d. MMMM U\n\
d. MMMM r(U)\n\
d. MMMM y\n\
d. MMMM y G\n\
d. MMMM y.\n\
d. MMMM y. G\n\
d.M y G\n\
d.M.r\n\
d.M.y\n\
d.M.y G\n\
d.M.y GGGGG\n\
d.M.y.\n\
d.M.y. GGGGG\n\
d.M.yy\n\
d.M.yy GGGGG\n\
d.M.yy.\n\
d.M.y\u{202f}'г'.\n\
d.M.y\u{202f}'г'. G\n\
d.M.y\u{202f}'г'. GGGGG\n\
d.MM.y\n\
d.MM.y G\n\
d.MM.y. G\n\
d.MM.yy\n\
d.MM.yy G\n\
d.MM.yy\u{202f}'г'.\n\
d.MM.y\u{202f}'г'.\n\
d.MM.y\u{202f}'г'. G\n\
d/M/r\n\
d/M/y\n\
d/M/y G\n\
d/M/y GGGGG\n\
d/M/y/ GGGGG\n\
d/M/yy\n\
d/M/yy G\n\
d/M/yy GGGGG\n\
d/M/yy GGGGG|M=romanlow\n\
d/M/yyGGGGG\n\
d/M/yy|M=romanlow\n\
d/MM/y\n\
d/MM/y G\n\
d/MM/y GGGGG\n\
d/MM/yy\n\
d/MM/yy GGGGG\n\
dd 'de' MMMM 'de' 'su' r (U)\n\
dd 'de' MMMM 'de' y\n\
dd 'de' MMMM 'de' y G\n\
dd MMM U\n\
dd MMM r\n\
dd MMM y\n\
dd MMM y G\n\
dd MMM y\u{202f}'аз'\n\
dd MMM y\u{202f}'аз' G\n\
dd MMM, y\n\
dd MMM, y թ.\n\
dd MMM, y թ. G\n\
dd MMM,y\n\
dd MMM,y G\n\
dd MMMM U\n\
dd MMMM y\n\
dd MMMM y G\n\
dd MMMM y\u{202f}'г'. G\n\
dd MMMM, y թ.\n\
dd MMMM, y թ. G\n\
dd,MM,y\n\
dd-MM U\n\
dd-MM-r\n\
dd-MM-y\n\
dd-MM-y G\n\
dd-MM-y GGGGG\n\
dd-MM-yy\n\
dd-MM-yy GGGGG\n\
dd-MMM-y\n\
dd-MMM-y G\n\
dd. MM. y.\n\
dd. MM. y. GGGGG\n\
dd. MMMM y G\n\
dd. MMMM y.\n\
dd. MMMM y. G\n\
dd.M.y G\n\
dd.M.y GGGGG\n\
dd.MM U\n\
dd.MM.r\n\
dd.MM.y\n\
dd.MM.y (G)\n\
dd.MM.y (GGGGG)\n\
dd.MM.y G\n\
dd.MM.y GGGGG\n\
dd.MM.y.\n\
dd.MM.y. G\n\
dd.MM.y. GGGGG\n\
dd.MM.yy\n\
dd.MM.yy GGGGG\n\
dd/MM U\n\
dd/MM y\n\
dd/MM y GGGGG\n\
dd/MM/r\n\
dd/MM/y\n\
dd/MM/y G\n\
dd/MM/y GGGG\n\
dd/MM/y GGGGG\n\
dd/MM/yy\n\
dd/MM/yy GGGGG\n\
dd/MM/yyGGGGG\n\
dd\u{200f}/MM\u{200f}/y\n\
dd\u{200f}/MM\u{200f}/y G\n\
dטן MMM y\n\
dטן MMMM y\n\
dی MMMMی y\n\
dی MMMMی y G\n\
d\u{200f}/M\u{200f}/y\n\
d\u{200f}/M\u{200f}/y GGGGG\n\
r (U), MMMM, d\n\
r (U), MMMM, d, EEEE\n\
r MMM d\n\
r(U) 'оны' MM 'сарын' d, EEEE\n\
r(U) 'оны' MM-'р' 'сарын' d\n\
r(U) MMMM d\n\
r(U) MMMM d - EEEE\n\
r(U) MMMM d, EEEE\n\
r, MMM, d\n\
r-MM-dd\n\
r.MM.d\n\
r.MM.dd\n\
r/M/d\n\
rU年MMMd EEEE|d=hanidays\n\
rU年MMMdEEEE|d=hanidays\n\
rU年MMMd|d=hanidays\n\
r年MMMd|d=hanidays\n\
y 'm'. MMMM d 'd'.\n\
y 'm'. MMMM d 'd'., EEEE\n\
y MM d\n\
y MMM d\n\
y MMM d G\n\
y MMMM d\n\
y MMMM d - EEEE\n\
y MMMM d EEEE\n\
y MMMM d G\n\
y MMMM d G, EEEE\n\
y MMMM d, EEEE\n\
y MMMMའི་ཚེས་d, EEEE\n\
y d-MMMM، EEEE\n\
y թ. MMMM d, EEEE\n\
y ལོའི་MMMཚེས་d\n\
y ᠋ᠣᠨ ᠤMMMM\u{180e}\u{180e} ᠤᠩ d\n\
y ᠣᠨ \u{180e}\u{180e}\u{180e}ᠤ MMMM\u{180e}\u{180e}ᠢᠢᠨd. EEEE ᠋ᠭᠠᠷᠠᠭ\n\
y ᠣᠨ \u{180e}ᠤ MM ᠰᠠᠷ\u{180e}ᠠ \u{180e}ᠢᠢᠨ dd\n\
y ᠤᠨ ᠣ MM ᠰᠠᠷ ᠠ ᠢᠢᠨ dd\n\
y'ч' MMM d\n\
y'ч' MMMM d\n\
y'ч' MMMM d, EEEE\n\
y('e')'ko' MMM d('a')\n\
y('e')'ko' MMMM'ren' d('a')\n\
y('e')'ko' MMMM'ren' d('a'), EEEE\n\
y, MMM d\n\
y, MMM, d\n\
y, MMMM d\n\
y, MMMM, d\n\
y, MMMM, d, EEEE\n\
y-'ж'., d-MMM\n\
y-'ж'., d-MMMM\n\
y-'ж'., d-MMMM, EEEE\n\
y-M-d\n\
y-MM-dd\n\
y-MM-dd G\n\
y-MM-dd GGGGG\n\
y-MMM-dd\n\
y-MMMM-dd\n\
y. 'gada' d. MMM\n\
y. 'gada' d. MMM G\n\
y. 'gada' d. MMMM\n\
y. 'gada' d. MMMM G\n\
y. M. d.\n\
y. MM. dd.\n\
y. MMM d.\n\
y. MMMM d.\n\
y. MMMM d., EEEE\n\
y.MM.dd\n\
y/M/d\n\
y/M/d G\n\
y/M/d GGGGG\n\
y/MM/dd\n\
yy-MM-dd\n\
yy-MM-dd GGGGG\n\
yy. M. d.\n\
yy/M/d\n\
y، d- MMM\n\
y، d- MMMM\n\
y، d- MMMM، EEEE\n\
y\u{202f}'ж'. d MMMM\n\
y\u{202f}'ж'. d MMMM, EEEE\n\
y\u{202f}'ж'. dd MMM\n\
y\u{202f}'оны' MMM'ын' d\n\
y\u{202f}'оны' MMMM'ын' d\n\
y\u{202f}'оны' MMMM'ын' d, EEEE 'гараг'\n\
y\u{202f}'сыл' MMMM d 'күнэ', EEEE\n\
y年M月d日\n\
y年M月d日 EEEE\n\
y年M月d日EEEE\n\
y년 MMMM d일\n\
y년 MMMM d일 EEEE\n\
སྤྱི་ལོ་y MMMM ཚེས་ dd\n\
སྤྱི་ལོ་y MMMMའི་ཚེས་d\n\
སྤྱི་ལོ་y ཟླ་MMM ཚེས་dd\n";
