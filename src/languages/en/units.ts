import type { Unit } from '../../model/generated/shapes.js'

const words = (list: string): string[] => list.split('|').filter(Boolean)

// A line a unit: singular name = names = symbols.
const unitsOf = (kind: Unit['kind'], lines: string): Unit[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [unit = '', names = '', symbols = ''] = line.trim().split('=')
      return { unit, kind, names: words(names), symbols: words(symbols) }
    })

/** Units of measure in British and American spelling, with their symbols. Written for this project. */
export const units: Unit[] = [
  ...unitsOf(
    'count',
    `
    British thermal unit=british thermal unit|british thermal units=BTU|Btu
    ampere=amp|ampere|amperes|amps=A
    becquerel=becquerel|becquerels=Bq
    bit=bits=bit
    byte=byte|bytes=
    calorie=calorie|calories=cal
    candela=candela|candelas=cd
    decibel=decibel|decibels=dB
    dot per inch=dots per inch=dpi
    electronvolt=electronvolt|electronvolts=eV
    exabyte=exabyte|exabytes=EB
    farad=farad|farads=F
    frame per second=frame per second|frames per second=fps
    gigabit=gigabit|gigabits=Gb|Gbit
    gigabyte=gigabyte|gigabytes=GB|gb
    gigahertz=gigahertz|gigahertzs=GHz
    gigapascal=gigapascal|gigapascals=GPa
    gigawatt=gigawatt|gigawatts=GW
    gigawatt hour=gigawatt hour|gigawatt hours=GWh
    hertz=hertz=HZ|Hz|hz
    horsepower=brake horsepower|horsepower=HP|PS|bhp|hp
    joule=joule|joules=J
    kilobit=kilobit|kilobits=Kb|kbit
    kilobyte=kilobyte|kilobytes=KB|kB
    kilocalorie=kilocalorie|kilocalories=kcal
    kilohertz=kilohertz|kilohertzs=kHz
    kilojoule=kilojoule|kilojoules=kJ
    kilopascal=kilopascal|kilopascals=kPa
    kilovolt=kilovolt|kilovolts=kV
    kilowatt=kilowatt|kilowatts=kW
    kilowatt hour=kilowatt hour|kilowatt hours=kWh
    lumen=lumen|lumens=lm
    lux=lux=lx
    megabit=megabit|megabits=Mb|Mbit
    megabyte=megabyte|megabytes=MB|mb
    megahertz=megahertz|megahertzs=MHz
    megajoule=megajoule|megajoules=MJ
    megapascal=megapascal|megapascals=MPa
    megapixel=megapixel|megapixels=MP
    megawatt=megawatt|megawatts=MW
    megawatt hour=megawatt hour|megawatt hours=MWh
    mile per gallon=mile per gallon|miles a gallon|miles per gallon=mpg
    milliampere=milliampere|milliamperes=mA
    milliampere-hour=milliampere hour|milliampere hours=mAh
    millibar=millibar|millibars=mbar
    millisievert=millisievert|millisieverts=mSv
    millivolt=millivolt|millivolts=mV
    milliwatt=milliwatt|milliwatts=mW
    milliwatt hour=milliwatt hour|milliwatt hours=mWh
    newton=newton|newtons=N
    newton metre=newton meters|newton metre|newton metres=Nm
    ohm=ohm|ohms=Ω
    part per billion=part per billion|parts per billion=ppb
    part per million=part per million|parts per million=ppm
    pascal=pascal|pascals=Pa
    petabyte=petabyte|petabytes=PB
    pixel=pixel|pixels=px
    pound per square inch=pound per square inch|pounds per square inch=psi
    pound-foot=foot pounds|lb ft|pound feet|pound foot=lb-ft
    revolution per minute=revolution per minute|revolutions per minute=rpm
    sievert=sievert|sieverts=Sv
    terabit=terabit|terabits=Tb
    terabyte=terabyte|terabytes=TB|tb
    terawatt=terawatt|terawatts=TW
    terawatt hour=terawatt hour|terawatt hours=TWh
    tesla=teslas=
    volt=volt|volts=V
    watt=watt|watts=W
    watt hour=watt hour|watt hours=Wh
  `,
  ),
  ...unitsOf(
    'area',
    `
    acre=acre|acres=ac
    hectare=hectare|hectares=ha
    square centimetre=cm ²|sq centimeters|sq centimetres|sq cm|sq. cm|square centimeter|square centimeters|square centimetre|square centimetres=cm2|sqcm
    square foot=ft ²|sq feet|sq foot|sq ft|sq. feet|sq. ft|square feet|square foot=sq.ft|sqft
    square inch=in ²|sq in|sq inch|sq inches|sq. in|sq. inches|square inch|square inches=
    square kilometre=km ²|sq kilometers|sq kilometres|sq km|sq. km|square kilometer|square kilometers|square kilometre|square kilometres=km2|sqkm
    square metre=m ²|sq m|sq meters|sq metres|sq. m|square meter|square meters|square metre|square metres=m2|sqm
    square mile=mi ²|sq mi|sq mile|sq miles|sq. mi|sq. miles|square mile|square miles=
    square millimetre=mm ²|sq millimeters|sq millimetres|sq mm|sq. mm|square millimeter|square millimeters|square millimetre|square millimetres=mm2|sqmm
    square yard=sq yard|sq yards|sq yd|sq. yards|sq. yd|square yard|square yards|yd ²=
  `,
  ),
  ...unitsOf(
    'volume',
    `
    acre-foot=acre feet|acre foot=
    barrel=barrel|barrels=bbl|bbls
    bushel=bushel|bushels=
    centilitre=centiliter|centiliters|centilitre|centilitres=cl
    cubic centimetre=cm ³|cu cm|cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres=cm3
    cubic foot=cu ft|cubic feet|cubic foot|ft ³=
    cubic inch=cu in|cubic inch|cubic inches|in ³=
    cubic kilometre=cu km|cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres|km ³=km3
    cubic metre=cu m|cubic meter|cubic meters|cubic metre|cubic metres|m ³=m3
    cubic mile=cu mi|cubic mile|cubic miles|mi ³=
    cubic millimetre=cu mm|cubic millimeter|cubic millimeters|cubic millimetre|cubic millimetres|mm ³=mm3
    cubic yard=cu yd|cubic yard|cubic yards|yd ³=
    cup=cups=
    fluid ounce=fl oz|fluid ounce|fluid ounces=
    gallon=gallon|gallons|us gallons|us gallon|imperial gallons=gal
    hectolitre=hectoliter|hectoliters|hectolitre|hectolitres=hl
    litre=liter|liters|litre|litres|ltr|ltrs=L|l
    megalitre=megaliter|megaliters|megalitre|megalitres=
    millilitre=milliliter|milliliters|millilitre|millilitres=mL|ml
    pint=pint|pints=pt
    quart=quart|quarts=qt
    tablespoon=tablespoon|tablespoons|tbsp=
    teaspoon=teaspoon|teaspoons|tsp=
  `,
  ),
  ...unitsOf(
    'length',
    `
    astronomical unit=astronomical unit|astronomical units=
    centimetre=centimeter|centimeters|centimetre|centimetres=cm
    decimetre=decimeter|decimeters|decimetre|decimetres=dm
    fathom=fathom|fathoms=
    foot=feet|foot|ft=ft|′
    furlong=furlong|furlongs=
    inch=inch|inches=in|″
    kilometre=kilometer|kilometers|kilometre|kilometres|klick|klicks|kms=km|kms
    league=leagues=
    light-year=light year|light years|lightyear|lightyears=
    metre=meter|meters|metre|metres|mtr|mtrs=m
    micrometre=micrometer|micrometers|micrometre|micrometres|micron|microns=µm|μm
    mile=mile|miles=mi
    millimetre=millimeter|millimeters|millimetre|millimetres=mm
    nanometre=nanometer|nanometers|nanometre|nanometres=nm
    nautical mile=nautical mile|nautical miles=nmi
    parsec=parsec|parsecs=
    picometre=picometer|picometers|picometre|picometres=
    yard=yard|yards=yd|yds
  `,
  ),
  ...unitsOf(
    'percentage-point',
    `
    basis point=basis point|basis points=bp|bps
    percentage-point=% point|% points|per cent point|per cent points|percent point|percent points|percentage point|percentage points=pp|pps|ppt|ppts
  `,
  ),
  ...unitsOf(
    'mass',
    `
    carat=carat|carats=
    gigaton=gigaton|gigatonne|gigatonnes|gigatons=Gt
    grain=grains=
    gram=gram|gramme|grammes|grams=g
    kilogram=kgs|kilo|kilogram|kilogramme|kilogrammes|kilograms|kilos=kg|kgs
    kiloton=kiloton|kilotonne|kilotonnes|kilotons=kt
    megaton=megaton|megatonne|megatonnes|megatons=
    microgram=microgram|microgramme|microgrammes|micrograms=mcg|µg|μg
    milligram=milligram|milligramme|milligrammes|milligrams=mg
    ounce=ounce|ounces=oz
    pound=lb|lbs|pound|pounds=lb|lbs
    stone=stone=st
    ton=long ton|long tons|short ton|short tons|ton|tons=
    tonne=metric ton|metric tonne|metric tonnes|metric tons|tonne|tonnes=mt|t
  `,
  ),
  ...unitsOf(
    'duration',
    `
    century=centuries|century=
    day=day|days=
    decade=decade|decades=
    fortnight=fortnight|fortnights=
    hour=hour|hours|hr|hrs=h|hr|hrs
    microsecond=microsecond|microseconds=μs
    millennium=millennia|millennium|millenniums=
    millisecond=millisecond|milliseconds=ms
    minute=min|mins|minute|minutes=min|mins
    month=mo|month|months|mos=
    nanosecond=nanosecond|nanoseconds=ns
    night=night|nights=
    second=sec|second|seconds|secs=sec|secs
    semester=semester|semesters=
    week=week|weeks|wk|wks=
    weekend=weekend|weekends=
    year=year|years|yr|yrs=yr|yrs
  `,
  ),
  ...unitsOf(
    'temperature',
    `
    degree=deg|deg.|degree|degrees|°|º=
    degree Celsius=celcius|celsius|centigrade|centigrate|deg c|deg celsius|deg. c|degree c|degree celsius|degree centigrade|degrees c|degrees celcius|degrees celsius|degrees centigrade|° c|° celsius|º c=C|℃
    degree Fahrenheit=deg f|deg fahrenheit|deg. f|degree f|degree fahrenheit|degree farenheit|degrees f|degrees fahrenheit|degrees farenheit|fahrenheit|farenheit|° f|° fahrenheit|º f=F|℉
    kelvin=degrees kelvin|kelvin|kelvins=K
  `,
  ),
  ...unitsOf(
    'speed',
    `
    foot per second=feet per second|ft / s=
    gigabit per second=gigabit per second|gigabits per second=Gbps|gbps
    kilobit per second=kilobits per second=kbps
    kilometre per hour=kilometer per hour|kilometers an hour|kilometers per hour|kilometre per hour|kilometres an hour|kilometres per hour|km / h|km / hr|km an hour|km per hour=km/h|kmh|kmph|kph
    knot=knot|knots=kt|kts
    megabit per second=mb / s|megabit per second|megabits per second=Mbps|mbps
    metre per second=m / s|meter per second|meters per second|metre per second|metres a second|metres per second=m/s
    mile per hour=mi / h|mile an hour|mile per hour|miles an hour|miles per hour|mph=mph
  `,
  ),
  ...unitsOf(
    'percent',
    `
    percent=per cent|percent|percentage|percents=%|pc|pct
  `,
  ),
  ...unitsOf(
    'age',
    `
    year of age=y.o.|y/o|yo=
  `,
  ),
]
