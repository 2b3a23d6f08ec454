// Words that mark organisations, groups, documents and sources that nobody could ask. Written for this project.

/** Words that mark the name or description of an organisation. */
export const organizations = `
  ab academy administration aerospace ag agency air airline airlines airport airways alliance archive archives army
  asa assembly associates association athletic authority bancorp bank banking bbc board borough brands brewery brewing
  brigade broadcasting brothers bureau bv cabinet capital cbs center central centre chamber chapter charities charity
  chronicle cia city clinic club co co-operative coalition coastguard college command commission committee commons
  communications community companies company confederation conference congress conservatives consortium constabulary
  consulting convention cooperative corp corporation council courier court daily dairies defence defense democrats
  department designs directorate district division dynamics ecb electoral electric embassy energy enforcement
  enterprises establishment estates eu europol exchange executive express faculty farms fbi fc federation fellowship
  fifa fire firm foods force forces forum foundation front fund games garda gazette general-secretariat gmbh gop
  government group guard guardian guild herald holdings hospital hotel house imf inc independent industries initiative
  inquiry inspectorate institute institution insurance international interpol investments journal jury kremlin lab
  laboratories laboratory labour labs league legion legislature library limited llc llp logistics lords ltd mail
  marine media medical military militia mills minerals mining ministry minority mission mosque motors movement museum
  mutual nasa nato navy network news newspaper ngo nhs nv office oil ombudsman opec opera opposition orchestra
  ordnance organisation organization oyj pact panel parish parliament partners partnership party patrol pentagon
  petroleum pharma pharmaceuticals pictures plc police post presidency press productions prosecution pty publishing
  rail railway railways realty record records refinery regiment regulator reserve resources restaurant reuters review
  robotics royal sarl school schools secretariat securities senate service services shipping society software
  solutions squad standard star station steel stores studio studios supermarket survey syndicate systems taskforce
  tavern team technologies telecom telegraph theater theatre times trading treasury tribunal tribune trust uefa un
  unesco unicef union united university ventures vineyards watch watchdog who works workshop yard
`

/** Words that end the names of firms, clubs and campaigns and are no noun for one: “Dunmore Fishing”, “Northgate Rovers”. */
export const trades = `
  albion analytics apparel appliances biotech building catering chemicals cleaning clothing construction cosmetics
  cycling dairy diagnostics distillery dockyard electronics engineering farming fashion fashions ferries fisheries
  fishing forestry freight furniture gaming genomics haulage hauliers healthcare homes investing justice knitwear
  leasing lending lighting living local machinery manufacturing materials mobility motoring nutrition optics outdoors
  packaging packers payments pharmacy pipelines plastics plumbing pottery poultry precision pressings printing
  properties quarries quarrying rangers recruitment recycling renewables retail roofing rovers scaffolding seafood
  seeds semiconductors shipbuilding shipyard shoes sports sportswear stationers steelworks streaming sweets textiles
  therapeutics timber tobacco tools toys tractors transport travel trucking tyres utilities vaccines wanderers water
  weaving windows wines wireless
`

/** Nouns that take up an organisation named before. */
export const companies = `
  body business carmaker charity club company corporation developer employer firm group insurer lender maker manufacturer
  operator organisation organization outfit publisher retailer start-up startup supplier
`

/** Words in the names of bodies that are no company. */
export const publicBodies = `
  administration agency assembly association authority board borough brigade bureau cabinet chamber coalition
  commission committee commons confederation congress constabulary coroner council court directorate embassy eu
  federation government guild inquiry inspectorate jury league legislature ministry nato navy ombudsman parliament party
  police presidency prosecution regulator secretariat senate tribunal un union watchdog
`

