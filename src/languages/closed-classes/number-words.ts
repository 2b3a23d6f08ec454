import type { LanguageWords } from '../../model/verification.js'

/** Number words of a language: from nought to twenty in order, tens from thirty to ninety in order, and what multiplies. */
interface Counting {
  numerals: string
  /** What joins the parts of a number: “and”; behind it what a scale may begin with: “a”. */
  joint?: string
  /** Other words and forms with their values. */
  more?: string
  scales: string
  /** How tens and units are written as one word: `{unit}und{ten}`. */
  joined?: string
  /** Units as they are written inside such a word, where they differ: `eins/ein`. */
  inside?: string
}

// Written for this project from what grammars of each language list. `-` keeps a place where a language has no such word.
const counting: Record<string, Counting> = {
  en: {
    joint: 'and a',
    more: 'half/0.5 quarter/0.25',
    numerals:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
    scales: 'hundred/100 thousand/1000 million/1000000 billion/1000000000 trillion/1000000000000',
  },
  de: {
    joint: 'und',
    numerals:
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    more: 'halb/0.5 halbe/0.5 eineinhalb/1.5 anderthalb/1.5 zweieinhalb/2.5 dreieinhalb/3.5 viereinhalb/4.5 fünfeinhalb/5.5 zweihundert/200 dreihundert/300 vierhundert/400 fünfhundert/500 sechshundert/600 siebenhundert/700 achthundert/800 neunhundert/900 zweitausend/2000 dreitausend/3000 viertausend/4000 fünftausend/5000 sechstausend/6000 siebentausend/7000 achttausend/8000 neuntausend/9000 zehntausend/10000 hunderttausend/100000',
    scales:
      'hundert/100 einhundert/100 tausend/1000 eintausend/1000 million/1000000 millionen/1000000 mio/1000000 milliarde/1000000000 milliarden/1000000000 mrd/1000000000 billion/1000000000000 billionen/1000000000000',
    joined: '{unit}und{ten}',
    inside: 'eins/ein',
  },
  fr: {
    joint: 'et',
    numerals:
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante septante huitante nonante',
    more: 'demi/0.5 demie/0.5 une/1 octante/80',
    scales:
      'vingts/20 cent/100 cents/100 mille/1000 million/1000000 millions/1000000 milliard/1000000000 milliards/1000000000',
  },
  es: {
    joint: 'y',
    numerals:
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    more: 'medio/0.5 media/0.5 veintiuno/21 veintiún/21 veintidós/22 veintitrés/23 veinticuatro/24 veinticinco/25 veintiséis/26 veintisiete/27 veintiocho/28 veintinueve/29 doscientos/200 doscientas/200 trescientos/300 trescientas/300 cuatrocientos/400 cuatrocientas/400 quinientos/500 quinientas/500 seiscientos/600 seiscientas/600 setecientos/700 setecientas/700 ochocientos/800 ochocientas/800 novecientos/900 novecientas/900',
    scales: 'cien/100 ciento/100 mil/1000 millón/1000000 millones/1000000 billón/1000000000000 billones/1000000000000',
  },
  pt: {
    joint: 'e',
    numerals:
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    more: 'meio/0.5 meia/0.5 duas/2 quatorze/14 dezasseis/16 dezassete/17 dezanove/19 duzentos/200 duzentas/200 trezentos/300 trezentas/300 quatrocentos/400 quinhentos/500 seiscentos/600 setecentos/700 oitocentos/800 novecentos/900',
    scales:
      'cem/100 cento/100 mil/1000 milhão/1000000 milhões/1000000 bilhão/1000000000 bilhões/1000000000 bilião/1000000000000 biliões/1000000000000',
  },
  it: {
    joint: 'e',
    numerals:
      'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    more: 'mezzo/0.5 mezza/0.5 ventuno/21 ventotto/28 trentuno/31 trentotto/38 quarantuno/41 quarantotto/48 cinquantuno/51 cinquantotto/58 sessantuno/61 sessantotto/68 settantuno/71 settantotto/78 ottantuno/81 ottantotto/88 novantuno/91 novantotto/98 duecento/200 trecento/300 quattrocento/400 cinquecento/500 seicento/600 settecento/700 ottocento/800 novecento/900 duemila/2000 tremila/3000 quattromila/4000 cinquemila/5000 diecimila/10000 centomila/100000',
    scales:
      'cento/100 mille/1000 mila/1000 milione/1000000 milioni/1000000 mln/1000000 miliardo/1000000000 miliardi/1000000000 mld/1000000000',
    joined: '{ten}{unit}',
  },
  nl: {
    joint: 'en',
    numerals:
      'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    more: 'half/0.5 anderhalf/1.5 anderhalve/1.5 tweeënhalf/2.5 drieënhalf/3.5 tweehonderd/200 driehonderd/300 vierhonderd/400 vijfhonderd/500 zeshonderd/600 zevenhonderd/700 achthonderd/800 negenhonderd/900 tweeduizend/2000 drieduizend/3000',
    scales: 'honderd/100 duizend/1000 miljoen/1000000 mln/1000000 miljard/1000000000 mld/1000000000',
    joined: '{unit}en{ten}',
    inside: 'één/een twee/tweeë drie/drieë',
  },
  sv: {
    joint: 'och en ett',
    numerals:
      'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    more: 'halv/0.5 halvt/0.5 tvåhundra/200 trehundra/300 fyrahundra/400 femhundra/500 sexhundra/600 sjuhundra/700 åttahundra/800 niohundra/900',
    scales:
      'hundra/100 etthundra/100 tusen/1000 miljon/1000000 miljoner/1000000 mn/1000000 mnkr/1000000 miljard/1000000000 miljarder/1000000000 md/1000000000',
    joined: '{ten}{unit}',
  },
  da: {
    joint: 'og',
    numerals:
      'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
    more: 'halv/0.5 halvt/0.5 halvanden/1.5 halvannen/1.5 et/1 én/1 ett/1 sju/7 åtte/8 tjue/20 tretti/30 førti/40 femti/50 seksti/60 sytti/70 åtti/80 nitti/90',
    scales:
      'hundrede/100 hundre/100 tusind/1000 tusen/1000 million/1000000 millioner/1000000 milliard/1000000000 milliarder/1000000000',
    joined: '{unit}og{ten}',
  },
  fi: {
    joint: 'ja',
    numerals:
      'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä',
    more: 'puoli/0.5 puolitoista/1.5 kaksisataa/200 kolmesataa/300 neljäsataa/400 viisisataa/500',
    scales:
      'sata/100 sataa/100 tuhat/1000 tuhatta/1000 miljoona/1000000 miljoonaa/1000000 miljardi/1000000000 miljardia/1000000000',
    joined: '{ten}{unit}',
  },
  pl: {
    joint: 'i',
    numerals:
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    more: 'pół/0.5 półtora/1.5 jedna/1 jedno/1 dwie/2 dwóch/2 trzech/3 czterech/4 pięciu/5 sześciu/6 siedmiu/7 ośmiu/8 dziewięciu/9 dziesięciu/10 jedenastu/11 dwunastu/12 trzynastu/13 czternastu/14 piętnastu/15 szesnastu/16 siedemnastu/17 osiemnastu/18 dziewiętnastu/19 dwudziestu/20 trzydziestu/30 czterdziestu/40 pięćdziesięciu/50 sześćdziesięciu/60 siedemdziesięciu/70 osiemdziesięciu/80 dziewięćdziesięciu/90 stu/100 dwoma/2 trzema/3 czterema/4 jednego/1 jednej/1 dwieście/200 trzysta/300 czterysta/400 pięćset/500 sześćset/600 siedemset/700 osiemset/800 dziewięćset/900',
    scales:
      'sto/100 tysiąc/1000 tysięcy/1000 tysiące/1000 tys/1000 milion/1000000 miliony/1000000 milionów/1000000 mln/1000000 miliard/1000000000 miliardy/1000000000 miliardów/1000000000 mld/1000000000',
  },
  cs: {
    joint: 'a',
    numerals:
      'nula jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát',
    more: 'půl/0.5 jedna/1 dvě/2 dvou/2 tří/3',
    scales:
      'sto/100 sta/100 tisíc/1000 tisíce/1000 milion/1000000 miliony/1000000 milionů/1000000 mil/1000000 miliarda/1000000000 miliardy/1000000000 miliard/1000000000 mld/1000000000',
  },
  hu: {
    joint: 'és',
    numerals:
      'nulla egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
    more: 'fél/0.5 másfél/1.5 két/2 tizenkét/12 huszonegy/21 huszonkettő/22 huszonhárom/23 huszonnégy/24 huszonöt/25 huszonhat/26 huszonhét/27 huszonnyolc/28 huszonkilenc/29 kétszáz/200 háromszáz/300 négyszáz/400 ötszáz/500',
    scales: 'száz/100 ezer/1000 millió/1000000 milliárd/1000000000',
    joined: '{ten}{unit}',
  },
  ro: {
    joint: 'și',
    numerals:
      'zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
    more: 'jumătate/0.5 una/1 două/2 douăsprezece/12',
    scales:
      'sută/100 sute/100 mie/1000 mii/1000 milion/1000000 milioane/1000000 mil/1000000 miliard/1000000000 miliarde/1000000000 mld/1000000000',
  },
  tr: {
    more: 'buçuk/0.5 yarım/0.5',
    numerals:
      'sıfır bir iki üç dört beş altı yedi sekiz dokuz on - - - - - - - - - yirmi otuz kırk elli altmış yetmiş seksen doksan',
    scales: 'yüz/100 bin/1000 milyon/1000000 milyar/1000000000 trilyon/1000000000000',
  },
  id: {
    numerals: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    scales: 'puluh/10 ratus/100 seratus/100 ribu/1000 seribu/1000 juta/1000000 miliar/1000000000 triliun/1000000000000',
  },
  vi: {
    numerals: 'không một hai ba bốn năm sáu bảy tám chín mười',
    more: 'lăm/5 mốt/1 tư/4',
    scales: 'mươi/10 trăm/100 nghìn/1000 ngàn/1000 triệu/1000000 tỷ/1000000000 tỉ/1000000000',
  },
  ru: {
    joint: 'с',
    numerals:
      'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    more: 'половиной/0.5 полтора/1.5 полторы/1.5 одна/1 одно/1 одну/1 две/2 двух/2 трёх/3 трех/3 четырёх/4 четырех/4 пяти/5 шести/6 семи/7 восьми/8 девяти/9 десяти/10 одиннадцати/11 двенадцати/12 тринадцати/13 четырнадцати/14 пятнадцати/15 шестнадцати/16 семнадцати/17 восемнадцати/18 девятнадцати/19 двадцати/20 тридцати/30 сорока/40 пятидесяти/50 шестидесяти/60 семидесяти/70 восьмидесяти/80 девяноста/90 двум/2 трём/3 четырём/4 двумя/2 тремя/3 четырьмя/4 пятью/5 ста/100 одного/1 одной/1 двести/200 триста/300 четыреста/400 пятьсот/500 шестьсот/600 семьсот/700 восемьсот/800 девятьсот/900',
    scales:
      'сто/100 тысяча/1000 тысячу/1000 тысячи/1000 тысяч/1000 тыс/1000 миллион/1000000 миллиона/1000000 миллионов/1000000 млн/1000000 миллиард/1000000000 миллиарда/1000000000 миллиардов/1000000000 млрд/1000000000 триллион/1000000000000 триллиона/1000000000000 триллионов/1000000000000 трлн/1000000000000',
  },
  uk: {
    joint: 'з',
    numerals:
      'нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто',
    more: 'половиною/0.5 півтора/1.5 одна/1 одне/1 одну/1 дві/2 двох/2 трьох/3 двісті/200 триста/300 чотириста/400 п’ятсот/500 шістсот/600 сімсот/700 вісімсот/800 дев’ятсот/900',
    scales:
      'сто/100 тисяча/1000 тисячу/1000 тисячі/1000 тисяч/1000 тис/1000 мільйон/1000000 мільйона/1000000 мільйони/1000000 мільйонів/1000000 млн/1000000 мільярд/1000000000 мільярди/1000000000 мільярдів/1000000000 млрд/1000000000',
  },
  el: {
    joint: 'και',
    numerals:
      'μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
    more: 'μισό/0.5 μισή/0.5 ένας/1 μία/1 μια/1 δυο/2 τρεις/3 τέσσερις/4 εφτά/7 οχτώ/8 διακόσια/200 διακόσιοι/200 τριακόσια/300 τετρακόσια/400 πεντακόσια/500 εξακόσια/600 επτακόσια/700 οκτακόσια/800 εννιακόσια/900',
    scales:
      'εκατό/100 εκατόν/100 χίλια/1000 χιλιάδες/1000 εκατομμύριο/1000000 εκατομμύρια/1000000 εκατ/1000000 δισεκατομμύριο/1000000000 δισεκατομμύρια/1000000000 δισ/1000000000',
  },
  ar: {
    joint: 'و',
    numerals: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
    more: 'واحدة/1 اثنين/2 ثلاث/3 أربع/4 خمس/5 ست/6 سبع/7 ثماني/8 تسع/9 عشر/10 عشرون/20 عشرين/20 ثلاثون/30 ثلاثين/30 أربعون/40 أربعين/40 خمسون/50 خمسين/50 ستون/60 ستين/60 سبعون/70 سبعين/70 ثمانون/80 ثمانين/80 تسعون/90 تسعين/90 وعشرون/20 وعشرين/20 وثلاثون/30 وثلاثين/30 وأربعون/40 وأربعين/40 وخمسون/50 وخمسين/50 وستون/60 وستين/60 وسبعون/70 وسبعين/70 وثمانون/80 وثمانين/80 وتسعون/90 وتسعين/90 مئتان/200 مئتين/200 ألفان/2000 ألفين/2000',
    scales: 'مئة/100 مائة/100 ألف/1000 ألفا/1000 آلاف/1000 مليون/1000000 ملايين/1000000 مليار/1000000000',
  },
  fa: {
    joint: 'و',
    numerals:
      'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود',
    more: 'دویست/200 سیصد/300 چهارصد/400 پانصد/500 ششصد/600 هفتصد/700 هشتصد/800 نهصد/900',
    scales: 'صد/100 هزار/1000 میلیون/1000000 میلیارد/1000000000',
  },
  he: {
    joint: 'ו',
    numerals: 'אפס אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה',
    more: 'אחת/1 שני/2 שתי/2 שתיים/2 שלוש/3 ארבע/4 חמש/5 שש/6 שבע/7 תשע/9 עשר/10 עשרים/20 שלושים/30 ארבעים/40 חמישים/50 שישים/60 שבעים/70 שמונים/80 תשעים/90 מאתיים/200 אלפיים/2000',
    scales: 'מאה/100 מאות/100 אלף/1000 אלפים/1000 מיליון/1000000 מיליוני/1000000 מיליארד/1000000000',
  },
  hi: {
    numerals:
      'शून्य एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे',
    more: 'पाँच/5 छः/6 पच्चीस/25 पैंतीस/35 पचहत्तर/75',
    scales: 'सौ/100 हज़ार/1000 हजार/1000 लाख/100000 करोड़/10000000 करोड/10000000 अरब/1000000000 मिलियन/1000000',
  },
  zh: {
    numerals: '零 一 二 三 四 五 六 七 八 九',
    more: '〇/0 两/2 兩/2',
    scales: '十/10 百/100 千/1000 万/10000 萬/10000 亿/100000000 億/100000000',
  },
  ja: {
    numerals: '〇 一 二 三 四 五 六 七 八 九',
    more: '零/0',
    scales: '十/10 百/100 千/1000 万/10000 億/100000000 兆/1000000000000',
  },
  ko: {
    numerals:
      '영 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘 열셋 열넷 열다섯 열여섯 열일곱 열여덟 열아홉 스물 서른 마흔 쉰 예순 일흔 여든 아흔',
    more: '스무/20 열한/11 열두/12 열세/13 열네/14 한/1 두/2 세/3 네/4 일/1 이/2 삼/3 사/4 오/5 육/6 칠/7 팔/8 구/9 십/10',
    scales: '백/100 천/1000 만/10000 억/100000000 조/1000000000000',
    joined: '{ten}{unit}',
    inside: '하나/한 둘/두 셋/세 넷/네',
  },
  th: {
    numerals: 'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ',
    scales: 'ร้อย/100 พัน/1000 หมื่น/10000 แสน/100000 ล้าน/1000000',
  },
}

