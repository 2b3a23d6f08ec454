// Given names by the sex that mostly bears them, for pronouns; names that both bear are in neither. Written for this project.

/** Given names mostly borne by women. */
export const femaleNames = `
  aaliyah aanya abena abigail ada adaeze adaobi adela adele aditi adjoa adriana adwoa afia agata agnes agneta
  agnieszka aicha aida aiko ailbhe aileen ailsa aine aino aisha aishwarya aisling aissata aizhan aja akosua akua
  alana alba alejandra alejandrina alessandra aletta alexandra alexandrina alexis alfreda alice alicia alima alina
  alison aliya alka allison alma althea alyssa amaia amaka amal amanda amani amara amaya ameera amelia amelie amina
  aminata amira amrita amy ana anahita anais ananya anastasia anastasija anaïs anca andrea andreea aneeta aneta
  angela angelica angeliki angelina anika anisa anita anja anjali ann anna annabel annabelle annalise anne anneke
  annelie anneliese annelise annemarie annette annie annika anong anouk antonella antonia anuradha anusha anya aoife
  apinya apolline april araceli arantxa aretha ariana ariane arja arlene arlette aroha arundhati arwa asha ashley
  ashling asli asma assia asta astou astrid asuncion asya athena auberta aude audrey augusta aurelia aurelie aurora
  ava aveline awa ayaan ayaka ayako ayana ayelet ayesha aylin ayse aysel aysha ayumi ayşe azadeh azeezat azra azucena
  babette bahar bano barbara basma bea beata beatrice beatrix beatriz becky begoña belinda bella benedetta berit
  bernadette bernice berta bertha beth bethany betsy bettina betty beulah beverly bhavna bianca binta birgit birgitta
  bjork blanca bolanle bonnie bozena bożena brenda briana bridget brigid brigitte brita britta bronagh bronwen
  bronwyn brooke brunhilde caitlin caitriona camila camilla candace candice caridad carin carla carlota carmela
  carmelita carmen carol carole carolina caroline carolyn carrie carys cassandra catalina catarina caterina catherine
  cathy catriona cecile cecilia cecily celeste celia celine ceri chandrika chantal charlene charlotte charmaine
  chelsea chelsey cheryl chiamaka chiara chidinma chimamanda chiyo chloe chloé christa christel christiane christina
  christine ciara cicely ciera cindy claire clara clarissa claudia clemence clementine colette colleen concepcion
  concetta connie consolata constance consuelo cora corazon cordelia corinne cornelia cosima courtney cressida
  cristina crystal cynthia dafne dagmar daisy dalal dalia dana danica daniela danielle danuta daphne dariga darlene
  davina debbie deborah debra deepa deepika deirdre delia delphine demetra denise dervla desiree desislava despina
  devi diana diane dilnoza dimitra dina dinah doina dolores dominique donata donatella donna dora dorcas doreen doris
  dorota dorothea dorothy dorte dua dunja dunya ebba ebony edda edel edith edna edwina efthymia efua eileen eimear
  eithne ekaterina ekua elaheh elaine eleanor elena eleni eleonora eleonore elfriede elif elin elina elisa elisabeth
  elise eliza elizabeth eliška elke ella ellen ellie elodia elodie eloise elsa elsie elspeth elvira emel emer emilia
  emilie emily emina emma emmanuelle enid erica erika erin erna ernestine esi esperanza esra estefania estelle esther
  etsuko eudora eufemia eugenia eugenie eulalia eunice eva evangelina eve evelina evelyn evgenia ewa fadia fadwa
  faith faiza fanta farah fatima fatma fatmata fatou fatoumata fausta faye fedora felicia felicity fenna fernanda
  fidelia filippa filomena fiona fionnuala firoza flavia fleur flor flora florence florentina floriana folasade
  frances francesca francine freya frida frieda fulvia fumiko funmilayo gabriela gabrielle gail galina gauri gayle
  geeta gemma genevieve genoveva georgette georgia georgiana georgina geraldine gerda germaine gertrude ghada gillian
  gina ginevra giorgia giorgina giovanna gisela gisele giselle gita gitte giulia gladys glenda gloria gloriana golnaz
  grace graciela grainne greta gretchen grethe grizel gráinne guadalupe gudrun gulnara gulsen gunilla gunvor guðrún
  gwen gwendolyn gwyneth habiba hadija hadiza hafsa haifa hailey halima halina halle hana hanna hannah hannelore
  harriet haruka haruko hasina hatice hawa hazel heather hedda hedwig heidi heike helen helena helene helga heli
  hella helle henrietta hermine hermione hester hilary hilda hildegard hildur hillary hinemoa hiroko hoda holly
  honoria hope hortensia huda hyacinth ida idoia ifeoma ilana ilaria ildiko ilona ilse imani imelda imke imogen inaya
  ines inga inge ingeborg ingeborga ingrid inna inés inês ioana ioanna iolanda iphigenia irena irene irina iris irma
  isabel isabella isabelle isadora isla isolde itzel iulia ivana iveta ivonne iwona izabela izumi jacinda jacinta
  jacqueline jacqui jada jadwiga jamila jana jane janet janice janine jannike jasmina jasmine jaya jeanette jeanne
  jelena jemima jenna jennifer jenny jessamy jessica jill jitka jo joan joana joann joanna joanne jocasta jocelyn
  jodi jodie joelle johanna johanne jolanta josefina josephina josephine josette josiane jovana joy joya joyce juana
  juanita judita judith judy julia juliana julianne julie juliet julieta juliette june junko justine jytte kaarina
  kadiatou kaisa kalpana kalyani kamala kamila kanika karen karin karina karla karolina katarina katarzyna kate
  katell katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina kavita kavitha kay
  kayla keiko keisha kelly kerry kerstin ketevan khadija khanh kim kinga kiri kirsi kirsten kirstie kirstin kirsty
  klara klaudia krista kristen kristiina kristin kristina kristín krystyna ksenia kumari kumiko kyoko laila lakshmi
  lalita lamia lana lara larisa larissa latifa latoya laura laure lauren laurence lavinia layla lea leah leda leena
  leila leilani lena lene lenka leona leonie leonor leonora leslie leticia letitia lidia liesbeth liesel ligia lila
  lilian liliana lillian lily lina linda lindsay linnea lisa lisbet lisbeth lise liv livia ljiljana lois lola lolita
  lone loredana lorena lorenza loretta lorna lorraine lotte lottie louella louisa louise lourdes lubna lucia luciana
  lucie lucienne lucilla lucille lucinda lucretia lucy ludmila luisa luz lydia lydie lynda lynette lynn lynne mabel
  madeleine madeline madhavi madhuri madina madison mae maeve magali magda magdalena maggie maha mahalia mahnaz mai
  maia maija maike mairead maja makena malak malala malgorzata malia mandisa mandy manon manuela mara marcela
  marcella marcia mareike margaret margarethe margarita margaux margit margot margrethe margrét marguerita marguerite
  maria mariam mariama mariana marianne maribel marie marieke marielle marija marika marilyn marina marion marisa
  marisol marissa marit marita marjorie marlene marta marte martha marthe martina mary maryam maryanne maryse
  mathilde matilda matilde maud maura maureen mavis maxine maya małgorzata mbali meera megan mehwish mei melanie
  melina melinda melissa melita mercedes meredith merete merle merlina meryem mia michaela michele michelle michiko
  mieke mila mildred milena millicent mina mira miranda mireille miriam mirja misha mitsuko moana modupe moira molly
  mona monica monika monique morag morwenna muna munira muriel myfanwy myra myriam myrna máiréad mélanie nadezhda
  nadia nadine naima naledi nalini nancy nandini naoko naomi narges nasrin nastassja natalia natalie natasha nawal
  nazanin nazli neema neha nele nell nellie nelly nerea nerys ngaire ngozi niamh nicola nicole nicolette nilufar nina
  nirmala nkechi noelia noeline nokuthula nolwazi nomsa nomvula noor nora norah noreen norma nosipho noura noémie
  nuala nur nurhaliza nuria nuša octavia oddný odette odile ofelia oksana olena olga olive olivia olwen olympia
  oonagh ophelia orla orlaith ottilie oyinkan padma paloma pamela paola parvati parvin patience patricia patrizia
  patsy paula paulette paulina pauline payal pearl peggy pelagia penelope penny persis petra petronella philippa
  philomena phoebe phyllis pia pilar pippa polly pooja portia prisca priscilla priya priyanka prudence queenie rabia
  rachael rachel rachida radhika raffaella ragnhild raisa rakiya ramona rana rania raquel rasha rashida ratna rebecca
  reem regina rekha remedios renata renate renee rhea rhian rhiannon rhoda rhona rhonda ricarda rima rina rita
  roberta robyn rocio rocío roisin romina romy rosa rosalie rosalind rosalinda rosamund rosanna rosario rose roseanne
  roselyn rosemarie rosemary rosetta roshni rosie rowena roxana roxane ruby rukhsana rukmini rumana ruth ruthanne
  rywka róisín saara sabina sabine sabrina sadia sadie safiya sakina sakura sally salma salome saloni samantha samira
  sandra sandrine sangeeta saoirse sara sarah sarita saroja sasha saskia sauda saule sava savannah scarlett seema
  selena selina selma senait seraphina serena shabnam shahida shaista shakila shakuntala shanti sharon shauna sheena
  sheila shelagh shelley shelly sherry sheryl shirin shirley shobha shreya shukria sian sibongile sibyl sidonie
  sieglinde sienna signe sigrid silje silke silvana silvia simone sina sinead sinéad siobhan siobhán siri sissel sita
  sive siân slavica sneha snezana sofia sofie solange soledad solveig sonia sonja sophia sophie soraya sorcha stacey
  stacy stefania stefanie stella stephanie stina stine subhadra sue sujata suki suman sumaya sunita susan susana
  susanna susannah susanne sushila susie suzanne suzette svetlana swati sybil sylvia sylvie tabitha tahira taina
  takako tamar tamara tammy tamsin tamsyn tania tanisha tanja tanya tara tarana tatiana tatjana tatyana tayyaba
  teresa tess tessa teuila thandi thandiwe thea thekla thelma theodora theresa therese thirza thora thuli tiffany
  tilda tilly tina tomoko tone tonya torunn tova tove tracey tracy trine trisha trudy tuula tuva ulla ulrike uma una
  urmila ursula usha uta uzma valentina valeria valerie valérie vanessa vasiliki vera verena verity veronica veronika
  veronique verónica vibeke vicky victoria vida vidya vigdis viola violet violeta violetta virginia vivian viviana
  vivien vivienne wanda wangari wanjiku wanjiru wenche wendy wilhelmina wilma winifred winnie wioletta xenia ximena
  xiomara yaeko yael yana yara yasmin yasmina yasmine yelena yesenia yetunde yevgenia yoko yolanda yolande ysabel yui
  yuki yuko yulia yuliya yumi yumiko yusra yvette yvonne zahra zainab zaira zanele zara zaynab zdenka zehra zeinab
  zelda zenaida zenobia zeynep zita zlata zoe zofia zohra zola zora zoya zsofia zubaida zuleika zuzana þóra
`

