//! Made by scripts/make-locale-data from CLDR 48.2.0: not to be edited.
//!
//! Copyright © 2004-2026 Unicode, Inc., licence Unicode-3.0: LICENSES/Unicode-3.0.txt.

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

/// Codes of languages, and those that are used instead: 3 and 3 letters.
pub(super) static LANGUAGES: &str = "\
    aamaasaaraa abkab adpdz afraf agpapfaisamiajpapcajtaebajujrbakaak albsq alssq amham araar arbar argan armhy asdsnzasmas \
    auektzavaav aveae aymay ayray ayxnunazeaz azjaz bakba bambm baqeu baznvobccbalbclbikbelbe benbn bgmbcgbh bhobhkfblbicbir\
    bihbhobisbi bjddrlbjqbzcbkbebkblgibabodbo bosbs brebr btbbebbulbg burmy bxkluybxrbuacatca ccqrkicescs chach chece chizh \
    chucu chvcv cjrmomckacmrcldsyrclssa cmkxchcmnzh corkw cosco coypijcququhcrecr cwdcr cymcy czecs dafdnjdanda dapnjzdeksqm\
    deude dgodoidhdmwrdikdindiqzzaditdifdivdv djldzedklaqddrhmn drrkzkduduthdujdwudutnl dwldbtdzodz ekket ellel elpamqemkman\
    engen epoeo eskik estet euseu eweee faofo fasfa fatak fijfj finfi frafr frefr fryfy fucff fulff gavdevgazom gbcwnygbogrb\
    geoka gerde gfxvajggngvrggoesgggrgtugioaouglagd glega glggl glikzkglvgv gnogongomkokgreel grngn gtinycguggn gujgu guvduz\
    gyagbahatht hauha hdnhaiheahmnhebhe herhz himsrxhinhi hmoho hrrjalhrvhr hunhu hyehy ibiopaiboig iceis idoio iiiii ikeiu \
    ikuiu ileie illilmilwgalin id inaia indid ipkik islis itait iw he iziezajarjgkjavjv jegoybji yi jpnja jw jv kalkl kankn \
    kasks katka kaukr kazkk kdvzkdkgctdfkgdncqkghkmlkgmplukhkmn khmkm kikki kinrw kirky kmrku knckr kngkg kojkwvkomkv konkg \
    korko kppjkmkpvkv krmbmfktrdtpkuakj kurku kvsgdjkwqyamkxetvdkxlkrukzhdglkzjdtpkztdtplakksplaolo latla lavlv lbkbnclegenl\
    liiraqlimli linln litlt llongtlmmrmxltzlb lublu luglg lvslv macmk mahmh malml maomi marmr mayms megcirmgxjbkmhrchmmkdmk \
    mlgmg mltmt mntwnnmo ro mofxntmolro monmn mrimi msams mstmrymuprajmwddmwmwjvajmyamy mydaogmytmrynadxnynauna navnv nb no \
    nbfnrunblnr nbxgllncpkdzndend ndong nepne nldnl nlnazdnlrnrknnonn nnsnbrnnxngvnobno nomcbrnoodtdnorno npine nteekontspij\
    nxubppnyany ocioc ojgoj ojioj orior ormom oryor ossos ounvajpanpa patkxrpbups pcradxperfa pesfa plipi pltmg pmchuwpmkcrr\
    pmuphrpnblahpolpl porpt ppabfypprlcqprpgu pryprtpusps puzpubquequ quzqu rmremxrmyromrohrm ronro rumro runrn rusru sagsg \
    sansa sapaqtscahlesccsr scrhr sglisksinsi skkoybslksk slosk slvsl smdkmbsmese smosm snasn snbibasndsd somso sotst spaes \
    spyklnsqisq srcsc srdsc srpsr sswss sulsgdsumulwsunsu swasw swesv swhsw szdumitahty tamta tattt tdudtptelte tggbjptgktg \
    tglfilthath thctpothwolathxoybtibbo tiditdtierastirti tkktwmtl filtlwweotmktdgtmptyjtnekaktonto tpwtpntsftajtsntn tsots \
    ttqtmhtuktk turtr tw ak twiak uigug ukruk umudelunpwrouokemaurdur uzbuz uznuz venve vievi volvo welcy wgwwgbwitnolwiwnwo\
    wlnwa wolwo xbacaxxhoxh xiaacnxkhwawxpekpexrqdmwxsjsujxsldenxsszkoybdrkiyddyi yenynqyidyi yiyyrmymalrrymtmtmyoryo yoszom\
    yuuyugzaizapzhaza zhozh zirscvzkbkjhzsmms zulzu zybza ";

