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
  adults agencies allies authorities backers banks borrowers brewers businesses campaigns cartels charities children
  churches clans clergy clubs communities companies consumers councils countries couples courts creditors
  demonstrators employers families federations feminists firms fishermen fishers gangs governments grandchildren
  groups guests hospitals islamists janitors jihadists lenders locals men militias nations ngos observers opponents
  organisations organizations parties peacekeepers people police readers regulators rescuers runners schools
  separatists settlers staff supporters teams tories tribes troops unions universities users vintners visitors
  watchdogs wives women youngsters
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

/** Head nouns of sources that nobody could ask. */
export const vague = `
  advocates analysts anyone backers campaigners commentators critics detractors everybody everyone experts fans few
  insiders locals many most observers one onlookers opponents others people pundits researchers rumor rumour sceptics
  skeptics some somebody someone sources supporters watchers
`
