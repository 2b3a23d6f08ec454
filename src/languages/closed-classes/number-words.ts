import type { LanguageWords } from '../../model/verification.js'

/** Number words of a language: from nought to twenty in order, tens from thirty to ninety in order, and what multiplies. */
interface Counting {
  numerals: string
  /** What joins the parts of a number: “and”; behind it what a scale may begin with: “a”. */
  joint?: string
  /** Other words and forms with their values. */
  more?: string
  scales: string
  ordinals?: string
  ordinalEnd?: string
  ordinalTails?: string
  hours?: string
  halves?: string
  percents?: string
  decimals?: string
  /** How tens and units are written as one word: `{unit}und{ten}`. */
  joined?: string
  /** Units as they are written inside such a word, where they differ: `eins/ein`. */
  inside?: string
}

// Written for this project from what grammars of each language list. `-` keeps a place where a language has no such word.
const counting: Record<string, Counting> = {
  en: {
    joint: 'and a',
    more: 'half/0.5 quarter/0.25 ½/0.5 ¼/0.25 ¾/0.75',
    numerals:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
    scales: 'hundred/100 thousand/1e3 million/1e6 billion/1e9 trillion/1e12',
    ordinalTails: 'st|nd|rd|th',
    hours: "o'clock",
    halves: 'half-past/30 quarter-past/15 quarter-to/-15',
    percents: 'percent per-cent',
    ordinals: 'first/1 second/2 third/3 fifth/5 eighth/8 ninth/9 twelfth/12 twentieth/20 thirtieth/30',
    ordinalEnd: 'th',
    decimals: 'point',
  },
  de: {
    joint: 'und',
    numerals:
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    more: 'halb/0.5 halbe/0.5 eineinhalb/1.5 anderthalb/1.5 zweieinhalb/2.5 dreieinhalb/3.5 viereinhalb/4.5 fünfeinhalb/5.5',
    scales:
      'hundert/100 einhundert/100 tausend/1e3 eintausend/1e3 million/1e6 millionen/1e6 mio/1e6 milliarde/1e9 milliarden/1e9 mrd/1e9 billion/1e12 billionen/1e12',
    joined: '{unit}und{ten}',
    inside: 'eins/ein',
    hours: 'uhr',
    halves: 'halb/-30',
    ordinals: 'erst-/1 dritt-/3 siebt-/7 acht-/8',
    ordinalEnd: 's?te[nrsm]?',
    decimals: 'komma',
  },
  fr: {
    joint: 'et',
    numerals:
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante septante huitante nonante',
    more: 'demi/0.5 demie/0.5 une/1 octante/80',
    scales: 'vingts/20 cent/100 cents/100 mille/1e3 million/1e6 millions/1e6 milliard/1e9 milliards/1e9',
    ordinalTails: 'i?[eè]re?|[eè]?me|e',
    hours: 'heure heures h',
    percents: 'pour-cent',
    ordinals: 'premi-/1 cinquième/5 neuvième/9',
    ordinalEnd: 'ième',
    decimals: 'virgule',
  },
  es: {
    joint: 'y',
    numerals:
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    more: 'un/1 una/1 medio/0.5 media/0.5 veintiuno/21 veintiún/21 veintidós/22 veintitrés/23 veinticuatro/24 veinticinco/25 veintiséis/26 veintisiete/27 veintiocho/28 veintinueve/29 doscientos/200 doscientas/200 trescientos/300 trescientas/300 cuatrocientos/400 cuatrocientas/400 quinientos/500 quinientas/500 seiscientos/600 seiscientas/600 setecientos/700 setecientas/700 ochocientos/800 ochocientas/800 novecientos/900 novecientas/900',
    scales: 'cien/100 ciento/100 mil/1e3 millón/1e6 millones/1e6 billón/1e12 billones/1e12',
    ordinals: 'primer-/1 segund-/2 tercer-/3 cuart-/4 quint-/5 sext-/6 séptim-/7 octav-/8 noven-/9 décim-/10',
    ordinalTails: '[oa]|er',
    hours: 'horas',
    percents: 'por-ciento',
    decimals: 'coma punto',
  },
  pt: {
    joint: 'e',
    numerals:
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    more: 'uma/1 meio/0.5 meia/0.5 duas/2 quatorze/14 dezasseis/16 dezassete/17 dezanove/19 duzentos/200 duzentas/200 trezentos/300 trezentas/300 quatrocentos/400 quinhentos/500 seiscentos/600 setecentos/700 oitocentos/800 novecentos/900',
    scales: 'cem/100 cento/100 mil/1e3 milhão/1e6 milhões/1e6 bilhão/1e9 bilhões/1e9 bilião/1e12 biliões/1e12',
    ordinals: 'primeir-/1 segund-/2 terceir-/3 quart-/4 quint-/5 sext-/6 sétim-/7 oitav-/8 non-/9 décim-/10',
    ordinalTails: '[oa]',
    hours: 'horas h',
    percents: 'por-cento',
    decimals: 'vírgula ponto',
  },
  it: {
    joint: 'e',
    numerals:
      'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    more: 'un/1 una/1 mezzo/0.5 mezza/0.5 ventuno/21 ventotto/28 trentuno/31 trentotto/38 quarantuno/41 quarantotto/48 cinquantuno/51 cinquantotto/58 sessantuno/61 sessantotto/68 settantuno/71 settantotto/78 ottantuno/81 ottantotto/88 novantuno/91 novantotto/98',
    scales: 'cento/100 mille/1e3 mila/1e3 milione/1e6 milioni/1e6 mln/1e6 miliardo/1e9 miliardi/1e9 mld/1e9',
    joined: '{ten}{unit}',
    ordinals: 'prim-/1 second-/2 terz-/3 quart-/4 quint-/5 sest-/6 settim-/7 ottav-/8 non-/9 decim-/10',
    ordinalTails: '[oa]',
    hours: 'ore',
    percents: 'per-cento',
    decimals: 'virgola',
    inside: 'tre/tré',
    ordinalEnd: 'esim[oaie]',
  },
  nl: {
    joint: 'en',
    numerals:
      'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    more: 'half/0.5 anderhalf/1.5 anderhalve/1.5 tweeënhalf/2.5 drieënhalf/3.5',
    scales: 'honderd/100 duizend/1e3 miljoen/1e6 mln/1e6 miljard/1e9 mld/1e9',
    joined: '{unit}en{ten}',
    inside: 'één/een twee/tweeë drie/drieë',
    ordinalTails: 'e|ste|de',
    hours: 'uur',
    halves: 'half/-30',
    percents: 'ten-honderd',
    ordinals: 'eerste/1 derde/3',
    ordinalEnd: 'ste|de',
    decimals: 'komma',
  },
  sv: {
    joint: 'och en ett',
    numerals:
      'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    more: 'halv/0.5 halvt/0.5',
    scales: 'hundra/100 tusen/1e3 miljon/1e6 miljoner/1e6 mn/1e6 mnkr/1e6 miljard/1e9 miljarder/1e9 md/1e9',
    joined: '{ten}{unit}',
    ordinalTails: '[ea]',
    halves: 'halv/-30',
    ordinals:
      'första/1 andra/2 tredje/3 fjärde/4 femte/5 sjätte/6 sjunde/7 åttonde/8 nionde/9 tionde/10 elfte/11 tolfte/12',
    ordinalEnd: 'nde|de',
    decimals: 'komma',
  },
  da: {
    joint: 'og',
    numerals:
      'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
    more: 'halv/0.5 halvt/0.5 halvanden/1.5 halvannen/1.5 et/1 én/1 ett/1 sju/7 åtte/8 tjue/20 tretti/30 førti/40 femti/50 seksti/60 sytti/70 åtti/80 nitti/90',
    scales:
      'hundrede/100 hundre/100 tusind/1e3 tusen/1e3 million/1e6 millioner/1e6 milliard/1e9 milliarder/1e9 mio/1e6 mia/1e9',
    joined: '{unit}og{ten}',
    halves: 'halv/-30',
    ordinals: 'første/1 anden/2 tredje/3 fjerde/4 femte/5 sjette/6 syvende/7 ottende/8 niende/9 tiende/10',
    decimals: 'komma',
  },
  fi: {
    joint: 'ja',
    numerals:
      'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä yhdeksänkymmentä',
    more: 'puoli/0.5 puolitoista/1.5',
    scales: 'sata/100 sataa/100 tuhat/1e3 tuhatta/1e3 miljoona/1e6 miljoonaa/1e6 miljardi/1e9 miljardia/1e9',
    joined: '{ten}{unit}',
    halves: 'puoli/-30',
  },
  pl: {
    joint: 'i',
    numerals:
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    more: 'pół/0.5 wpół/0.5 półtora/1.5 jedna/1 jedno/1 dwie/2 dwóch/2 trzech/3 czterech/4 pięciu/5 sześciu/6 siedmiu/7 ośmiu/8 dziewięciu/9 dziesięciu/10 jedenastu/11 dwunastu/12 trzynastu/13 czternastu/14 piętnastu/15 szesnastu/16 siedemnastu/17 osiemnastu/18 dziewiętnastu/19 dwudziestu/20 trzydziestu/30 czterdziestu/40 pięćdziesięciu/50 sześćdziesięciu/60 siedemdziesięciu/70 osiemdziesięciu/80 dziewięćdziesięciu/90 stu/100 dwoma/2 trzema/3 czterema/4 jednego/1 jednej/1 dwieście/200 trzysta/300 czterysta/400 pięćset/500 sześćset/600 siedemset/700 osiemset/800 dziewięćset/900 dwustu/200 trzystu/300 czterystu/400 pięciuset/500',
    scales:
      'sto/100 tysiąc/1e3 tysięcy/1e3 tysiące/1e3 tys/1e3 milion/1e6 miliony/1e6 milionów/1e6 mln/1e6 miliard/1e9 miliardy/1e9 miliardów/1e9 mld/1e9 tysiąca/1e3 miliona/1e6 miliarda/1e9',
    ordinals: 'pierwsz-/1 drug-/2 trzec-/3 czwart-/4 piąt-/5 szóst-/6 siódm-/7 ósm-/8 dziewiąt-/9 dziesiąt-/10',
    decimals: 'przecinek',
    halves: 'wpół-do/-30',
  },
  cs: {
    joint: 'a',
    numerals:
      'nula jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát',
    more: 'půl/0.5 jedna/1 dvě/2 dvou/2 tří/3 päť/5 šesť/6 sedem/7 osem/8 deväť/9 desať/10 dvadsať/20 tridsať/30 pet/5 devet/9',
    scales:
      'sto/100 sta/100 tisíc/1e3 tisíce/1e3 milion/1e6 miliony/1e6 milionů/1e6 mil/1e6 miliarda/1e9 miliardy/1e9 miliard/1e9 mld/1e9 set/100 milionu/1e6',
    ordinals: 'první/1 druh-/2 třet-/3 čtvrt-/4 pát-/5 šest-/6 sedm-/7 osm-/8 devát-/9 desát-/10',
    hours: 'hodin',
    decimals: 'celých',
    halves: 'půl/-30',
    joined: '{unit}a{ten}',
  },
  hu: {
    joint: 'és',
    numerals:
      'nulla egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
    more: 'fél/0.5 másfél/1.5 két/2 tizenkét/12 huszonegy/21 huszonkettő/22 huszonhárom/23 huszonnégy/24 huszonöt/25 huszonhat/26 huszonhét/27 huszonnyolc/28 huszonkilenc/29',
    scales: 'száz/100 ezer/1e3 millió/1e6 milliárd/1e9',
    joined: '{ten}{unit}',
    halves: 'fél/-30',
  },
  ro: {
    joint: 'și',
    numerals:
      'zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
    more: 'jumătate/0.5 una/1 două/2 douăsprezece/12',
    scales: 'sută/100 sute/100 mie/1e3 mii/1e3 milion/1e6 milioane/1e6 mil/1e6 miliard/1e9 miliarde/1e9 mld/1e9',
    percents: 'la-sută',
  },
  tr: {
    more: 'buçuk/0.5 yarım/0.5 dörd/4',
    numerals:
      'sıfır bir iki üç dört beş altı yedi sekiz dokuz on - - - - - - - - - yirmi otuz kırk elli altmış yetmiş seksen doksan',
    scales: 'yüz/100 bin/1e3 milyon/1e6 milyar/1e9 trilyon/1e12',
    ordinalTails: '[uüıi]?nc[uüıi]',
    ordinals: 'dördüncü/4',
    ordinalEnd: '[uüıi]?nc[uüıi]',
    decimals: 'virgül',
  },
  id: {
    numerals: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas',
    scales: 'puluh/10 ratus/100 seratus/100 ribu/1e3 seribu/1e3 juta/1e6 miliar/1e9 triliun/1e12',
    percents: 'per-sen',
    more: 'setengah/0.5',
    halves: 'setengah/-30',
    decimals: 'koma',
  },
  vi: {
    numerals: 'không một hai ba bốn năm sáu bảy tám chín mười',
    more: 'lăm/5 mốt/1 tư/4 rưỡi/0.5',
    scales: 'mươi/10 trăm/100 nghìn/1e3 ngàn/1e3 triệu/1e6 tỷ/1e9 tỉ/1e9',
    hours: 'giờ',
    percents: 'phần-trăm',
  },
  ru: {
    joint: 'с',
    numerals:
      'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    more: 'половиной/0.5 половине/0.5 половина/0.5 полтора/1.5 полторы/1.5 одна/1 одно/1 одну/1 две/2 двух/2 трёх/3 трех/3 четырёх/4 четырех/4 пяти/5 шести/6 семи/7 восьми/8 девяти/9 десяти/10 одиннадцати/11 двенадцати/12 тринадцати/13 четырнадцати/14 пятнадцати/15 шестнадцати/16 семнадцати/17 восемнадцати/18 девятнадцати/19 двадцати/20 тридцати/30 сорока/40 пятидесяти/50 шестидесяти/60 семидесяти/70 восьмидесяти/80 девяноста/90 двум/2 трём/3 четырём/4 двумя/2 тремя/3 четырьмя/4 пятью/5 ста/100 одного/1 одной/1 двести/200 триста/300 четыреста/400 пятьсот/500 шестьсот/600 семьсот/700 восемьсот/800 девятьсот/900',
    scales:
      'сто/100 тысяча/1e3 тысячу/1e3 тысячи/1e3 тысяч/1e3 тыс/1e3 миллион/1e6 миллиона/1e6 миллионов/1e6 млн/1e6 миллиард/1e9 миллиарда/1e9 миллиардов/1e9 млрд/1e9 триллион/1e12 триллиона/1e12 триллионов/1e12 трлн/1e12',
    ordinals: 'перв-/1 втор-/2 трет-/3 четверт-/4 пят-/5 шест-/6 седьм-/7 восьм-/8 девят-/9 десят-/10',
    ordinalTails: '[йяемю]|[оыиа][йемя]|го|му',
    halves: 'половине/-30 половина/-30',
  },
  uk: {
    joint: 'з',
    numerals:
      'нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто',
    more: 'половиною/0.5 пів/0.5 півтора/1.5 одна/1 одне/1 одну/1 дві/2 двох/2 трьох/3 двісті/200 триста/300 чотириста/400 п’ятсот/500 шістсот/600 сімсот/700 вісімсот/800 дев’ятсот/900 півтори/1.5',
    scales:
      'сто/100 тисяча/1e3 тисячу/1e3 тисячі/1e3 тисяч/1e3 тис/1e3 мільйон/1e6 мільйона/1e6 мільйони/1e6 мільйонів/1e6 млн/1e6 мільярд/1e9 мільярди/1e9 мільярдів/1e9 млрд/1e9',
    ordinals: 'перш-/1 друг-/2 трет-/3 четверт-/4 п’ят-/5 шост-/6 сьом-/7 восьм-/8 дев’ят-/9 десят-/10',
    ordinalTails: '[йяаем]|го|му',
    halves: 'пів-на/-30',
  },
  el: {
    joint: 'και',
    numerals:
      'μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
    more: 'μισό/0.5 μισή/0.5 ένας/1 μία/1 μια/1 δυο/2 τρεις/3 τέσσερις/4 εφτά/7 οχτώ/8 διακόσια/200 διακόσιοι/200 τριακόσια/300 τετρακόσια/400 πεντακόσια/500 εξακόσια/600 επτακόσια/700 οκτακόσια/800 εννιακόσια/900 δυόμισι/2.5 τρεισήμισι/3.5 ενάμισι/1.5',
    scales:
      'εκατό/100 εκατόν/100 χίλια/1e3 χιλιάδες/1e3 εκατομμύριο/1e6 εκατομμύρια/1e6 εκατ/1e6 δισεκατομμύριο/1e9 δισεκατομμύρια/1e9 δισ/1e9',
    ordinals: 'πρώτ-/1 δεύτερ-/2 τρίτ-/3 τέταρτ-/4 πέμπτ-/5 έκτ-/6 έβδομ-/7 όγδο-/8 ένατ-/9 δέκατ-/10 εικοστ-/20',
    ordinalTails: '[ηοόή]|ος|ου',
    percents: 'τοις-εκατό',
  },
  ar: {
    joint: 'و',
    numerals: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
    more: 'واحدة/1 اثنين/2 ثلاث/3 أربع/4 خمس/5 ست/6 سبع/7 ثماني/8 تسع/9 عشر/10 عشرون/20 عشرين/20 ثلاثون/30 ثلاثين/30 أربعون/40 أربعين/40 خمسون/50 خمسين/50 ستون/60 ستين/60 سبعون/70 سبعين/70 ثمانون/80 ثمانين/80 تسعون/90 تسعين/90 وعشرون/20 وعشرين/20 وثلاثون/30 وثلاثين/30 وأربعون/40 وأربعين/40 وخمسون/50 وخمسين/50 وستون/60 وستين/60 وسبعون/70 وسبعين/70 وثمانون/80 وثمانين/80 وتسعون/90 وتسعين/90 مئتان/200 مئتين/200 ألفان/2000 ألفين/2000 نصف/0.5',
    scales: 'مئة/100 مائة/100 ألف/1e3 ألفا/1e3 آلاف/1e3 مليون/1e6 ملايين/1e6 مليار/1e9',
    percents: 'في-المئة في-المائة بالمئة بالمائة',
    decimals: 'فاصلة',
  },
  fa: {
    joint: 'و',
    numerals:
      'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود',
    more: 'دویست/200 سیصد/300 چهارصد/400 پانصد/500 ششصد/600 هفتصد/700 هشتصد/800 نهصد/900 نیم/0.5',
    scales: 'صد/100 هزار/1e3 میلیون/1e6 میلیارد/1e9',
  },
  he: {
    joint: 'ו',
    numerals: 'אפס אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה',
    more: 'אחת/1 שני/2 שתי/2 שתיים/2 שלוש/3 ארבע/4 חמש/5 שש/6 שבע/7 תשע/9 עשר/10 עשרים/20 שלושים/30 ארבעים/40 חמישים/50 שישים/60 שבעים/70 שמונים/80 תשעים/90 מאתיים/200 אלפיים/2000 וחצי/0.5 חצי/0.5',
    scales: 'מאה/100 מאות/100 אלף/1e3 אלפים/1e3 מיליון/1e6 מיליוני/1e6 מיליארד/1e9',
    decimals: 'נקודה',
  },
  hi: {
    numerals:
      'शून्य एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे',
    more: 'पाँच/5 छः/6 पच्चीस/25 पैंतीस/35 पचहत्तर/75 ढाई/2.5 डेढ़/1.5',
    scales: 'सौ/100 हज़ार/1e3 हजार/1e3 लाख/1e5 करोड़/1e7 करोड/1e7 अरब/1e9 मिलियन/1e6',
  },
  zh: {
    numerals: '零 一 二 三 四 五 六 七 八 九',
    more: '〇/0 两/2 兩/2 半/0.5',
    scales: '十/10 百/100 千/1e3 万/1e4 萬/1e4 亿/1e8 億/1e8',
    hours: '点 點 时 時 分',
    percents: '百分之',
    decimals: '点 點',
  },
  ja: {
    numerals: '〇 一 二 三 四 五 六 七 八 九',
    more: '零/0 半/0.5',
    scales: '十/10 百/100 千/1e3 万/1e4 億/1e8 兆/1e12',
    hours: '時 分',
    percents: 'パーセント',
    decimals: '点',
  },
  ko: {
    numerals:
      '영 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘 열셋 열넷 열다섯 열여섯 열일곱 열여덟 열아홉 스물 서른 마흔 쉰 예순 일흔 여든 아흔',
    more: '스무/20 열한/11 열두/12 열세/13 열네/14 한/1 두/2 세/3 네/4 일/1 이/2 삼/3 사/4 오/5 육/6 칠/7 팔/8 구/9 십/10 반/0.5',
    scales: '백/100 천/1e3 만/1e4 억/1e8 조/1e12',
    joined: '{ten}{unit}',
    inside: '하나/한 둘/두 셋/세 넷/네',
    hours: '시 분',
    decimals: '점',
  },
  th: {
    numerals: 'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ',
    scales: 'ร้อย/100 พัน/1e3 หมื่น/1e4 แสน/1e5 ล้าน/1e6',
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

// Words with what they are worth by their place in a row.
const placed = (row: readonly string[]): [string, number][] =>
  row.map((word, i): [string, number] => [word, i > 20 ? 30 + 10 * (i - 21) : i]).filter(([word]) => word !== '-')

function numeralsOf({ numerals, more, joined, inside }: Counting): [string, number][] {
  const plain = placed(numerals.split(' '))
  const found = [...plain, ...valued(more)]
  if (!joined) return found
  const other = new Map(inside?.split(' ').map((pair) => pair.split('/') as [string, string]))
  const listed = new Set(found.map(([word]) => word))
  for (const [ten, tens] of plain.filter(([, value]) => value > 19))
    for (const [unit, value] of plain.slice(1, 10)) {
      const word = joined
        .replace('{unit}', other.get(unit) ?? unit)
        .replace('{ten}', ten)
        .replace('ëen', 'ën')
      if (!listed.has(word)) found.push([word, tens + value])
    }
  return found
}

const wordsOf = (list = ''): string[] =>
  list === '' ? [] : list.split(' ').map((word) => word.replace(/(?<=.)-(?=.)/g, ' '))

// “XXIe siècle”: the longer first; smaller ones are words of many languages.
const CENTURIES = 'xxi-/21 xx-/20 xix-/19 xviii-/18 xvii-/17 xvi-/16 xv-/15 xiv-/14 xiii-/13 xii-/12 xi-/11'

type NumberWords = Pick<
  LanguageWords,
  | 'numerals'
  | 'scales'
  | 'joints'
  | 'ordinals'
  | 'ordinalEnd'
  | 'ordinalTails'
  | 'hours'
  | 'halves'
  | 'percents'
  | 'decimals'
>

/** Number words of each language by its tag. */
export const numberWords: Readonly<Record<string, NumberWords>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(counting).map(([tag, one]) => [
      tag,
      {
        numerals: numeralsOf(one),
        scales: valued(one.scales),
        joints: wordsOf(one.joint),
        ordinals: valued(`${one.ordinals ?? ''} ${CENTURIES}`),
        ordinalEnd: one.ordinalEnd ?? '',
        ordinalTails: one.ordinalTails ?? '',
        hours: wordsOf(one.hours),
        halves: valued(one.halves).map(([words, minutes]) => [words.replaceAll('-', ' '), minutes]),
        percents: wordsOf(one.percents),
        decimals: wordsOf(one.decimals),
      },
    ]),
  ))()