const valued = (list = ''): [string, number][] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [word, value] = entry.split('/')
      return [word!, Number(value)]
    })

function numeralsOf({ numerals, more, joined, inside }: Counting): [string, number][] {
  const row = numerals.split(/\s+/)
  const plain = row.map((word, i): [string, number] => [word, i > 20 ? 30 + 10 * (i - 21) : i])
  const found = [...plain.filter(([word]) => word !== '-'), ...valued(more)]
  if (!joined) return found
  const other = new Map(inside?.split(' ').map((pair) => pair.split('/') as [string, string]))
  const listed = new Set(found.map(([word]) => word))
  for (const [ten, tens] of plain.slice(20))
    for (const [unit, value] of plain.slice(1, 10)) {
      const word = joined.replace('{unit}', other.get(unit) ?? unit).replace('{ten}', ten)
      if (!listed.has(word)) found.push([word, tens + value])
    }
  return found
}

/** Number words of each language by its tag. */
export const numberWords: Readonly<Record<string, Pick<LanguageWords, 'numerals' | 'scales' | 'joints'>>> =
  /* @__PURE__ */ (() =>
    Object.fromEntries(
      Object.entries(counting).map(([tag, one]) => [
        tag,
        { numerals: numeralsOf(one), scales: valued(one.scales), joints: one.joint?.split(' ') ?? [] },
      ]),
    ))()
