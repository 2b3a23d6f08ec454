// Which parts of speech a word can carry, for the tagger: what the corpus it is fitted on has too rarely. Lemmas, sorted by
// class; letters of a class are V verb, N noun, J adjective, R adverb. Written for this project.

/** Lemmas by class. */
export const wordClasses: Record<string, string> = {
  V: `
abandon abolish abound absorb abstain accelerate accept accommodate accompany accomplish accrue accumulate accuse
achieve acknowledge acquire acquit adapt add adhere adjourn adjust administer admire admit adopt adorn advertise advise
advocate affect affirm afford aggravate agree alienate align allay allege allocate allow alter amass amaze amend amplify
analyse analyze annex announce annoy anticipate apologise apologize appear appease append applaud apply appoint
appreciate apprehend approve argue arise arrange arrive ascertain ask assassinate assemble assert assess assign assist
associate assume assure astonish attach attain attend attract authorise authorize avenge avert avoid await baffle banish
become befriend beg behave behold believe belong bemoan benefit bestow betray beware bewilder blame bless bolster bombard
borrow bother bring broaden bully captivate carry cease celebrate certify challenge characterise characterize cherish
circulate circumvent cite clarify classify cling coerce coincide collaborate collapse collect collide combat combine come
commemorate commence commend communicate compare compel compensate compete compile complain complete comply compose
comprehend comprise conceal concede conceive concentrate conclude concur condemn condone conduct confer confess confide
confine confirm confiscate conform confront confuse congratulate conjure connect conquer consent conserve consider consist
console consolidate conspire constitute constrain construct construe consult consume contain contaminate contemplate
contend continue contradict contravene contribute convene converge converse convert convey convict convince cooperate
coordinate cope correlate correspond corroborate counteract create criticise criticize culminate cultivate curb curtail
damn dare deceive decide declare decline decorate decrease dedicate deduct deem deepen defeat defect defend defer define
defy degrade delegate delete deliberate delight deliver demolish demonstrate denote denounce deny depart depend depict
deplete deplore deploy deport deprive derail derive descend describe deserve designate destabilise destabilize destroy
detain detect deter deteriorate determine detonate devastate develop deviate devise devote devour diagnose differ
differentiate digest dilute diminish dine disagree disappear disappoint disapprove disarm disband discard discharge
disclose discontinue discourage discover discriminate discuss dismantle dismiss disobey dispatch disperse displace
display displease disprove disqualify disregard disrupt dissolve dissuade distinguish distort distract distribute disturb
diverge diversify divert divide divorce divulge dominate donate draft dwell earn eat edit educate elaborate elect
elevate elicit eliminate elude embark embarrass embezzle embody embrace emerge emigrate emit emphasise emphasize employ
empower enable enact encompass encounter encourage endanger endeavour endorse endow endure enforce engage engender
enhance enjoy enlarge enlighten enlist enrage enrich enrol enroll ensue ensure entail entangle enter entertain entitle
entrust envisage envision equate equip eradicate erase erect erode erupt escalate escort establish evacuate evade
evaluate evaporate evolve exacerbate exaggerate examine exceed excel exchange exclaim exclude execute exempt exert
exhaust exist exonerate expand expect expedite expel experience expire explain explode exploit explore export expose
express expropriate extend extinguish extort extract extradite extrapolate fabricate facilitate fade fail falsify
falter fascinate finalise finalize fine flatter flee float flourish flout fluctuate follow forbid forecast forego foresee
forfeit forge forget forgive formulate forsake foster frighten frustrate fulfil fulfill function fund furnish gather
generate get give glorify go govern grab grapple grasp grow guarantee happen harass harden harm hasten hear heighten
help hesitate highlight hinder hire hospitalise hospitalize humiliate hurry identify ignite ignore illuminate illustrate
imagine imitate immerse immigrate impair impart impede implement implicate implore imply import impose impress improve
improvise incite include incorporate incur indicate indict induce infect infer infiltrate inflate inflict inform
infringe inhabit inherit inhibit initiate inject injure inquire insert insist inspect inspire install instigate instil
institute insulate integrate intend intensify interact intercept interfere interpret interrogate interrupt intervene
intimidate introduce intrude invade invent invest investigate invite invoke involve irritate isolate jeopardise
jeopardize join justify keep kidnap kill know lack lament languish learn legalise legalize legislate lengthen lessen
liberate linger liquidate listen locate loosen lose lower maintain manage manipulate manufacture marry materialise
materialize maximise maximize mediate memorise mention merge migrate mimic minimise minimize mislead misunderstand
mitigate mobilise mobilize modernise modernize modify mourn murder narrate necessitate need negotiate neglect notify
nominate nurture obey observe obstruct obtain occupy occur offend omit operate oppose oppress organise organize oust
outlaw outline outnumber outpace outperform outstrip outweigh overcome overhaul overlook oversee overshadow overtake
overthrow overturn overwhelm owe own pacify paralyse participate penetrate perceive perform perish permit perpetrate
persecute persevere persist persuade plead please plummet plunge pollute portray pose possess postpone praise preach
precede preclude predict prefer prepare prescribe preserve preside presume pretend prevail prevent privatise privatize
proceed proclaim procure produce progress prohibit proliferate prolong promote prompt pronounce propagate propel propose
prosecute prosper protect prove provide provoke publicise publicize publish punish purify pursue qualify quantify quell
quit quote ratify reach react read reaffirm realise realize reap reappear reassess reassure rebuild rebuke recall recede
receive recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct recover recruit rectify
recuperate recur redeem redefine redistribute reduce refer reflect refrain refurbish refuse refute regain register
regulate rehabilitate reimburse reinforce reinstate reiterate reject rejoice rejoin relate relax release relent relieve
relinquish relocate rely remain remember remind remove render renew renounce renovate reopen reorganise reorganize repay
repeal repel replace replenish replicate reply represent repress reproduce request require rescue resemble resent reside
resign resist resolve resort respect respond restore restrain restrict resume retain retaliate retire retract retrieve
reunite revamp reveal revere reverse revert review revise revisit revive revoke revolutionise revolutionize reward
rewrite rid ridicule rob ruin sadden safeguard satisfy savour scare scatter schedule scold scrap scrutinise scrutinize
seek seem seize select sell send separate serve sever shatter shed shorten shrink shun shut signify simplify simulate
skyrocket slap smash smuggle solicit solidify solve soothe spark spawn specialise specialize specify speculate spend
spur squander squeeze stabilise stabilize stagnate startle starve stem stifle stimulate stipulate strengthen strive
stumble subdue submit subscribe subside subsidise subsidize substitute subvert succeed succumb sue suffer suffice suggest
suit summarise summarize summon supervise supplement suppress surf surge surpass surrender survive suspect suspend
sustain swear symbolise symbolize sympathise sympathize synthesise synthesize tackle teach tease tell tempt terminate
terrify testify thank thicken think thrive thwart tighten tolerate topple tout transcend transcribe transfer transform
translate transmit transpire traverse trigger triple trouble tweak undergo undermine understand undertake undo unfold
unify unite unleash unveil uphold urge utilise utilize utter vaccinate validate vanish vary venture verify veto vie
vilify violate visit vow wander warn warrant weaken weigh welcome widen withdraw withhold withstand worsen worship
`,
  VN: `
abuse access account ache act address advance age aid aim air alarm alert amount anchor anger answer appeal approach
arm array arrest assault attack attempt audit award awe back bail balance ballot ban band bang bank bar bargain base bat
battle beat bend bet bid bill bite blast blaze bleed blend block blow board boast bomb bond book boom boost border boss
bounce bow box boycott brake brand break breath breed bribe bridge brief broadcast brush budget build bump burden burn
burst bus bust button buy buzz call calm camp campaign cap capture care cart carve cash cast catch cause caution centre
chain chair chance change channel chant charge charm chart chase chat check cheer chip choke claim clash clasp class claw
click climb clock clone close cloud club clue coach coat code collar comfort command comment commission compliment
compromise concern condition conflict contact contest contract contrast control cook copy cost cough counsel count
counter couple course cover crack craft crash craze credit crime cross crowd crown cruise crush cry cue cure curse curve
cushion cut cycle damage dance date deal debate debut debt decay decree delay demand dent deposit design desire detail
dig dip direct discount discipline discourse dish dislike dispute ditch dive document dock dose dot doubt download drag
drain draw dream dress drift drill drink drive drop drown duck dump dust echo edge effect effort embargo end envy escape
estimate evidence excuse exercise exhibit exile exit experiment face fact fall fan fare farm fashion fast father fault
favor favour fear feature feed feel fetch feud field fight figure file fill film filter find finish fire fish fit fix
flag flame flash flight flip flood floor flow flush fly focus fold fool foot force form format found frame free freeze
front frown fuel fuss gain gallop gamble game gas gauge gaze gesture gift glance glare glimpse glow grade grant graph
grip groan ground group guard guess guide gun halt hand handle hang harbour hatch hate haul haunt head heal heap heat
hedge hike hint hit hoard hold hole honor honour hook hope host hound house hug hunt hurdle hurt ice idle image impact
increase influence initial insult insure interest interview iron issue jail jet job joke journey judge jump kick kiss
knock label labour land lapse laugh launch lay lead leak lean leap lease leave lecture level levy lie lift light like
limit line link list litter live load loan lobby lock log look loom loop loot love lure mail make man mandate map march
mark market mask mass master match matter measure meet melt merit mess milk mind mine mirror miss mistake mix model
monitor moor mount mouth move name nature nerve nest net nod noise note notice number nurse object offer offset order
outrage overlap pace pack page pain paint pair panel panic parade park part pass paste patch patrol pause pay peak
people peer phase phone photograph pick picture pile pilot pin pitch place plague plan plane plant play plea pledge plot
plug point poison police poll pool post pound pour power practice practise preface premise present press pressure price
prime print probe process profile profit program programme project promise protest prune pull pump punch purchase purge
push puzzle quarrel query quest question queue quiz race rage raid rail rain raise rally ramp range rank rape rate rattle
rebel rebound rebuff record refund refuge regard regret rehearse relay relish remark remedy rent repair repeat report
rescue research reserve rest result retreat return revenge revolt rhyme ride ring riot rip rise risk roar rock role roll
roof root rope round route row rub rule rumour run rush sacrifice sack sail sale salute sample sanction sand save say
scale scan scar scene scent scheme school score scorn scout scramble scrape scratch scream screen seal search seat
secret sense sentence sequence service set settle shadow shake shame shape share shelter shield shift ship shock shoot
shop shout show shower shrug sideline siege sigh sight sign signal silence sin sip site size sketch skip slack slam
slash sleep slice slide slip slogan slope slow slump smell smile smoke snack snap snow soak sort sound source space span
spar spare speak speed spell spill spin spit splash split spoil sponsor spot spray spread spring spy squad stab staff
stage stain stake stall stamp stance stand star stare start state stay steal steam steer step stick sting stir stock
stop store storm strain stranglehold stream stress stretch strike string strip stroke structure struggle study stuff
style subject supply support surface surprise survey swap sway sweat sweep swell swim swing switch tail talk tank tap
target task taste tax team tear term test thrill throw thrust thumb tick tide tie time tip tire title toast toll tone
tool top torch torture toss total touch tour tow toy trace track trade trail train transport trap travel treat trek
trend trial trick trip triumph trust try tune turn twist type uncover upgrade upload upset use value view voice volunteer
vote voyage wage wait wake walk wall want war wash waste watch water wave wear weather wed weed whip whisper will win
wind wish witness wonder word work worry wound wrap wreck yell yield zone
`,
  N: `
ability absence abundance academy accident accordance accountant accuracy accusation acid acre activist activity actor
actress addition administration admiral adult advantage advent adventure adversary advice advocacy affair affiliate agency
agenda agent agreement agriculture aircraft airline airport album alcohol algorithm ally alliance allegation ambassador
ambition ambulance analysis analyst ancestor anchor angel angle animal anniversary anthem anxiety apartment apparatus
appearance appetite apple appointment architect archive area arena argument army arrangement arrival arrow article artist
aspect assembly asset assistance association assumption asylum athlete atmosphere atom attitude attorney auction audience
aunt author authority autonomy autumn avenue average aviation baby bachelor backdrop background bacteria bag banker
banking bankruptcy banner barber barrel barrier baseball basement basis basket basketball bathroom battery battlefield bay
beach beacon bean bear beard beast beauty bed bedroom bee beef beer behaviour behavior being belief bell belt bench
beneficiary bias bicycle bike billion billionaire biology bird birth birthday bishop bit blanket blog blood boat body
bomber bone bonus booking boot bottle bottom boundary bowl boy brain branch bravery bread breakdown breakfast breakthrough
breast breath breeze brick bride brigade brother brown bubble bucket bug builder building bulb bulk bull bullet bulletin
bureau bureaucracy burglar burial business businessman businesswoman butcher butter cabin cabinet cable cafe cake
calculation calendar calf camera canal cancer candidate candle candy cannabis canvas capability capacity capital
capitalism captain carbon card cardinal career cargo carrier cartoon case casino castle casualty cat category cathedral
cattle caucus ceasefire ceiling celebrity cell cement cemetery censorship census cent century ceremony chairman
chairwoman chamber champion championship chancellor chaos chapel chapter character characteristic charity cheese chef
chemical chemistry cheque chest chicken chief child childhood chin chocolate choice choir cholesterol chorus church
cigarette cinema circle circuit circumstance citizen citizenship city civilian civilisation civilization clergy clerk
client cliff climate clinic clip closure cloth clothes clothing coal coalition coast cocaine coffee coin collapse
colleague collection college colonel colony column combination comedian comedy commander commerce commissioner commitment
committee commodity community companion company comparison compartment compensation competition competitor complaint
complexity compliance component composer composition compound computer concept concert conclusion concrete conference
confession confidence confrontation confusion congress congressman congresswoman connection conscience consciousness
consensus consequence conservation consideration consortium conspiracy constable constituency constitution construction
consultant consultation consumer consumption container contempt content context continent contractor contractor
contribution controversy convention conversation conviction copper core corn corner corporation corps corpse correction
correspondence correspondent corridor corruption cottage cotton council councillor counterpart country county coup courage
court courtyard cousin cow cradle craftsman crane creation creativity creator creature creditor creed crew cricket
criminal crisis criterion critic criticism critique crop cross-examination crossing crowd cruelty cuisine culture cup
curiosity currency curriculum curtain custody custom customer dad dairy dam danger darkness data database daughter dawn day
daylight deadline dealer dean death decade deck defeat defect defence defendant defense deficit definition degree
delegate delegation democracy democrat demographic demonstration demonstrator density dentist department departure
dependence deputy descendant description desert desk despair destination destiny destruction detective detention
devastation development device devil diagnosis diagram dialect dialogue diamond diary dictator dictionary diet difference
difficulty dignity dilemma dimension dinner diplomacy diplomat direction directive director dirt disability disaster
disciple discovery discrimination disease dismissal disorder disparity display distance distinction district diversity
doctor doctrine dog dollar domain donation donor door dose downturn dozen drama driver drone drought drug dryer duke
duration dusk duty dwelling dynamics ear earth earthquake ease east economics economist economy edition editor editorial
education efficiency egg ego elder election electorate electricity electron elite email embassy emergency emission emotion
emperor emphasis empire employee employer employment encounter encyclopedia enemy energy enforcement engine engineer
engineering enterprise entertainment enthusiasm entity entrance entrepreneur entry envelope environment epidemic episode
equality equation equipment equity era error essay essence estate ethics eve evening event evolution examination example
excellence exception excess exchange excitement executive exhaustion exhibition existence exodus expansion expectation
expedition expenditure expense experience expert expertise explanation explosion explosive exposure expression extension
extent extinction extradition extremist eye fabric facade facility faction factor factory faculty failure faith fame family
famine fantasy farmer farming fate fatigue feast feather feedback fellow fellowship female feminism fence ferry festival
fever fiction fighter finance finding finger firearm firefighter firm fisherman fishery flaw fleet flesh flexibility
flour flower fog folk food football footballer footage footprint forecast forehead foreigner forest formation formula
fortune forum foundation founder fraction fragment framework franchise fraud freedom freight frequency friend friendship
frontier fruit frustration funeral fur furniture future galaxy gallery gang gap garage garbage garden garment gate gay
gear gender gene generation generator genius genocide genre gentleman geography ghost giant girl girlfriend glass glory
goal goat god gold golf good governance government governor grain grammar grandfather grandmother grass gravity greed
grenade grid grief grocery guest guerrilla guidance guideline guilt guitar gunman guy gym habit habitat hair half hall
harassment hardship hardware harmony harvest hat hazard headline headquarters health hearing heart heaven height heir
helicopter hell helmet herb heritage hero heroin hierarchy highway hill history hobby holder holiday home homeland
homeowner homework homicide horizon hormone horn horror horse hospital hostage hostility hotel hour household housewife
housing human humanity humour hunger hunter husband hydrogen hypothesis idea ideal identity ideology illness illusion
imagination immigrant immigration immunity implication import impression improvement impulse incentive incidence incident
inclusion income independence index indication indicator individual industry inequality infant infantry infection inflation
information infrastructure ingredient inhabitant initiative injection injury injustice inmate innocence innovation input
inquiry inquest insect insider insight inspection inspector inspiration installation instance instinct institution
instruction instructor instrument insurance insurgent integration integrity intellect intelligence intent intention
interaction interface interior internet interpretation interval intervention introduction invasion invention inventory
investigation investigator investment investor invitation involvement island isolation item jacket jaw jazz jeans jewel
jewellery jihad joint journal journalism journalist joy judgement judgment judiciary juice junction jungle jurisdiction
jury justice kid kidney killer killing king kingdom kitchen kit knee knife knight knowledge labor laboratory ladder lady
lake lamp landlord landmark landscape lane language laptop laser laundry law lawmaker lawn lawsuit lawyer layer leader
leadership leaf leaflet league leather leg legacy legend legislation legislator legislature leisure lens lesson letter
liability liberation liberty library licence license lid life lifestyle lifetime limb limitation lineup linguistics lip
liquid literacy literature livelihood liver living lobbyist location logic lord lorry loss lot lottery lover loyalty luck
lumber lunch lung luxury machine machinery magazine magic magistrate magnitude maid mainland maintenance majority maker
makeup male mall mammal management manager manifesto manner manslaughter manual manufacturer manuscript margin
marijuana marine maritime marriage massacre mathematics mayor meal meaning means measurement meat mechanic mechanism
medal media medication medicine meeting member membership memoir memorandum memorial memory menu merchant merger message
metal metaphor method metre mayor microphone microscope middle midnight migrant migration mile militant military militia
miller million millionaire mineral miner minimum mining minister ministry minority minute miracle misconduct misery
missile mission mistress mob mode moment momentum monarch monarchy money monk monopoly monster month monument mood moon
morale morality morning mortality mortgage mosque mother motion motive motor motorcycle motorist motorway mountain mouse
movement movie mud municipality murderer muscle museum music musician muslim mystery myth narrative nation nationalism
nationalist nationality navy neck necklace negotiation negotiator neighbor neighbour neighborhood neighbourhood nephew
network neutrality news newspaper night nightclub nightmare nominee norm north nose notion novel novelist nuisance nun
nutrition oak oath obesity objection objective obligation observation observer obstacle occasion occupation ocean
offence offense offender office officer official offspring oil operation operator opinion opponent opportunity opposition
option orange orbit orchestra organ organisation organism organization orientation origin outbreak outcome outfit outlet
outlook output oven owner ownership oxygen pace package pact painter painting palace pan panel paper paradise paragraph
parent parish parliament parliamentarian participant participation particle partner partnership party passage passenger
passion passport past pastor path patience patient patriot patron pattern pavement payment payroll peace peasant
pedestrian penalty pencil penny pension percent percentage perception performance performer period permission person
personality personnel perspective petition petrol phenomenon philosopher philosophy photo photographer photography phrase
physician physicist physics piano piece pig pill pillar pioneer pipe pipeline pistol pit pizza plaintiff planet planner
planning plastic plate platform player pleasure poem poet poetry policeman policewoman policy politician politics
pollution pope population port portfolio portion portrait position possession possibility pot potato potential poverty
powder prayer precedent precision predecessor prediction preference pregnancy prejudice premier preparation presence
presentation president presidency pride priest prince princess principle priority prison prisoner privacy privilege
prize probability problem procedure proceeding producer product production profession professional professor proof
propaganda property proportion proposal proposition prosecution prosecutor prospect prosperity protection protein
protestant protester protestor protocol province provision psychologist psychology pub publication publicity publisher
punishment pupil purpose pursuit quality quantity quarter queen quota quotation racism radiation radical radio railway
rainfall ransom rating ratio rationale reaction reactor reader reading reality realm reason rebellion recession recipe
recipient recognition recommendation reconciliation reconstruction recording recovery recruitment reduction referee
reference referendum reform refugee refusal regime region regulation regulator rejection relation relationship relative
relief religion reluctance remainder removal renaissance rental replacement reporter representation representative republic
reputation requirement reservoir residence resident resignation resistance resolution resource respondent response
responsibility restaurant restoration restriction retail retailer retirement revelation revenue revolution reward rhetoric
rhythm rice rider rifle ritual rival river road robber robbery robot rocket romance room rouble rugby ruling rupee safety
saint salary salmon salt sanctuary satellite satisfaction sauce scandal scenario scholar scholarship science scientist
scope script sculpture sea season secrecy secretary section sector security segment selection self seller semester
seminar senate senator sensation sentiment separation sergeant series sermon servant session setting settlement settler
severity sewage sex shareholder sheep sheet shell sheriff shilling shirt shoe shooter shooting shore shortage shot
shoulder side silver similarity singer sister situation skill skin skull sky slave slavery slaughter soccer socialism
socialist society software soil soldier solicitor solidarity solution son song soul soup south sovereignty soybean species
specimen spectacle spectator spectrum speech speculation spending sphere spirit spokesman spokesperson spokeswoman sport
spouse squadron square stability stadium staircase stakeholder standard standing starvation statement station statistics
statue status statute steel stem stereotype stimulus stomach stone storage story strand stranger strategist strategy
straw strength strip student studio stupidity submarine submission subsidiary subsidy substance suburb success succession
successor sugar suicide suite sum summary summer summit sun supermarket supplement supplier supporter supremacy surgeon
surgery surplus surrender surveillance survival survivor suspicion sustainability swimmer sword symbol sympathy symptom
syndrome synthesis system table tablet tactic talent tape tariff taxi taxpayer tea teacher teaching teammate technique
technology teenager telephone television temper temperature temple tenant tendency tennis tension tent tenure terrain
territory terror terrorism terrorist testament testimony text textbook texture theatre theater theft theme theology theory
therapist therapy thesis thief thing thinking thirst thought thread threat threshold throat throne thunder ticket timber
tissue tobacco today tomorrow ton tongue tooth topic torch tornado tourism tourist tournament towel tower town tract trader
tradition traffic tragedy trailer trait transaction transcript transformation transition transmission treason treasure
treasurer treasury treatment treaty tree tribe tribunal tribute trillion troop trophy truce truck truth tsunami tube tuition
tunnel turmoil turnout twin tycoon typhoon uncertainty uncle understanding unemployment uniform union unit unity universe
university unrest uprising user utility vacancy vacation vaccine vacuum valley van vandal variable variation variety
vegetable vehicle vein velocity vendor venue verdict verse version vessel veteran vicinity victim victory video viewer
village villager villain violation violence virtue virus visa vision visitor vocabulary volcano volume vulnerability
wallet warehouse warrior wealth weapon website wedding week weekday weekend weight welfare west whale wheat wheel wheelchair
whistleblower widow wife wilderness wildlife window wine wing winner winter wisdom woman wood wool worker workforce working
workplace workshop world worm worth writer writing yard year yesterday youngster youth
`,
  J: `
able absurd abundant acceptable accountable accurate acute adamant adept adequate adjacent adverse aesthetic afraid
aggressive agile akin alert alien alike alive allied aloof amazing ambitious ambivalent ample ancient angry annual anxious
apparent appropriate apt arbitrary arid armed arrogant ashamed asleep astute attractive audible authentic autonomous
available average averse awake aware awesome awful awkward bad bald bankrupt bare barren basic beautiful benign best better
big bilateral binary bitter bizarre black bland blank bleak blind blond bloody blue blunt bold boring bound brave brief
bright brilliant brisk brittle broad broken brutal busy calm candid capable careful careless casual central certain
charitable cheap chemical chief chilly chronic civic civil civilian classic clean clear clever close clumsy coherent cold
colonial colossal comfortable common communal compact comparable compatible competent complacent complete complex
compulsory concise concrete confident conscious consecutive conservative considerable consistent conspicuous constant
contemporary content contentious contingent continual continuous contrary controversial convenient conventional cool
cordial corporate correct corrupt costly cosy countless courteous covert cozy crazy credible criminal crisp critical
crooked crucial crude cruel cultural cumulative cunning curious current cute cynical daily damp dangerous dark dead deadly
deaf dear decent decisive deep defective defensive definite deliberate delicate delicious dense dependent desolate
desperate destitute detrimental devout different difficult diligent dim diplomatic dire dirty disabled distant distinct
diverse divine dizzy domestic dominant dormant double drastic dreadful drunk dry dual due dull dumb durable dynamic eager
early eastern easy eccentric economic educational effective efficient elaborate elderly electoral electric elegant
elementary eligible eloquent elusive eminent emotional empty endless enormous entire entrepreneurial environmental equal
equitable essential ethical ethnic eventual evident evil exact excellent excessive excited exclusive exempt exotic expensive
explicit exquisite extensive external extinct extra extraordinary extreme fabulous factual faint fair faithful fake false
familiar famous fanatical fancy fantastic far fascist fast fatal fat favorable favourable favorite favourite feasible
federal fellow female feminine fertile few fiery fierce final financial fine firm fiscal fit flagrant flat flawed flexible
fluent fond foolish foreign formal former formidable forthcoming fortunate forward foul fragile frank frantic fraudulent
free frequent fresh friendly frivolous frozen frugal full fun fundamental funny furious futile future gay general generic
generous genetic gentle genuine ghastly giant gifted glad global gloomy glorious golden good gracious gradual grand
grateful grave gray greasy great green grey grim gross grown guilty handsome handy happy hard hardline harmful harsh hasty
healthy heavy hefty helpful helpless hidden high hilarious historic historical holistic hollow holy homeless honest
honorary horrible horrific hostile hot huge human humane humanitarian humble hungry ideal identical idle ignorant ill
illegal illicit imminent immediate immense immune impartial impatient imperial implicit important impressive inadequate
inappropriate inaugural incoherent incompetent inconsistent incumbent independent indigenous indirect individual
indoor industrial inept inevitable infamous inferior infinite informal inherent initial innocent innovative insane insolvent
instant insufficient insurgent intact integral intelligent intense intensive intent interested interesting interim
intermediate internal international intimate intricate intrinsic invalid invisible irate ironic irrelevant joint jolly
judicial junior just keen key kind lame large late latent latest lateral latter lavish lawful lazy lead leading legal
legislative legitimate lenient lethal level liable liberal likely limp linear liquid literal little live lively local lone
lonely long loose loud lovely low loyal lucky lucrative lunar mad magnetic magnificent main mainstream major male malignant
mandatory manifest manual many marginal marine marital maritime massive mature maximum mean meagre mechanical medical
mediocre medium mental mere messy metropolitan mild militant military minimal minimum minor minute miserable missing
mobile moderate modern modest moist monetary monthly moral multilateral multiple municipal musical mutual mysterious naive
naked narrow nasty national native natural naval near nearby neat necessary negative negligent neighbouring neighboring
nervous neutral new next nice nightly noble noisy nominal normal northern notable notorious novel nuclear numb numerous
obedient obese objective obscure obsolete obvious occasional odd offensive official okay old ongoing only open opponent
opposite optimal optimistic oral orange ordinary organic original orthodox other outdoor outer outgoing outright outside
outstanding overall overdue overseas overt own pale paramount parental partial particular partisan past patient peaceful
peculiar perfect peripheral permanent persistent personal pertinent petty physical pink pious plain plausible plastic
pleasant poignant polar polite political poor popular populist portable positive possible potential potent powerful
practical precarious precious precise pregnant preliminary premature present presidential prestigious pretty prevalent
previous primary prime primitive principal prior private pro proactive probable professional proficient profitable
profound prominent prompt prone proper prospective prosperous proud provincial provisional prudent psychological public
punitive pure purple pragmatic quick quiet racial racist radical random rapid rare raw ready real realistic rear reasonable
recent reckless red redundant regional regular relative relevant reliable religious reluctant remarkable remote renewable
repeated repentant reputable resilient resident resistant respectable respective responsible responsive restless retail
retired reverent rich ridiculous right rigid rigorous rigid ripe risky rival robust romantic rotten rough round royal rude
rural ruthless sacred sad safe same sane satirical savage scarce scared scientific scrupulous seasonal second secondary
secret secular secure select selfish senior sensible sensitive separate serious severe sexual shallow sharp sheer shiny
short shy sick significant silent silly silver similar simple simultaneous sincere single sinister skeptical sceptical
slack sleepy slender slick slight slim slow sluggish small smart smooth snap sober social socialist soft solar sole solemn
solid solitary sophisticated sore sorry sound sour southern sovereign spare sparse spatial special specific spectacular
spiritual splendid spontaneous square stable staggering stagnant standard stark static statutory steady steep sterile stern
stiff still stormy straight straightforward strange strategic strict striking stringent strong stubborn stunning stupid sturdy
subject subjective subordinate subsequent substantial subtle successful successive sudden sufficient suitable super superb
superficial superior supreme sure surgical surplus surprising susceptible suspect suspicious sustainable sweet sweeping swift
symbolic sympathetic systematic tacit talented tall tame tangible technical tedious temporary tender tense tentative terrible
territorial theoretical thick thin thirsty thorough thoughtful tight timely timid tiny tired top total tough toxic traditional
tragic tranquil transient transparent tremendous tribal trivial tropical true turbulent twin typical ugly ultimate
unanimous unaware uncertain unclear unconstitutional underground underlying undue uneasy unemployed unequal unexpected
unfair unhappy unified uniform unilateral unique universal unlawful unlikely unpopular unprecedented unusual unveiled
upbeat upcoming upper upset urban urgent useful useless usual utter vacant vague valiant valid valuable variable various
vast verbal versatile vertical viable vibrant vicious video vigilant vigorous violent viral virtual visible visual vital
vivid vocal volatile voluntary vulnerable wary waterproof weak wealthy weary weekly weird western wet white whole wicked
wide widespread wild willing winning wise wonderful wooden worldwide worse worst worth worthy wrong yearly yellow young
`,
  R: `
aboard about above abroad absolutely accordingly across after afterward afterwards again ago ahead alike almost alone along
aloud already also altogether always anew anyhow anymore anyway anywhere apart around aside away back backwards barely
before beforehand behind below best better briefly by certainly clearly close completely constantly currently daily deep
directly down downtown early easily east either elsewhere enough entirely equally especially even eventually ever
everywhere exactly far fast finally first firstly forever formerly forth forward forwards frankly free frequently fully
further furthermore generally half halfway hard hardly hence here hereby high highly home hopefully how however immediately
in indeed indoors initially inside instead just largely last late lately later least less likewise little live long longer
loud low mainly maybe meanwhile merely monthly more moreover most mostly much namely near nearby nearly neither never
nevertheless next nightly no nonetheless north notably notwithstanding now nowadays nowhere off often okay on once only
onwards openly otherwise out outdoors outright outside over overall overhead overnight overseas partly perhaps possibly
precisely presumably pretty previously probably promptly publicly quickly quite rarely rather readily really recently
regularly relatively right roughly round seldom separately seriously shortly simply since slightly slow slowly so somehow
sometime sometimes somewhat somewhere soon south still straight strongly subsequently suddenly then thereafter thereby
therefore thereof though through throughout thus together tomorrow tonight too totally twice under underground underway
unfortunately up upstairs usually very virtually weekly well west whatsoever whenever wherever wholly why wide widely
worldwide yearly yesterday yet
`,
}