/** Given names mostly borne by men. */
export const maleNames = `
  aaron abbas abdallah abdel abdi abdirahman abdoulaye abdul abdullah abdulrahman abdulwahid abebe abel abhijit
  abhishek abraham absalom achille achim adalbert adam adama adebayo adekunle adel ademola adil aditya adnan adolf
  adolfo adriaan adrian aeneas afonso agustin ahmad ahmed ahmet aidan ailbert aimable ajay akash akbar akeem akhil
  aki akihiko akin akinwumi akio akira aksel alain alair alan alaric alasdair alastair albert alberto albin aldo alec
  aleix alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros alexei alfie
  alfons alfonso alfred alfredo algernon ali aliou alistair alister allan allen almir alonso aloysius alphonse alric
  alvaro alvin amadeo amadou amarjit ambrogio ambrose amedeo amir amit amos anand anatole anatoly anders andor andre
  andreas andrei andres andrew andrey andrzej andré andrés andy aneurin angelo angelos angus anil anselm ansgar
  anthony antoine anton antonin antonio antonis antonín antónio anwar aodh apostolos aram archibald archie ari
  aristide arjun arkady arman armand armando armin arnau arnaud arne arnold aron arsène arthur artur arturo arun
  arvid arvind asad asger ashok ashraf asif aslan athanasios attila aubrey august augustin augustine augusto aurelio
  avi avraham axel azhari aziz baldev balthazar baptiste barack barnaby barney barry bart bartholomew bartosz bashar
  bashir basil bastian beau ben benedict benedikt beniamino benito benjamin bennett benno benoit bernard bernardo
  bernd bernhard bernie bert bertrand bhaskar bilal bill billy bjarne bjorn björn blake bob bobby bogdan bohdan boris
  boubacar boyd brad bradley bram brandon brandt brendan brennan brent bret brett brian brock bruce bruno bryan bryce
  bryn buddy burak byron cai caleb callum calum calvin carl carlo carlos carlton carsten carwyn caspar caspian
  cassius cathal cedric cemal cesar chad chaim charles charlie chester chidi chike chinedu chris christiaan christian
  christof christoph christophe christopher christos chuck chukwu chukwuemeka ciaran ciarán cillian claes clarence
  claude claudio claus clayton clemens clement cliff clifford clifton clint clive clyde cody colin collin colm conall
  conn connor conor conrad constantin cor cormac cornelis corneliu cornelius corwin cosmin craig crispin cristian
  cristiano cristóbal curtis cuthbert cyprian cyril cyrus césar dafydd dag daisuke dalibor damian damien damir damon
  dan daniel daniele danilo danny dante dario darius darragh darrell darren darryl dashiell dave david davide davit
  davor dawit dean declan deepak delbert delroy demetrios demetrius denholm denis dennis denny denzel derek dermot
  derrick desmond detlef devon dewi dhruv dickson didier diego dieter dietmar dietrich dilip dimitar dimitri
  dimitrios dimitris dinesh dino dirk djibril dmitri dmitry dominic dominik don donal donald donato dong donncha
  donovan doug dougal douglas dragan drago drew duarte dudley dulal duncan dustin dušan dwayne dwight dylan eamon
  eamonn earl eberhard ebimobowei ed eddie eddy edgar edgardo edmond edmund edouard eduard eduardo edvard edward
  edwin efraim efstathios egon egor einar eirik eitan ekrem eli elias elijah elio elliot elliott elmer elton elvis
  emanuel emeka emil emile emiliano emilio emlyn emmanuel emmet emmett emre emrys endre engin enoch enrico enrique
  enzo eoghan eoin ephraim erdogan eric erich erik erkki ernest ernesto ernst errol erwin esteban ethan etienne euan
  eugen eugene eugenio eusebio evan evander evangelos everett everton evgeny ewald ewan ezekiel ezequiel ezra fabian
  fabien fabio fabrice fabrizio fadi faisal farid farouk farrukh faruk fatih faustino fazal federico feliks felipe
  felix femi ferdinand fergal fergus fermin fermín fernand fernando feroze fiach fiachra fidel filip filippo finbar
  finlay finn fintan fionn flavio florian floyd folarin francesco francis francisco franck franco francois frank
  franklin frans frantisek franz fraser fred freddie frederic frederick frederik fredrik friedrich fritz frédéric
  fyodor gabor gabriel gael gaetano galen gamal gareth garrett garry garth gary gaspard gaston gavin gearóid geert
  gene gennady geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gerd gerhard gerrit gerry
  gethin ghassan ghazanfar gheorghe giacomo giancarlo gianluca gianni gideon gilbert gilberto giles gilles gino
  giorgio giorgos giovanni giulio giuseppe glen glenn glyn godfrey gonzalo gopal goran gordon graeme graham grant
  greg gregor gregorio gregory griffith grigor grigory guido guilherme guillaume guillermo gunnar gunter gunther
  gurpal gus gustav gustavo guy gwilym györgy gábor gérard günter günther haakon habib hadi hakan hakim halvard hamid
  hamish hamza hank hannes hannu hans hanspeter harald hariri harish harjit harlan harold haroon haroun harpreet
  harris harrison harry haruki harvey hasan hashim hassan heath hector heikki hein heinrich heinz helmut hemi hendrik
  henk henning henri henrik henrique henry herbert heriberto herman hermann hernan hervé hideo hilario hippolyte
  hiram hirohito hiroshi holger homer horace horacio horatio horst hossein howard howell hristo hubert hugh hugo
  humberto humphrey husain hussein huw héctor iago iain ian ibrahim idris iestyn ifan ignacio ignatius igor ihor
  ikenna ilan ilias ilija ilkka ilya imad imran ingmar ingo ioan ioannis ion ira isaac isaiah isaias iscander ishaan
  ishmael isidore isidro ismael ismail istván ivan ivar ivaylo ivo iwan jaakko jaap jabari jabulani jacek jack
  jackson jacky jacob jacques jagdish jaime jake jakob jakub jalal jamal james jamie jan janez jannik janos janusz
  jared jarek jari jarl jarosław jason jasper javed javier jay jean jean-baptiste jean-claude jean-luc jean-marc
  jean-michel jean-paul jean-pierre jed jeff jefferson jeffrey jens jeremiah jeremy jermaine jeroen jerome jerry
  jerzy jesper jesse jesus jesús jethro jim jimmy jiri jiří joachim joakim joao joaquin joaquín jochen joe joel joerg
  johan johann johannes john johnathan johnny jon jonah jonas jonathan joost joram jordan jordi jorge jorgen joris
  jose josef josep joseph josh joshua josiah josip josé jotham jovan joão juan judas juergen juha jules julian julien
  julio julius jun junaid jurgen justin jusuf jános jérôme jörg jürgen kabir kacper kaleb kalle kamal kamau karan
  kareem karel karim karl karl-heinz karol karsten kaspar kasper katsuo kazimierz kazuo kees keir keith kelechi
  kelvin ken kendrick kenji kenneth kenny kent kerwin kevin khaled khalfan khalid khalil kieran killian kimani
  kingsley kiran kirill kirk kiyoshi klaas klaus knut kofi koji konrad konstantin konstantinos kostas krishna krister
  kristian kristijan kristof kristoffer krzysztof kunal kurt kwabena kwaku kwame kwasi kwesi kyle lachlan ladislav
  lalo lamar lambert lamine lance larry lars lasse laszlo latif laurent lawrence lazar lee leif leland leo leon
  leonard leonardo leonid leonidas leopold leopoldo leroy les lester leszek levi lewis liam linus lionel llewellyn
  lloyd logan loic lonnie lorenzo lothar lou louis loïc luc luca lucas lucian luciano lucien lucio lucius lucjan
  ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon lászló maarten maciej madhav mads magnus
  mahesh mahmoud mahmud makoto malachy malcolm malik mamadou mandla manfred manish manny manoj manolo manos mansoor
  manuel manus marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario marios marius mark marko
  markus marlon marshall marten martin martín marvin masahiro masato masoud massimo mateo mateusz mathias mathieu
  mathis mats matt matteo matthew matthias matthieu matti mattias maurice mauricio maurits maurizio max maxim maxime
  maximilian maxwell maynard mehdi mehmet mel melvin menachem mendel michael michal michał michel mick mickey miguel
  mihai mihail mihály mika mikael mike mikhail mikko miklos miklós mikolaj milan miles milo milos miloš milton
  miroslav mitch mitchell moctar modibo mohamad mohamed mohammad mohammed mohan moises moisés monty mordechai morgan
  morris morten moses moshe moussa muhammad mukesh mungo murad murat murdo murray musa mustafa mwangi myles mårten
  nabil nadav nadir naftali nalaka namdi naoki narayan narendra nasir nasser nat nathan nathaniel naveed naveen navid
  neal neil nelson nemanja neville newton niall niccolo nicholas nick nico nicolae nicolai nicolas nicolás niels
  nigel nikhil nikita niklas niko nikola nikolai nikolaos nikolas nikos nils nitin noah noel nolan norbert norm
  norman norris nuno obadiah obafemi obinna octavio odd oisín olaf olav ole oleg oleksandr oleksii oliver olivier
  olle olli olu olumide omar omer orhan orlando orville osama oscar oskar osman oswald othman othniel otis otto oumar
  oupa owain owen pablo paddy padraig palle paolo paresh pascal pasquale patrice patricio patrick patrik paul paulo
  pavel pavlo pawel paweł pedro pekka per percival percy pere perry petar pete peter petr petri petros petrus phil
  philip philipp philippe phillip pierce piero pierre piers pieter pietro pintu piotr piyush prakash pranav prasad
  preston prosper przemysław pádraig qasim quentin quincy radek radko radomir radosław radu rafael rafal rafał rafe
  raffaele rafi rafiqul raghav raheem rahim rahul raimund rainer raj raja rajesh rajiv rakesh ralf ralph ram ramesh
  ramiro ramon ramón randall randolph randy rangi ranjit ranjith ranulf raoul raphael raphaël rashid rasmus raul ravi
  ray raymond raúl reginald reinaldo reinhard reinhold remy renato renaud rené reuben reuven rex reza rhodri rhys
  ricardo riccardo richard rick ricky riku rishi rob robert roberto roberts robin rocco rod roderick rodney rodolfo
  rodrigo roel rogelio roger rohan roland rolando rolf romain roman romeo romesh rommel ron ronald ronan ronnie ronny
  rory ross roy royce ruben rubén rudi rudolf rudy rufus rui rupert ruprecht ruslan russ russell rustam rutherford
  ruud ryan ryo ryszard rémi saad sabri sachin saeed said sajid salah salim salman salvador salvatore sam sami samir
  samson samuel sandeep sander sandor sandro sanjay santiago santino satoshi saul saverio saïd scott sead seamus sean
  sebastian sebastien sebastián sekou selim sello selwyn serge sergei sergey sergio serhii seth severin seymour seán
  shafiq shahid shane shashi shaun shawn sheldon sherman shigeru shinji shiv shlomo sibusiso sid siddharth sidney
  siegfried sigurd silas silvio simeon simon sipho slobodan solomon soren spencer spyros srdjan stan stanislas
  stanislav stanislaw stanley stavros stefan stefano stelios stephan stephane stephen steve steven stewart stig
  stuart stéphane subhash sudhir sulaiman suleiman sunil suresh sven svend sverre syed sylvain sylvester sándor
  séamus sébastien søren tadeusz tadhg taha takashi takeshi tama taner tarek tariq taro tasos tatsuo ted teddy tendai
  teodor terence terje terrence terry thabo thad thaddeus theo theodor theodore thiago thibault thierry thomas thor
  thorbjørn thorsten tiago tibor tiernan tim timo timothy tito titus tobias toby todd toivo tom tomas tomasz tomislav
  tommaso tommy tomás tomáš toni tony torben tore torsten toshio travis trevor trey tristan troels troy tunde tuomas
  turlough tyler tyrone uday udo ugo ulf uli ulises ulrich umar umberto upton uri usman uwe vaclav vadim valentin
  valerio valery vance vasco vasil vasile vasily vaughan venkat vernon vicente victor vidkun vijay vikram viktor
  vilhelm vinay vince vincent vincenzo vinod virgil vishal vito vittorio vivek vlad vladimir vladislav vojtech
  vojtěch volker volodymyr vuk vusi václav wade waldemar waleed walid wallace walt walter warren waseem wasim wayne
  wei wendell werner wesley wilbur wilfred wilfried wilhelm will willem william willie willy wim winfried winston
  wiremu wissam witold wojciech wolf wolfgang woodrow wyatt władysław xabier xavi xavier xiaoming yaakov yadiel yair
  yakov yan yann yannick yannis yaser yash yasin yasser yasuo yevgeny yiannis yitzhak ynyr yonatan yosef yoshio
  youssef yuri yuriy yusuf yves zac zach zachariah zachary zack zahid zakaria zane zbigniew zdeněk zdravko zebulon
  zeev zeke zeki zeljko zeno zhang ziad zoltan zoltán zoran zubair zygmunt álvaro éamonn édouard émile étienne óscar
  łukasz
`
