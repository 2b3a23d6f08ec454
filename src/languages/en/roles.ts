// Words for what a person is or does, and titles before names. Written for this project.

/** Head nouns of what a person does or is. */
export const roles = `
  abbess abbot academic accountant activist actor actress actuary adjudicator adjuster administrator admiral adviser
  advisor advocate agent agronomist aide airman airwoman alderman ambassador anaesthetist analyst anchor anchorman
  anchorwoman anesthesiologist angler announcer anthropologist applicant apprentice arbitrator arborist archaeologist
  archbishop archdeacon architect archivist artist assemblyman assemblywoman assessor assistant astronaut astronomer
  astrophysicist asylum-seeker athlete attendant attorney auctioneer auditor aunt aunty author ayatollah baby
  backbencher bailiff baker ballerina banker barber barista baritone barmaid barman baron baroness barrister bartender
  bassist batsman beekeeper beggar bellringer bidder billionaire biochemist bioethicist biographer biologist
  biotechnologist birdwatcher bishop blacksmith blogger bloke boat-builder boatman boatswain boatwoman bookie
  bookkeeper bookmaker bookseller boss botanist bowler boxer boy boyfriend breeder bricklayer bride brigadier
  broadcaster broker brother brother-in-law builder burglar bursar bus-driver busboy businessman businesswoman busker
  butcher buyer bystander cabbie cabdriver caddie cadet caller cameraman campaigner candidate cantor captain
  cardiologist caregiver carer caretaker carpenter cartoonist cashier catechist caterer caver cellist ceo chair
  chairman chairperson chairwoman challenger champion chancellor chaplain chauffeur cheesemaker chef chemist chief
  child chiropractor choirmaster choreographer churchwarden citizen claimant cleaner clergyman cleric clerk
  climatologist climber clinician clown co-author co-chair co-director co-founder co-ordinator co-owner coach
  coastguard cobbler coder colleague collector colonel columnist comedian commander commander-in-chief commentator
  commissioner commuter companion complainant composer comptroller conductor confectioner congressman congresswoman
  conman conscript conservationist conservative conservator constable constituent consultant contender contractor
  controller convener convict cook coordinator copywriter coroner corporal correspondent cosmologist cosmonaut
  councillor councilman councilmember councilor councilwoman counsel counsellor counselor counterpart courier cousin
  cowboy craftsman creator crew critic crofter crossing-guard croupier curate curator customer cyclist dad daddy
  dairyman dancer daughter daughter-in-law deacon dealer dean debutant deckhand decorator deejay defector defendant
  defender delegate democrat demographer dentist deputy dermatologist designer detective developer diarist dietician
  dietitian diplomat director disciple dishwasher dispatcher dissident diver dj docent docker dockworker doctor donor
  doorman dramatist dressmaker driver drummer ecologist economist editor editor-in-chief educator egyptologist
  electrician emperor employee engineer entomologist entrepreneur environmentalist envoy epidemiologist essayist
  ethicist ethnographer evacuee evangelist evictee ex-boyfriend ex-girlfriend ex-husband ex-wife examiner executive
  exile expert explorer exporter eyewitness falconer fan farmer farmhand farrier father father-in-law fellow ferryman
  fiancé fiancée fiddler fighter film-maker filmmaker financier firefighter fireman fisherman fisherwoman fishmonger
  fitter flatmate florist footballer forager forecaster foreman forester forward founder friar friend frontman
  fugitive fundraiser gallerist gambler gamekeeper gamer gardener gastroenterologist genealogist general geneticist
  geographer geologist geophysicist ghostwriter girl girlfriend glaciologist glassblower glazier goalie goalkeeper
  goddaughter godfather godmother godson goldsmith golfer governor graduate gran grandad grandchild granddaughter
  grandfather grandma grandmother grandmum grandpa grandparent grandson granny greengrocer grocer groom grower guard
  guardian guerrilla guide guitarist gunman gunner guy gymnast gynaecologist hacker hairdresser handyman harbormaster
  harbourmaster harpist head headmaster headmistress headteacher heckler heir helmsman herbalist herder herdsman
  hermit heroine hijacker hiker historian hitman homeowner horticulturist host hostage hostess hotelier housekeeper
  housemate housewife hunter husband hydrogeologist hydrologist illustrator imam immunologist importer impresario
  in-law industrialist infant infielder influencer informant inmate insider inspector instructor insurer insurgent
  intern interpreter interviewee interviewer inventor investigator investor ironworker islander jailer janitor
  jeweller jockey jogger joiner journalist judge juggler jurist juror justice kayaker keeper keyboardist kid kidnapper
  king laboratorian labourer lad lama landlady landlord landowner landscaper lasher lawmaker lawyer leader lecturer
  legislator lexicographer liberal librarian lieutenant lifeboatman lifeguard linesman linguist listener litigant
  litigator lobbyist lobsterman lodger logger lollipop-lady longshoreman lord lorry-driver loyalist lumberjack
  lyricist machinist magician magistrate magnate major mam mama man manager manufacturer marathoner marshal master
  mate mathematician matriarch matron mayor mechanic mediator medic member memoirist mentor merchant meteorologist
  microbiologist midfielder midwife migrant militant milkman miller milliner millionaire miner minister missionary
  model moderator mogul mom mommy monarch monk mother mother-in-law motorist mountaineer mourner mp muezzin mullah mum
  mummy musician mycologist nanny narrator nationalist naturalist navigator neighbor neighbour neonatologist nephew
  neurobiologist neurologist neuroscientist neurosurgeon newcomer newsagent newsreader niece nightwatchman nominee
  notary novelist novice nun nurse nutritionist oboist obstetrician oceanographer officer official ombudsman
  ombudswoman oncologist onlooker operator optician optometrist orator orderly organiser organist organizer
  ornithologist orphan orthodontist osteopath outfielder owner paediatrician painter palaeontologist paleontologist
  papa paralegal paramedic paratrooper parent parishioner participant partner passenger passer-by pastor pathologist
  patient patriarch patron pedestrian pediatrician peer pensioner percussionist performer petitioner pharmacist
  philanthropist philologist philosopher photographer physician physicist physio physiotherapist pianist pilgrim pilot
  pirate plaintiff planner player playwright plumber poacher podcaster podiatrist poet policeman policewoman
  politician pollster pope porter postdoc postman postmaster postwoman potter preacher predecessor premier presenter
  president priest primatologist prime-minister prince princess principal printer prisoner producer professor
  programmer promoter proprietor prosecutor prospector protester provost psychiatrist psychologist publican publicist
  publisher pundit pupil puppeteer purser quarterback queen questioner rabbi radiographer radiologist rambler rancher
  ranger rapper realtor rebel receptionist recruit recruiter rector referee refugee registrar relative reporter
  representative republican researcher reservist resident resident-general respondent restaurateur restorer retailer
  retiree reviewer rheumatologist rider rival robber roboticist roofer roommate rower runner sacristan saddler sailor
  salesman saleswoman satirist saxophonist scaffolder scholar schoolboy schoolgirl schoolmaster schoolmistress
  schoolteacher scientist scout screenwriter sculptor seafarer seamstress secretary secretary-general seismologist
  seller senator separatist sergeant sexton shareholder shepherd sheriff shipbuilder shipowner shipper shipwright
  shopkeeper shopper shortstop showman sibling signalman silversmith singer sister sister-in-law skier skipper
  skydiver smallholder smuggler sniper socialist sociologist soldier solicitor soloist sommelier son son-in-law
  songwriter soprano speaker specialist spectator spokesman spokesperson spokeswoman sportsman sportswoman spouse
  sprinter spy squatter stagehand stallholder statesman statistician steelworker stenographer stepbrother stepdaughter
  stepfather stepmother stepsister stepson stevedore steward stockbroker stonemason storekeeper storyteller stowaway
  strategist streamer striker student stuntman stylist subeditor submariner successor superintendent supervisor surfer
  surgeon surveyor survivor suspect swimmer tactician tailor tattooist taxi-driver taxidermist teacher teammate
  technician teenager tenant tenor theologian theorist therapist thief tiler toddler tourist toxicologist trader
  trafficker trainee trainer tram-driver translator trawlerman treasurer trombonist truck-driver trucker trumpeter
  trustee turnkey tutor twin tycoon umpire uncle under-secretary undersecretary understudy undertaker underwriter
  unionist upholsterer urologist usher vaccinologist valuer verger vet veteran veterinarian vicar vice-chair
  vice-chairman vice-president victim viewer villager vintner violinist violist virologist vlogger vocalist
  volcanologist volunteer voter waiter waitress walker warden warlord watchmaker watchman weatherman weaver welder
  wheelwright whip whistleblower wholesaler wicketkeeper widow widower wife winemaker winger witness woman woodcutter
  worker wrestler writer yachtsman yachtswoman youth zookeeper zoologist
`