/** Irregular verbs: base, past, past participle; one column may hold forms joined by a slash. */
export const irregularVerbs = `
arise arose arisen, awake awoke awoken, be was/were been, bear bore borne/born, beat beat beaten, become became become,
begin began begun, behold beheld beheld, bend bent bent, bet bet bet, bid bid bid/bidden, bind bound bound, bite bit bitten,
bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast,
build built built, burn burned/burnt burned/burnt, burst burst burst, buy bought bought, cast cast cast, catch caught caught,
choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt,
dig dug dug, dive dived/dove dived, do did done, draw drew drawn, dream dreamed/dreamt dreamed/dreamt, drink drank drunk,
drive drove driven, dwell dwelt dwelt, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought,
find found found, flee fled fled, fling flung flung, fly flew flown, forbid forbade forbidden, forecast forecast forecast,
forego forewent foregone, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, forsake forsook
forsaken, freeze froze frozen, get got got/gotten, give gave given, go went gone, grind ground ground, grow grew grown,
hang hung/hanged hung/hanged, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, lean leaned/leant leaned/leant, leap
leapt/leaped leapt/leaped, learn learned/learnt learned/learnt, leave left left, lend lent lent, let let let, lie lay/lied
lain/lied, light lit/lighted lit/lighted, lose lost lost, make made made, mean meant meant, meet met met, mislead misled
misled, mistake mistook mistaken, misunderstand misunderstood misunderstood, outdo outdid outdone, overcome overcame
overcome, overhear overheard overheard, override overrode overridden, oversee oversaw overseen, overtake overtook
overtaken, overthrow overthrew overthrown, pay paid paid, plead pleaded/pled pleaded/pled, prove proved proved/proven, put
put put, quit quit quit, read read read, rebuild rebuilt rebuilt, repay repaid repaid, rewrite rewrote rewritten, rid rid
rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell
sold sold, send sent sent, set set set, sew sewed sewn, shake shook shaken, shed shed shed, shine shone shone, shoot shot
shot, show showed shown/showed, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep
slept slept, slide slid slid, sling slung slung, smell smelled/smelt smelled/smelt, sow sowed sown, speak spoke spoken,
speed sped sped, spell spelled/spelt spelled/spelt, spend spent spent, spill spilled/spilt spilled/spilt, spin spun spun,
spit spat spat, split split split, spoil spoiled/spoilt spoiled/spoilt, spread spread spread, spring sprang sprung, stand
stood stood, steal stole stolen, stick stuck stuck, sting stung stung, strike struck struck/stricken, strive strove striven,
swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach
taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod
trodden, undergo underwent undergone, understand understood understood, undertake undertook undertaken, undo undid undone,
uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept wept, win won won,
wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, write wrote written
`