/// Codes of languages that are now a language with a script or a region: 3, 3, 4 and 2 letters.
pub(super) static FULLER: &str = "\
    cnrsr     MEdrwfa     AFhbssr Latn  prsfa     AFsh sr Latn  swcsw     CDtnffa     AF";

/// A language and a second subtag, which together are another language: 3, 8 and 3 letters.
pub(super) static SECONDS: &str = "\
    aa saaho   ssyartlojban  jbocelgaulish xtghy arevmda hywno bok     no no bokmal  no no nyn     nn no nynorsk nn \
    zh cmn     zh zh gan     ganzh guoyu   zh zh hakka   hakzh min     nanzh wuu     wuuzh xiang   hsnzh yue     yue";

/// Codes of regions, and those that are used instead: 3 and 2 letters.
pub(super) static REGIONS: &str = "\
    004AF008AL010AQ012DZ016AS020AD024AO028AG031AZ032AR036AU040AT044BS048BH050BD051AM052BB056BE060BM064BT068BO070BA072BW074BV\
    076BR084BZ086IO090SB092VG096BN100BG104MM108BI112BY116KH120CM124CA132CV136KY140CF144LK148TD152CL156CN158TW162CX166CC170CO\
    172RU174KM175YT178CG180CD184CK188CR191HR192CU196CY200CZ203CZ204BJ208DK212DM214DO218EC222SV226GQ230ET231ET232ER233EE234FO\
    238FK239GS242FJ246FI248AX249FR250FR254GF258PF260TF262DJ266GA268GE270GM275PS276DE278DE280DE288GH292GI296KI300GR304GL308GD\
    312GP316GU320GT324GN328GY332HT334HM336VA340HN344HK348HU352IS356IN360ID364IR368IQ372IE376IL380IT384CI388JM392JP398KZ400JO\
    404KE408KP410KR414KW417KG418LA422LB426LS428LV430LR434LY438LI440LT442LU446MO450MG454MW458MY462MV466ML470MT474MQ478MR480MU\
    484MX492MC496MN498MD499ME500MS504MA508MZ512OM516NA520NR524NP528NL530CW531CW532CW533AW534SX535BQ536SA540NC548VU554NZ558NI\
    562NE566NG570NU574NF578NO580MP581UM582FM583FM584MH585PW586PK591PA598PG600PY604PE608PH612PN616PL620PT624GW626TL630PR634QA\
    638RE642RO643RU646RW652BL654SH659KN660AI662LC663MF666PM670VC674SM678ST682SA686SN688RS690SC694SL702SG703SK704VN705SI706SO\
    710ZA716ZW720YE724ES728SS729SD732EH736SD740SR744SJ748SZ752SE756CH760SY762TJ764TH768TG772TK776TO780TT784AE788TN792TR795TM\
    796TC798TV800UG804UA807MK810RU818EG826GB830JE831GG832JE833IM834TZ840US850VI854BF858UY860UZ862VE876WF882WS886YE887YE890RS\
    891RS894ZM958AA959QM960QN962QP963QQ964QR965QS966QT967EU968QV969QW970QX971QY972QZ973XA974XB975XC976XD977XE978XF979XG980XH\
    981XI982XJ983XK984XL985XM986XN987XO988XP989XQ990XR991XS992XT993XU994XV995XW996XX997XY998XZ999ZZAAAAAABWAWAFGAFAGOAOAIAAI\
    ALAAXALBALAN CWANDADANTCWAREAEARGARARMAMASCACASMASATAAQATFTFATGAGAUSAUAUTATAZEAZBDIBIBELBEBENBJBESBQBFABFBGDBDBGRBGBHRBH\
    BHSBSBIHBABLMBLBLRBYBLZBZBMUBMBOLBOBRABRBRBBBBRNBNBTNBTBU MMBURMMBVTBVBWABWCAFCFCANCACCKCCCHECHCHLCLCHNCNCIVCICMRCMCODCD\
    COGCGCOKCKCOLCOCOMKMCPTCPCPVCVCRICRCS RSCT KICUBCUCUWCWCXRCXCYMKYCYPCYCZECZDD DEDDRDEDEUDEDGADGDJIDJDMADMDNKDKDOMDODY BJ\
    DZADZECUECEGYEGERIERESHEHESPESESTEEETHETFINFIFJIFJFLKFKFQ AQFRAFRFROFOFSMFMFX FRFXXFRGABGAGBRGBGEOGEGGYGGGHAGHGIBGIGINGN\
    GLPGPGMBGMGNBGWGNQGQGRCGRGRDGDGRLGLGTMGTGUFGFGUMGUGUYGYHKGHKHMDHMHNDHNHRVHRHTIHTHUNHUHV BFIDNIDIMNIMINDINIOTIOIRLIEIRNIR\
    IRQIQISLISISRILITAITJAMJMJEYJEJORJOJPNJPJT UMKAZKZKENKEKGZKGKHMKHKIRKIKNAKNKORKRKWTKWLAOLALBNLBLBRLRLBYLYLCALCLIELILKALK\
    LSOLSLTULTLUXLULVALVMACMOMAFMFMARMAMCOMCMDAMDMDGMGMDVMVMEXMXMHLMHMI UMMKDMKMLIMLMLTMTMMRMMMNEMEMNGMNMNPMPMOZMZMRTMRMSRMS\
    MTQMQMUSMUMWIMWMYSMYMYTYTNAMNANCLNCNERNENFKNFNGANGNH VUNICNINIUNUNLDNLNORNONPLNPNQ AQNRUNRNT SANTZSANZLNZOMNOMPAKPKPANPA\
    PC FMPCNPNPERPEPHLPHPLWPWPNGPGPOLPLPRIPRPRKKPPRTPTPRYPYPSEPSPU UMPYFPFPZ PAQATQAQMMQMQNNQNQPPQPQQQQQQRRQRQSSQSQTTQTQU EU\
    QUUEUQVVQVQWWQWQXXQXQYYQYQZZQZREURERH ZWROURORUSRURWARWSAUSASCGRSSDNSDSENSNSGPSGSGSGSSHNSHSJMSJSLBSBSLESLSLVSVSMRSMSOMSO\
    SPMPMSRBRSSSDSSSTPSTSU RUSUNRUSURSRSVKSKSVNSISWESESWZSZSXMSXSYCSCSYRSYTAATATCATCTCDTDTGOTGTHATHTJKTJTKLTKTKMTMTLSTLTMPTL\
    TONTOTP TLTTOTTTUNTNTURTRTUVTVTWNTWTZATZUGAUGUK GBUKRUAUMIUMURYUYUSAUSUZBUZVATVAVCTVCVD VNVENVEVGBVGVIRVIVNMVNVUTVUWK UM\
    WLFWFWSMWSXAAXAXBBXBXCCXCXDDXDXEEXEXFFXFXGGXGXHHXHXIIXIXJJXJXKKXKXLLXLXMMXMXNNXNXOOXOXPPXPXQQXQXRRXRXSSXSXTTXTXUUXUXVVXV\
    XWWXWXXXXXXYYXYXZZXZYD YEYEMYEYMDYEYU RSYUGRSZAFZAZARCDZMBZMZR CDZWEZWZZZZZ";

