// Words for what a person is or does, and titles before names. Written for this project.

/** Head nouns of what a person does or is. */
export const roles = `
  academic accountant activist actor actress adjudicator administrator admiral adviser advisor advocate agent aide
  alderman ambassador analyst anchor anthropologist apprentice arbitrator archaeologist archbishop architect
  archivist artist assemblyman assemblywoman assessor assistant astronaut astronomer athlete attendant attorney
  auditor aunt author baker ballerina banker barber barista baritone baron baroness barrister bartender batsman
  beekeeper biochemist biographer biologist bishop blacksmith blogger boat-builder boatman boatswain boss botanist
  bowler boxer boy boyfriend breeder bricklayer broadcaster broker brother builder bus-driver businessman
  businesswoman butcher buyer caddie caller campaigner candidate captain carer caretaker carpenter cartoonist
  cashier caterer ceo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief child
  choreographer citizen cleaner clergyman clerk climatologist clinician co-author co-chair co-director co-founder
  co-ordinator co-owner coach coastguard colleague collector colonel columnist comedian commander commander-in-chief
  commentator commissioner companion composer comptroller conductor congressman congresswoman conservationist
  conservative constable constituent consultant contractor controller convener cook coordinator coroner
  correspondent councillor councilman councilor councilwoman counsel counsellor counselor courier cousin craftsman
  creator crew critic curator customer dairyman dancer daughter deacon dealer dean deckhand defendant defender
  delegate democrat demographer dentist deputy designer detective developer dietitian diplomat director dispatcher
  diver doctor donor driver drummer economist editor editor-in-chief educator electrician emperor employee engineer
  entrepreneur envoy epidemiologist evangelist examiner executive expert explorer eyewitness farmer farmhand father
  fellow film-maker filmmaker financier firefighter fireman fisherman fishmonger footballer forager forecaster
  foreman forester forward founder friend fundraiser gardener general geneticist geographer geologist girl
  girlfriend glazier goalkeeper governor graduate grandfather grandmother grandson grower guard guardian guide
  guitarist gunman gynaecologist hairdresser handyman head headmaster headmistress headteacher heir helmsman
  historian homeowner host hostage hotelier housekeeper hunter husband hydrologist imam immunologist inspector
  instructor insurer intern interpreter inventor investigator investor jeweller jockey joiner journalist judge juror
  justice keeper king laboratorian labourer landlady landlord landowner lawmaker lawyer leader lecturer legislator
  liberal librarian lieutenant lifeguard linguist lobbyist lord machinist magistrate major man manager manufacturer
  marshal mathematician mayor mechanic mediator medic member mentor merchant meteorologist midfielder midwife miller
  miner minister missionary model moderator monk mother motorist mp musician nanny naturalist navigator neighbor
  neighbour nephew neurologist neuroscientist niece novelist nun nurse nutritionist oceanographer officer official
  ombudsman oncologist operator optician orderly organiser organizer owner paediatrician painter paleontologist
  paralegal paramedic parent participant partner passenger passer-by pastor pathologist patient patron pediatrician
  peer pensioner performer pharmacist philanthropist philosopher photographer physician physicist physiotherapist
  pianist pilgrim pilot planner player playwright plumber poet policeman policewoman politician pollster pope porter
  postdoc postman potter preacher predecessor premier presenter president priest primatologist prime-minister prince
  princess principal prisoner producer professor programmer promoter proprietor prosecutor protester provost
  psychiatrist psychologist publican publicist publisher pundit pupil quarterback queen rabbi radiologist ranger
  realtor receptionist recruiter rector referee refugee registrar reporter representative republican researcher
  resident resident-general restaurateur retailer retiree reviewer rider rival roofer sailor salesman saleswoman
  saxophonist scholar scientist scout screenwriter sculptor seamstress secretary secretary-general seismologist
  senator sergeant shareholder shepherd sheriff shipbuilder shopkeeper shopper sibling singer sister skipper
  socialist sociologist soldier solicitor son soprano speaker specialist spectator spokesman spokesperson
  spokeswoman sportsman statesman statistician stepfather stepmother steward storekeeper strategist striker student
  successor superintendent supervisor surgeon surveyor survivor suspect swimmer tailor taxidermist teacher teammate
  technician teenager tenant tenor therapist tourist toxicologist trader trainee trainer tram-driver translator
  treasurer trustee tutor umpire uncle under-secretary undersecretary vet veteran veterinarian vicar vice-chair
  vice-chairman vice-president victim villager violinist virologist volcanologist volunteer voter waiter waitress
  warden watchmaker weaver welder whistleblower widow widower wife winemaker winger witness woman worker writer
  youth zookeeper zoologist
`

/** Titles before a name, without full stop. */
export const titles = `
  abbot adm admiral alderman alhaji ambassador archbishop archdeacon assemblyman assemblywoman attorney aunt auntie
  baron baroness begum bishop brig brigadier brother cabinet canon capt captain cardinal chairman chairwoman
  chancellor chief cllr cmdr co-founder coach col colonel comdr commander commissioner commodore comrade congressman
  congresswoman constable corporal councillor councilman councilor councilwoman count countess cpl crown dame dato
  datuk deacon dean deputy det detective director don dona dr duchess duke earl emir emperor empress envoy father fr
  frau gen general gov governor gunnery haji hajiya herr hon imam insp inspector judge justice king kumari lady
  lance lieutenant lord lt madam madame mademoiselle maj major marshal mayor minister miss mme monsieur mother mr
  mrs ms mx officer pastor patriarch pc pope premier pres president prime prince princess principal private prof
  professor pte puan pvt queen rabbi rear rep representative rev reverend sardar sen senator sergeant señor señora
  sgt sheik sheikh sheriff shri signor signora sir sister skipper spokesman spokeswoman sri sultan superintendent
  supt swami thakur trooper tsar tuan uncle under-secretary undersecretary vicar vice viscount warden warrant
`

/** Titles, roles and kinship words that only women carry. */
export const femaleTitles = `
  actress aunt auntie baroness begum businesswoman chairwoman congresswoman councilwoman countess dame daughter dona
  duchess empress frau girl girlfriend grandmother hajiya headmistress her-majesty lady landlady madam madame
  mademoiselle miss mme mother mrs ms niece nun policewoman princess puan queen saleswoman seamstress señora signora
  sister spokeswoman stepmother waitress widow wife woman
`

/** Titles, roles and kinship words that only men carry. */
export const maleTitles = `
  alhaji barman baron boy boyfriend brother businessman chairman clergyman congressman councilman craftsman duke
  earl emperor father fireman fisherman gentleman grandfather grandson gunman haji headmaster herr husband king
  landlord lord man monsieur mr nephew policeman pope prince salesman señor shri signor sir son spokesman sri
  stepfather tuan uncle viscount waiter widower
`

/** Nouns for one who speaks for another. */
export const spokespeople = `
  lawyer mouthpiece press-secretary representative spokesman spokesmen spokespeople spokesperson spokespersons
  spokeswoman spokeswomen
`