/** Titles before a name, without full stop. */
export const titles = `
  abbot adm admiral alderman alhaji ambassador archbishop archdeacon assemblyman assemblywoman attorney aunt auntie
  baron baroness begum bishop bishops brig brigadier brother cabinet canon capt captain captains cardinal chairman
  chairwoman chancellor chief cllr cmdr co-founder coach col colonel comdr commander commissioner commissioners
  commodore comrade congressman congressmen congresswoman constable corporal councillor councillors councilman councilor
  councilwoman count countess cpl crown dame dato datuk deacon dean deputy det detective director don dona dr drs
  duchess duke earl emir emperor empress envoy father fr frau gen general generals gov governor governors govs gunnery
  haji hajiya herr hon imam insp inspector judge judges justice justices king kumari lady lance lieutenant lord lords lt
  madam madame mademoiselle maj major marshal mayor mayors messrs minister ministers miss mme mmes monsieur mother mr
  mrs ms mx officer pastor patriarch pc pope premier pres president presidents prime prince princess principal private
  prof professor professors profs pte puan pvt queen rabbi rabbis rear rep representative representatives reps rev
  reverend sardar sen senator senators sens sergeant señor señora sgt sheik sheikh sheriff shri signor signora sir
  sister skipper spokesman spokeswoman sri sultan superintendent supt swami thakur trooper tsar tuan uncle
  under-secretary undersecretary ven venerable vicar vice viscount warden warrant
`

