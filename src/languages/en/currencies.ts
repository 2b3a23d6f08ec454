import type { Currency } from '../../model/generated/shapes.js'

const words = (list: string): string[] => list.split('|').filter(Boolean)

// A line a way of writing: code = names = symbols. “?” behind the code: it could be another currency; “%”: hundredths.
const currenciesOf = (lines: string): Currency[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', names = '', symbols = ''] = line.trim().split('=')
      return {
        code: code.slice(0, 3),
        names: words(names),
        symbols: words(symbols),
        ...(code.includes('?') && { ambiguous: true }),
        ...(code.includes('%') && { factor: 0.01 }),
      }
    })

/** Currencies by ISO 4217, some historic ones included, as news text writes them. Written for this project. */
export const currencies: Currency[] = currenciesOf(`
  AED=dirham|dirhams|emirati dirhams|uae dirham|uae dirhams=AED|Dh|Dhs
  AFN=afghani|afghanis=AFN
  ALL=albanian lek|lek=
  AMD=armenian dram|armenian drams=AMD
  AOA=angolan kwanza|kwanza=AOA
  ARS=argentine peso|argentine pesos|argentinian peso|argentinian pesos=AR$|ARS
  ATS=austrian schilling|austrian schillings|schilling|schillings=ATS
  AUD=aussie dollar|aussie dollars|australian dollar|australian dollars=$A|A$|AU$|AUD
  AZN=azerbaijani manat|manat=AZN
  BAM=convertible mark|convertible marks=BAM
  BBD=barbadian dollar|barbadian dollars|barbados dollar|barbados dollars=BBD
  BDT=bangladeshi taka|taka=BDT|Tk|৳
  BEF=belgian franc|belgian francs=BEF
  BGN=bulgarian lev|bulgarian leva|leva=BGN
  BHD=bahrain dinar|bahrain dinars|bahraini dinar|bahraini dinars=BHD
  BMD=bermuda dollar|bermuda dollars|bermudian dollar|bermudian dollars=BMD
  BND=brunei dollar|brunei dollars=BND
  BOB=boliviano|bolivianos=BOB
  BRL=brazilian reais|brazilian real|brazilian reals|reais=BRL|R$
  BSD=bahamian dollar|bahamian dollars=BSD
  BTC=bitcoin|bitcoins=BTC|₿
  BWP=pula=BWP
  BYN=belarusian roubles|belarusian ruble|belarusian rubles=BYN
  BZD=belize dollar|belize dollars=BZD
  CAD=canadian dollar|canadian dollars=$C|C$|CA$|CAD|CDN$|Can$
  CDF=congolese franc|congolese francs=CDF
  CHF?=franc|francs=
  CHF=swiss franc|swiss francs=CHF|SFr|Sfr
  CLP=chilean peso|chilean pesos=CLP
  CNY=chinese renminbi|chinese yuan|renminbi|rmb|yuan=CNY|CN¥|RMB|元
  COP=colombian peso|colombian pesos=
  CRC=colones|costa rican colon|costa rican colones=CRC|₡
  CUP=cuban peso|cuban pesos=
  CYP=cypriot pound|cypriot pounds|cyprus pounds=CYP
  CZK=czech crown|czech crowns|czech koruna|czech korunas|koruna|korunas|koruny=CZK|Kč
  DEM=d-mark|d-marks|deutsche mark|deutsche marks|deutschmark|deutschmarks|german mark|german marks|marks|west german marks=DEM|DM
  DKK=danish crown|danish crowns|danish krone|danish kroner=DKK
  DKK?=krone|kroner=
  DOP=dominican peso|dominican pesos=DOP|RD$
  DZD=algerian dinar|algerian dinars=DZD
  EGP=egyptian pound|egyptian pounds=EGP|E£
  ESP=peseta|pesetas|spanish peseta|spanish pesetas=ESP
  ETB=birr|ethiopian birr=ETB
  EUR=eur|euro|euros=EUR|€
  EUR%=euro cent|euro cents|eurocent|eurocents=
  FIM=finnish markka|markka|markkaa=FIM
  FJD=fiji dollar|fiji dollars|fijian dollar|fijian dollars=FJ$|FJD
  FRF=french franc|french francs=FRF
  GBP=gbp|british pound|british pounds|pound sterling|pounds sterling|quid=GBP|£|￡
  GBP%=pence|pennies|penny=p
  GBP?=pound|pounds=
  GEL=georgian lari|lari=₾
  GHS=cedi|cedis|ghanaian cedi|ghanaian cedis=GHS|GH₵|₵
  GIP=gibraltar pound|gibraltar pounds=GIP
  GMD=dalasi=GMD
  GRD=drachma|drachmas|greek drachma|greek drachmas=GRD
  GTQ=quetzal|quetzales|quetzals=GTQ
  GYD=guyanese dollar|guyanese dollars=GYD
  HKD=hong kong dollar|hong kong dollars=$HK|HK$|HKD
  HNL=lempira|lempiras=HNL
  HRK=croatian kuna|croatian kunas|kuna|kunas=HRK|kn
  HTG=gourde|gourdes=HTG
  HUF=forint|forints|hungarian forint|hungarian forints=Ft|HUF
  IDR=indonesian rupiah|rupiah=IDR|Rp
  IEP=irish pound|irish pounds|punts=IEP
  ILS=israeli shekel|israeli shekels|new israeli shekel|shekel|shekels=ILS|NIS|₪
  INR=indian rupee|indian rupees=INR|₹
  INR?%=paisa|paise=
  INR?=rupee|rupees=Rs|Rs.|₨
  IQD=iraqi dinar|iraqi dinars=IQD
  IRR=iranian rial|iranian rials|rial|rials=IRR
  ISK=icelandic krona|icelandic kronur=ISK
  ITL=italian lira|italian liras|italian lire|lire=ITL
  JMD=jamaican dollar|jamaican dollars=J$|JMD
  JOD=jordanian dinar|jordanian dinars=JOD
  JPY?==¥
  JPY=japanese yen|yen=JPY|JP¥|￥
  KES=kenyan shilling|kenyan shillings=KES|KSh|Ksh|Sh
  KES?=shilling|shillings=
  KGS=kyrgyz som=KGS
  KHR=riel|riels=KHR
  KPW=north korean won=KPW
  KRW=korean won|south korean won=KRW|₩
  KWD?=dinar|dinars=
  KWD=kuwaiti dinar|kuwaiti dinars=KWD
  KYD=cayman islands dollar|cayman islands dollars=KYD
  KZT=tenge=KZT
  LAK=kip|lao kip=₭
  LBP=lebanese lira|lebanese pound|lebanese pounds=LBP
  LKR=sri lanka rupees|sri lankan rupee|sri lankan rupees=LKR
  LRD=liberian dollar|liberian dollars=LRD
  LYD=libyan dinar|libyan dinars=LYD
  MAD=moroccan dirham|moroccan dirhams=MAD
  MDL=moldovan lei|moldovan leu=MDL
  MGA=ariary=MGA
  MKD=denar|denars|macedonian denar=MKD
  MMK=kyat|kyats=MMK
  MNT=tugrik|tugriks=MNT
  MOP=pataca|patacas=
  MUR=mauritian rupee|mauritian rupees=MUR
  MWK=malawian kwacha=MWK
  MXN=mexican peso|mexican pesos=MXN|Mex$
  MXN?=peso|pesos=
  MYR=malaysian ringgit|ringgit|ringgits=MYR|RM
  MYR%=sen=
  MZN=meticais|metical=MZN
  NAD=namibian dollar|namibian dollars=N$|NAD
  NGN=naira|nigerian naira=NGN|₦
  NIO=cordoba|cordobas=NIO
  NLG=dutch guilder|dutch guilders|guilder|guilders=NLG
  NOK=norwegian crown|norwegian crowns|norwegian krone|norwegian kroner=NOK
  NPR=nepalese rupee|nepalese rupees|nepali rupees=NPR
  NZD=new zealand dollar|new zealand dollars=$NZ|NZ$|NZD
  OMR=omani rial|omani rials=OMR
  PAB=balboa|balboas=PAB
  PEN=nuevo sol|nuevos soles|peruvian sol|peruvian soles|soles=S/
  PHP=philippine peso|philippine pesos=PHP|₱
  PKR=pakistan rupee|pakistan rupees|pakistani rupee|pakistani rupees=PKR
  PLN=polish zloty|zloties|zloty|zlotys=PLN|zł
  PTE=escudo|escudos|portuguese escudo|portuguese escudos=PTE
  PYG=guarani|guaranis|paraguayan guarani=PYG
  QAR=qatari rial|qatari riyal|qatari riyals=QAR
  RON=lei|romanian lei|romanian leu=RON
  RSD=serbian dinar|serbian dinars=RSD
  RUB=rouble|roubles|ruble|rubles|russian rouble|russian roubles|russian ruble|russian rubles=RUB|₽
  RWF=rwandan franc|rwandan francs=RWF
  SAR=riyal|riyals|saudi rial|saudi riyal|saudi riyals=SAR
  SDG=sudanese pound|sudanese pounds=SDG
  SEK?=crowns|krona|kronor=kr
  SEK=swedish crown|swedish crowns|swedish krona|swedish kroner|swedish kronor=SEK
  SGD=singapore dollar|singapore dollars=S$|SG$|SGD
  SLL=leones=SLL
  SOS=somali shilling|somali shillings=SOS
  SRD=surinamese dollar|surinamese dollars=SRD
  SYP=syrian pound|syrian pounds=SYP
  THB=baht|thai baht=THB|฿
  TND=tunisian dinar|tunisian dinars=TND
  TRY=lira|liras|turkish lira|turkish liras=₺
  TTD=trinidad dollar|trinidad dollars=TT$|TTD
  TWD=new taiwan dollar|new taiwan dollars|taiwan dollar|taiwan dollars|taiwanese dollar|taiwanese dollars=NT$|TWD
  TZS=tanzanian shilling|tanzanian shillings=TZS
  UAH=hryvnia|hryvnias|ukrainian hryvnia=UAH|₴
  UGX=ugandan shilling|ugandan shillings=UGX
  USD=usd|american dollar|american dollars|greenbacks|u.s. dollar|u.s. dollars|united states dollar|united states dollars|us dollar|us dollars=$US|U.S.$|US$|USD
  USD?=buck|bucks|dollar|dollars=$|＄
  USD?%=cent|cents=c|¢
  USD%=u.s. cents|us cent|us cents=USc
  UYU=uruguayan peso|uruguayan pesos=UYU
  UZS=uzbek som=UZS
  VES=bolivar|bolivares|bolivars|venezuelan bolivar|venezuelan bolivars=VEF|VES
  VND=dong|vietnamese dong=VND|₫
  XOF=cfa franc|cfa francs=CFA|XOF
  YER=yemeni rial|yemeni rials=YER
  ZAR=rand|rands|south african rand=ZAR
  ZMW=kwacha|zambian kwacha=ZMW
  ZWL=zimbabwe dollar|zimbabwe dollars|zimbabwean dollar|zimbabwean dollars=Z$|ZWL
`)
