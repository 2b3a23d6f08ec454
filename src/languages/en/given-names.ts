// Given names by the sex that mostly bears them, for pronouns; names that both bear are in neither. Written for this project.

/** Given names mostly borne by women. */
export const femaleNames = `
  aaliyah abigail ada adela adele adriana agnes agnieszka aicha aida aiko aileen aisha aissata aja akua alana
  alejandra alessandra alexandra alexis alice alicia alina alison allison alma alyssa amal amanda amara amelia amelie
  amina aminata amy ana anastasia andrea aneta angela angelica angelina anika anita anja ann anna annabel anne anneke
  annette annie anouk antonia anya aoife april ariana ariane arlene asha ashley asma astrid athena aude audrey aurelie
  aurora ava ayesha aylin ayumi azra babette barbara beata beatrice beatrix becky belinda bella bernadette bernice
  beth bethany betsy betty beverly bianca binta birgit blanca bonnie brenda briana bridget brigitte britta brooke
  camila camilla carin carla carmen carol carole carolina caroline carolyn carrie cassandra catalina catarina caterina
  catherine cathy cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chidinma chimamanda chloe
  christa christiane christina christine ciara cindy claire clara clarissa claudia colette colleen connie consuelo
  cora corinne courtney cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne debbie deborah debra
  deirdre delia delphine denise desiree diana diane dina dolores dominique donna dora doreen doris dorota dorothy
  ebony edith edna efua eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elodie
  eloise elsa elsie emilia emilie emily emma erica erika erin erna esi esperanza estelle esther eugenia eunice eva eve
  evelyn fadia faith farah fatima fatoumata faye felicia felicity fenna fernanda fiona flavia fleur flora florence
  frances francesca francine freya frida frieda fumiko gabriela gabrielle gail gemma genevieve georgia georgina
  geraldine germaine gertrude gillian gina ginevra giorgia giovanna gisela gita giulia gladys glenda gloria grace
  graciela grainne greta gretchen guadalupe gudrun gwen gwendolyn hadija hafsa haifa hailey halima hana hanna hannah
  hannelore harriet hazel heather hedwig heidi helen helena helene helga henrietta hilary hilda hildegard hillary
  hiroko holly hope huda ida ifeoma ilana ilse imani imelda imogen ines inga inge ingeborg ingrid ioana irena irene
  irina iris irma isabel isabella isabelle isla ivana ivonne izabela jacinda jacinta jacqueline jana jane janet janice
  janine jasmine jeanette jeanne jelena jenna jennifer jenny jessica jill jo joan joana joann joanna joanne jocelyn
  jodie johanna jolanta josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet juliette
  june justine kamala karen karin karina karla katarina kate katharina katharine katherine kathleen kathryn kathy
  katie katja katrin katrina kavita kay kayla kelly kerry khadija kim kirsten kirsty krista kristen kristin kristina
  ksenia lakshmi lana lara larissa latoya laura lauren laurence layla leah leila lena leona leonie leslie leticia
  lidia lila lilian lillian lily lina linda lindsay linnea lisa liv livia lois lola lorena lorenza loretta lorraine
  louisa louise lourdes lucia luciana lucie lucille lucinda lucy ludmila luisa luz lydia lynn lynne mabel madeleine
  madeline madison magda magdalena maggie mahnaz mai maja malala malia mandy manuela mara marcela marcia margaret
  margarita margot marguerite maria mariam mariama mariana marianne marie marielle marilyn marina marion marisa
  marisol marissa marjorie marlene marta martha martina mary maryam mathilde matilda maud maura maureen mavis maxine
  maya meera megan mei melanie melinda melissa mercedes meredith mia michaela michele michelle michiko mila mildred
  milena millicent mina mira miranda mireille miriam misha moira molly mona monica monika monique morag muriel myra
  myriam nadia nadine nancy naomi narges natalia natalie natasha nawal neha nell nellie ngozi nicola nicole nina noor
  nora noreen norma nuala nur nuria octavia oksana olena olga olive olivia ophelia orla pamela paola parvati patience
  patricia patsy paula paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pia pilar pippa polly
  portia prisca priscilla priya prudence rachel radhika ramona rana rania rebecca regina renata renee rhiannon rhoda
  rhonda ricarda rina rita roberta robyn rocio roisin romina rosa rosalie rosalind rosanna rose rosemary rosie rowena
  roxana ruby rukmini ruth sabina sabine sabrina sadia safiya sally salma samantha samira sandra sara sarah sasha
  saskia savannah seema selena selma serena sharon sheila shelley shelly shirley shreya sian sienna sigrid silke
  silvia simone sinead siobhan sofia sonia sonja sophia sophie soraya stacey stacy stefanie stella stephanie sue suki
  sunita susan susana susanna susannah susanne suzanne svetlana sybil sylvia sylvie tabitha tahira tamara tamsin tania
  tanya tara tatiana tatyana teresa tess tessa thandi thelma theodora theresa therese tiffany tina tone tonya tracey
  tracy trisha trudy uma ursula usha valentina valeria valerie vanessa vera verity veronica veronika veronique vicky
  victoria viola violet violeta virginia vivian vivienne wanda wangari wanjiru wendy wilhelmina wilma winifred winnie
  xenia ximena yasmin yasmine yetunde yoko yolanda yolande yuki yulia yumi yvette yvonne zahra zainab zara zelda
  zeynep zoe zofia zuzana
`