/** Titles, roles and kinship words that only women carry. */
export const femaleTitles = `
  actress anchorwoman assemblywoman aunt auntie aunty ballerina baroness begum bride businesswoman chairwoman
  congresswoman councilwoman countess dame daughter daughter-in-law dona duchess empress ex-girlfriend ex-wife fiancée
  frau girl girlfriend goddaughter godmother gran granddaughter grandma grandmother grandmum granny hajiya
  headmistress her-majesty heroine hostess housewife lady landlady madam madame mademoiselle mam mama matriarch
  midwife miss mme mom mommy mother mother-in-law mrs ms mum mummy niece nun policewoman princess puan queen
  saleswoman schoolgirl seamstress señora signora sister sister-in-law spokeswoman sportswoman stepdaughter stepmother
  stepsister waitress widow wife woman
`

/** Titles, roles and kinship words that only men carry. */
export const maleTitles = `
  alhaji anchorman assemblyman barman baron bloke boatman boy boyfriend brother brother-in-law businessman cameraman
  chairman clergyman congressman conman councilman cowboy craftsman dad daddy doorman duke earl emperor ex-boyfriend
  ex-husband father father-in-law fiancé fireman fisherman foreman gentleman godfather godson grandad grandfather
  grandpa grandson groom gunman guy haji handyman headmaster herr hitman husband king lad landlord lord man monsieur
  mr nephew papa patriarch policeman pope postman prince salesman schoolboy señor shri signor sir son son-in-law
  spokesman sportsman sri statesman stepbrother stepfather stepson tuan uncle viscount waiter widower
`

/** Nouns for one who speaks for another. */
export const spokespeople = `
  lawyer mouthpiece press-secretary representative spokesman spokesmen spokespeople spokesperson spokespersons
  spokeswoman spokeswomen
`

/** Words that may stand for one another, a line each, when somebody or some body is taken up: “Gov. Lee … the governor”. */
export const offices = `
  abbot monk ven venerable
  academic dr prof professor researcher scholar scientist
  activist campaigner organiser organizer
  administration agency authority bureau commission department enforcement inspectorate service
  advocate attorney barrister counsel lawyer litigator solicitor
  air airline airlines airways aviation carrier
  archbishop bishop
  artist painter sculptor
  association brotherhood federation guild union
  author memoirist novelist poet writer
  backbencher lawmaker mp
  baron lord peer
  baroness lady peer
  billionaire businessman businesswoman entrepreneur industrialist magnate mogul tycoon
  biologist botanist chemist climatologist ecologist epidemiologist geologist immunologist microbiologist neuroscientist oceanographer physicist researcher scientist seismologist virologist zoologist
  candidate contender nominee
  capt captain skipper
  cardiologist doctor dr oncologist paediatrician pediatrician physician psychiatrist surgeon
  cllr councillor
  co-founder founder
  col colonel
  complaint filing indictment lawsuit petition
  congressman lawmaker rep representative
  congresswoman lawmaker rep representative
  constable officer pc
  correspondent journalist reporter
  courier gazette herald journal ledger newspaper paper post telegraph times tribune
  court tribunal
  department ministry
  det detective officer
  document dossier draft indictment lawsuit letter memo memorandum report
  farmer grower rancher
  father fr priest
  gen general
  gov governor
  head headmaster headmistress headteacher principal
  husband widower
  insp inspector officer
  judge justice magistrate
  lawmaker sen senator
  lecturer schoolteacher teacher tutor
  lieutenant lt officer
  officer sergeant sgt
  pastor priest rev reverend vicar
  pres president
  sailor skipper yachtsman yachtswoman
  spokesman spokesperson spokeswoman
  superintendent supt
  widow wife
`