/// Regions that are now several, a language, and where it is spoken: 3, 3 and 2 letters.
pub(super) static SPLIT: &str = "\
    172ab GE172az AZ172be BY172hy AM172ka GE172kaaUZ172kk KZ172ky KG172os GE172tg TJ172tk TM172uk UA172uz UZ172yi UA200sk SK\
    536ckbIQ536syrIQ810ab GE810az AZ810be BY810et EE810hy AM810ie EE810ka GE810kaaUZ810kk KZ810ky KG810lt LT810ltgLV810lv LV\
    810os GE810sgsLT810tg TJ810tk TM810uk UA810uz UZ810yi UA890bs BA890hr HR890mk MK890sl SINT ckbIQNT syrIQNTZckbIQNTZsyrIQ\
    SU ab GESU az AZSU be BYSU et EESU hy AMSU ie EESU ka GESU kaaUZSU kk KZSU ky KGSU lt LTSU ltgLVSU lv LVSU os GESU sgsLT\
    SU tg TJSU tk TMSU uk UASU uz UZSU yi UASUNab GESUNaz AZSUNbe BYSUNet EESUNhy AMSUNie EESUNka GESUNkaaUZSUNkk KZSUNky KG\
    SUNlt LTSUNltgLVSUNlv LVSUNos GESUNsgsLTSUNtg TJSUNtk TMSUNuk UASUNuz UZSUNyi UA";

/// Languages that are not written in Latin letters, and their script: 3 and 4 letters.
pub(super) static SCRIPTS: &str = "\
    ab Cyrlam EthiapcArabar Arabas Bengba CyrlbalArabbe Cyrlbg CyrlbgcDevabgnArabbhoDevabltTavtbn Bengbo TibtbqiArabbrxDeva\
    buaCyrlbynEthiccpCakmce CyrlchrCherckbArabcopCoptcswCanscu Cyrlcv CyrldoiDevadv Thaadz Tibtel Grekfa ArabgezEthigu Gujr\
    he Hebrhi DevahnjHmnphy Armnii Yiiiiu Cansja Jpanka GeorkaaCyrlkk Cyrlkm Khmrkn Kndako KorekokDevaks Arabky Cyrllo Laoo\
    lrcArabmaiDevamdfCyrlmk Cyrlml Mlymmn CyrlmniBengmr DevamwwHmnpmy MymrmyvCyrlmznArabne DevanqoNkooor Oryaos CyrlosaOsge\
    pa Gurups ArabrajDevarhgRohgru Cyrlsa DevasahCyrlsatOlcksd ArabsdhArabshiTfngshnMymrsi SinhskrArabsr CyrlsuzDevasyrSyrc\
    ta Tamlte Telutg Cyrlth Thaiti EthitigEthitrwArabtt CyrltyvCyrlug Arabuk Cyrlur ArabvaiVaiiwalEthixnrDevayi HebryueHant\
    zghTfngzh Hans";