/** Given names mostly borne by men. */
export const maleNames = `
  aaron abbas abdallah abdel abdoulaye abdul abdullah abdulrahman abel abraham achim adam adama adil adnan adolf
  adrian ahmad ahmed akbar akeem akin akio alain alan alastair albert alberto aldo alec alejandro aleksandr alessandro
  alex alexander alexandre alexei alfie alfred alfredo ali alistair allan allen alvaro alvin amadou amir amit amos
  anatoly anders andre andreas andrei andres andrew andrzej andy angelo angus anil anthony antoine anton antonin
  antonio anwar archie arjun armand armando arnaud arnold arthur arturo asad asif aslan august augustin augusto avi
  axel aziz baptiste barack barnaby barry bart bartosz bashar bashir basil bastian ben benedict beniamino benjamin
  bennett bernard bernd bernhard bernie bert bilal bill billy bjorn blake bob bobby bogdan boris boubacar brad bradley
  brandon brendan brent brett brian bruce bruno bryan burak byron caleb callum calvin carl carlo carlos cathal cedric
  cesar chad charles charlie chidi chris christian christoph christophe christopher chuck chukwu clarence claude
  claudio clement cliff clifford clint clive clyde cody colin colm connor conor conrad constantin cormac craig
  cristian curtis cyril cyrus daisuke damian damien damon dan daniel daniele danilo danny dante darius darrell darren
  dave david davide dean declan demetrius denis dennis derek dermot desmond devon dickson diego dieter dietrich
  dimitri dimitris dinesh dirk dmitri dmitry dominic don donald dong douglas drew duncan dustin dwayne dwight dylan
  eamon earl ed eddie edgar edmond edmund eduardo edward edwin egor einar elias elijah elliot elliott elmer elvis
  emanuel emeka emil emilio emmanuel emre enrico enrique enzo eoin erdogan eric erich erik ernest ernesto ernst errol
  ethan etienne eugene eugenio evan everett ezekiel ezra fabian fabio fabrice faisal farid farouk fatih federico
  felipe felix ferdinand fergus fernando fidel finn floyd francesco francis francisco franck francois frank franklin
  franz fraser fred freddie frederic frederick frederik friedrich fritz gabriel gareth garrett garry gary gaston gavin
  gennady geoff geoffrey georg george georges georgi gerald gerard gerhard gerry giacomo gianni gilbert giles gino
  giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gordon graeme graham grant greg gregor gregory grigory
  guido guillaume guillermo gunnar gunter gustav gustavo guy habib hakan hakim hamid hamza hank hannes hans harald
  hariri harold haroun harris harrison harry haruki harvey hasan hassan heath hector heinrich heinz helmut hendrik
  henning henri henrik henry herbert herman hermann hideo hiroshi horace horst howard hubert hugh hugo humphrey
  hussein ian ibrahim idris ignacio ignatius igor ilya imran ioannis ira isaac isaiah ismail ivan ivo jaap jack
  jackson jacob jacques jaime jake jakob jakub jamal james jamie jan janos jared jarek jason jasper javier jay jean
  jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan
  johann johannes john johnny jon jonah jonas jonathan jordan jorge jorgen jose josef joseph josh joshua josip juan
  juha jules julian julien julio julius jun jurgen justin kamal karim karl kaspar kazuo keith kelvin ken kenji kenneth
  kent kevin khaled khalid kieran kiran kirk klaus kofi konrad konstantin kristian kristoffer kurt kwame kyle lachlan
  lamar lance lars laszlo laurent lawrence lee leif leo leon leonard leonardo leonid leopold leroy leszek levi lewis
  liam lionel lloyd logan loic lorenzo lothar lou louis luc luca lucas luciano ludovic ludwig luigi luis luiz lukas
  luke luther lyndon maciej mads magnus mahmoud mahmud malcolm malik mamadou manfred manny manoj manuel marc marcel
  marcelo marcin marco marcos marcus marek mario marius mark marko markus marlon marshall martin marvin masato massimo
  mateo mateusz mathias mathieu matt matteo matthew matthias matthieu maurice mauricio max maxim maxime maximilian
  maxwell mehdi mehmet melvin michael michal michel miguel mihai mikael mike mikhail milan miles milton miroslav mitch
  mitchell modibo mohamed mohammad mohammed mohan moises morgan morris moses moussa muhammad murad murat murray
  mustafa nabil nadir naoki nasser nathan nathaniel navid neil nelson nicholas nick nico nicolas niels nigel nikhil
  nikita nikola nikolai nikolaos nils noah noel norbert norman oleg oliver olivier olu omar orlando osama oscar oskar
  osman otto oumar owen pablo paddy paolo pascal patrice patrick paul pavel pawel pedro pekka per percy pete peter
  petr petros phil philip philipp philippe phillip pierre piers pieter pietro piotr prakash preston qasim quentin
  quincy rafael rafal raheem rahul raj rajesh ralf ralph ramesh ramon randall randy raphael rashid raul ravi ray
  raymond reginald reinhard reinhold reuben rex reza ricardo riccardo richard rick ricky rishi rob robert roberto
  robin rod roderick rodney rodolfo rodrigo roger rohan roland rolf roman ron ronald ronan ronnie rory ross roy ruben
  rudolf rudy rufus rupert russell ryan ryszard saad saeed said salim salman salvador salvatore sam sami samir samuel
  sandeep sandro sanjay santiago satoshi saul scott sean sebastian sebastien sekou selim serge sergei sergey sergio
  seth shane shaun shawn sid sidney siegfried silvio simon slobodan solomon soren spencer stan stanislav stanley
  stefan stefano stephan stephane stephen steve steven stewart stig stuart sunil suresh sven sylvain tadeusz takashi
  takeshi tarek tariq taro ted teodor terence terrence terry theo theodore thierry thomas thorsten tim timo timothy
  tobias toby todd tom tomas tomasz tommy toni tony torsten travis trevor tristan troy tyler tyrone udo ugo ulf ulrich
  umar umberto upton usman uwe vaclav valentin valery vasily vernon vicente victor vijay vikram viktor vince vincent
  vincenzo vinod virgil vito vittorio vivek vlad vladimir volker volodymyr waldemar walid wallace walter warren wayne
  wei werner wesley wilbur wilfred wilhelm will willem william willie winston wojciech wolfgang xavier yann yannick
  yannis yasser yasuo yevgeny yiannis yosef youssef yuri yusuf yves zac zach zachary zane zbigniew zhang zoltan
`