/** Head nouns of groups of people; the plurals of roles count as well. */
export const groups = `
  academics accountants activists actors adults advocates agencies aides allies analysts archaeologists artists
  astronauts astronomers attorneys auditors authorities authors backers bakers bankers banks bidders biologists
  bishops borrowers bosses boys brewers brokers brothers businesses butchers buyers campaigners campaigns candidates
  captains carers cartels charities chemists children churches citizens claimants clans cleaners clergy climbers clubs
  coaches colleagues commentators commissioners communities companies conservationists conservatives constables
  consumers cooks councillors councilors councils countries couples couriers courts cousins creditors critics
  customers cyclists dancers daughters dealers defendants defenders delegates democrats demonstrators detectives
  developers diplomats directors dockers doctors donors drivers ecologists economists editors educators employees
  employers engineers environmentalists epidemiologists executives experts exporters eyewitnesses families fans
  farmers fathers federations feminists firefighters firms fishermen fishers forecasters foresters founders friends
  gangs generals geologists girls governments governors grandchildren grandparents groups growers guards guests
  hackers herders hikers historians homeowners hospitals hunters husbands imams importers inspectors insurers
  investigators investors islamists janitors jihadists journalists judges jurors kids landlords lawmakers lawyers
  leaders lecturers legislators lenders liberals lobbyists locals loggers magistrates managers manufacturers mayors
  medics members men militants militias miners ministers monks mothers motorists mps musicians nations neighbors
  neighbours ngos nuns nurses observers officers officials operators opponents organisations organisers organizations
  organizers owners paramedics parents parties partners passengers patients peacekeepers pensioners people physicians
  physicists pilots plaintiffs players police politicians pollsters porters priests producers professors prosecutors
  protesters publishers pupils rabbis ranchers readers rebels refugees regulators relatives reporters representatives
  republicans rescuers researchers residents retailers rivals rowers runners sailors scholars schools scientists
  sellers senators separatists sergeants settlers shareholders shopkeepers shoppers siblings singers sisters skippers
  socialists soldiers sons spectators squatters staff stallholders statisticians strategists strikers students
  supporters survivors suspects swimmers teachers teams teenagers tenants toddlers tories tourists traders tribes
  troops trustees tutors twins unions universities users veterans victims villagers vintners virologists visitors
  volunteers voters watchdogs widows witnesses wives women workers writers youngsters
`

/** Head nouns of documents that can say something. */
export const documents = `
  account accounts affidavit agreement analyses analysis announcement article articles assessment audit audits
  biography blog blogpost book briefing brochure bulletin census charge-sheet charter circular column commentary
  communique complaint constitution contract data decision declaration diary directive document documents dossier
  draft editorial email emails essay estimate estimates evidence exam experiment figures filing filings findings
  footage forecast forecasts form guidance handbook headline history indictment injunction inscription interview
  invitation judgement judgment label lawsuit leaflet letter letters log manifesto manual manuscript map memo memoir
  memorandum memos message messages minutes motion note notes notice numbers obituary op-ed order page pamphlet paper
  papers paragraph petition plaque podcast policy poll polling polls post poster posts preface projection projections
  proposal prospectus record recording recordings records release report reports research resolution results review
  ruling rulings sign signs speech statement statements statistics story studies study summary summons survey surveys
  testimony text texts transcript transcripts treaty trial tweet tweets verdict video videos warrant website
  witness-statement writing
`

/** Nouns for what tells nothing by wanting or promising: weather, water, land, buildings, what is made, and animals. */
export const things = `
  avalanche beam bear bears bell bird birds blaze bridge bull bulls cat cats cliff clock clouds cow cows crops cyclone
  dam dish dog dogs door drought dust earthquake engine fence fires flame flames flood floods floodwater floodwaters
  fog frost gale gales glacier goat goats gong hail heat hill hills horse horses hurricane ice job lake landslide lava
  lightning mountain mountains mud path pipe pipes quake rain rains recipe river rivers road roads roof roofs route
  sauce sea seas shark sharks sheep siren sirens skies sky slope slopes smoke snow soil storm storms stream sun
  sunshine thunder tide tides tower towers tree trees tunnel typhoon valley volcano wall walls water waters wave waves
  weather wildfire wildfires wind winds wolf wolves
`

/** Head nouns of sources that nobody could ask. */
export const vague = `
  advocates analysts backers campaigners commentators critics detractors everybody everyone experts fans few
  insider insiders locals many most observers one onlookers opponents others people pundits researchers rumor rumour sceptics
  skeptics some somebody someone source sources supporters watchers
`