/// A language, a region where it is written otherwise, and how: 3, 3 and 4 letters.
pub(super) static SCRIPTS_OF_REGIONS: &str = "\
    az IQ Arabaz IR Arabaz RU Cyrlha CM Arabha SD Arabkk AF Arabkk CN Arabkk IR Arabkk MN Arabku AM Cyrlku AZ Cyrlku GE Cyrl\
    ku IQ Arabku IR Arabku LB Arabku TM Cyrlky CN Arabky TR LatnlzzGE Geormn CN Mongms CC Arabpa PK Arabpi IN Devapi LK Sinh\
    pi MM Mymrpi TH Thaisd IN Devasr ME Latnsr RO Latnsr TR Latntg PK Arabug KZ Cyrlug MN Cyrluz AF Arabuz CN CyrlyueCN Hans\
    zh AU Hantzh BN Hantzh GB Hantzh GF Hantzh HK Hantzh ID Hantzh MO Hantzh PA Hantzh PF Hantzh PH Hantzh SR Hantzh TH Hant\
    zh TW Hantzh US Hantzh VN Hant";

/// A language with a script or without, and the region that is meant where none is named, as far as the week of that region is
/// another: 3, 4 and 2 letters.
pub(super) static HOMES: &str = "\
    aa     ETaf     ZAam     ETan     ESapc    SYar     EGas     INast    ESaz ArabIRba     RUbal    PKbew    IDbg     BG\
    bgc    INbgn    PKbho    INbn     BDbqi    IRbr     FRbrx    INbua    RUca     EScad    USccp    BDce     RUceb    PH\
    cgg    UGcho    USchr    UScic    USckb    IQco     FRcop    EGcs     CZcsw    CAcu     RUcv     RUcy     GBda     DK\
    dav    KEde     DEdoi    INdsb    DEdv     MVdz     BTebu    KEel     GRen     USen ShawGBes     ESet     EEeu     ES\
    fa     IRfi     FIfil    PHfo     FOfr     FRfrr    DEfur    ITfy     NLga     IEgd     GBgez    ETgl     ESgn     PY\
    gsw    CHgu     INguz    KEgv     IMhaw    UShe     ILhi     INhnj    UShsb    DEhu     HUid     IDie     EEis     IS\
    it     ITiu     CAja     JPjv     IDkab    DZkam    KEkek    GTkgp    BRki     KEkln    KEkm     KHkn     INko     KR\
    kok    INks     INksh    DEku ArabIQkw     GBkxv    INla     VAlb     LUlg     UGlij    ITlkt    USlld    ITlmo    IT\
    lo     LAlrc    IRlt     LTluo    KEluy    KEmai    INmas    KEmdf    RUmer    KEmgh    MZmhn    ITmic    CAml     IN\
    mni    INmoh    CAmr     INmt     MTmus    USmww    USmy     MMmyv    RUmzn    IRnb     NOnd     ZWnds    DEne     NP\
    nl     NLnn     NOno     NOnr     ZAnso    ZAnv     USnyn    UGoc     FRoka    CAom     ETor     INosa    USpa     IN\
    pa ArabPKpi     GBpi DevaINpi MymrMMpi SinhLKpi ThaiTHpl     PLpms    ITprg    PLps     AFpt     BRqu     PEquc    GT\
    raj    INrhg    MMrm     CHru     RUsa     INsah    RUsaq    KEsat    INsc     ITscn    ITsd     PKsd DevaINsd KhojIN\
    sd SindINsdh    IRse     NOseh    MZsgs    LTshn    MMsid    ETsk     SKskr    PKsma    SEsmj    SEsmn    FIsms    FI\
    sn     ZWss     ZAst     ZAsu     IDsuz    NPsv     SEsyr    IQszl    PLta     INte     INteo    UGtg ArabPKth     TH\
    ti     ETtn     ZAtrv    TWtrw    PKts     ZAtt     RUtyv    RUur     PKuz ArabAFve     ZAvec    ITvmw    MZwa     BE\
    wae    CHwal    ETxh     ZAxnr    INxog    UGyrl    BRyue    HKyueHansCNzh BopoTWzh HanbTWzh HantTWzu     ZA";
