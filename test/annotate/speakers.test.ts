// Who is meant: each line is a text, words at the head of the content, and the name of the entity that says it
// (nothing where none can be told).
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze.js'

type Case = [text: string, content: string, speaker: string | undefined]

const cases: Record<string, Case[]> = {
  'names in full': [
    ['Tamsin Okell opened the mill in May. “It will pay,” Okell said on Friday.', '“It will pay', 'Tamsin Okell'],
    ['Robert “Big Bob” Arkwell runs the pier. “It is safe,” Arkwell said.', '“It is safe', 'Robert “Big Bob” Arkwell'],
    ['Hessa bint Rashid Al Moral leads the fund. “We hold,” she said.', '“We hold', 'Hessa bint Rashid Al Moral'],
    ['A miner named Gus Petrel spoke first. “It was dark,” Petrel said.', '“It was dark', 'Gus Petrel'],
    ['The historian Aodh Mac Carra was there. “It is old,” Mac Carra said.', '“It is old', 'Aodh Mac Carra'],
    ['Tan Mei Hua sells noodles. “I am tired,” Madam Tan said.', '“I am tired', 'Tan Mei Hua'],
  ],
  'told by their head noun': [
    [
      'Chairman of the committee, Senator Ada Brook, arrived. The Senate Committee on Mills met. The committee wants the mill shut.',
      'the mill',
      'Senate Committee',
    ],
    ['Kayla scored twice. Kayla Strand said that it was luck.', 'that it was', 'Kayla Strand'],
    ['“We sank,” said Ruud van der Velden.', '“We sank', 'Ruud van der Velden'],
    ['On Tuesday the Prime Minister said that he would go.', 'that he', 'the Prime Minister'],
  ],
  'names of bodies': [
    [
      'The Securities and Exchange Commission met. The agency said it would sue.',
      'it would',
      'Securities and Exchange Commission',
    ],
    ['The boat’s owners, Dunmore Fishing, said that nets were lost.', 'that nets', 'Dunmore Fishing'],
    ['The state-owned network operator Nordbahn said that trains would run.', 'that trains', 'Nordbahn'],
    [
      'A spokesman for the parent company, Concordia Health, said that it was sorry.',
      'that it',
      'A spokesman for the parent company, Concordia Health',
    ],
    ['County planners last Thursday said that the pier was safe.', 'that the pier', 'County planners'],
    ['SAN SALVADOR, May 5 (Agency) — A guard spoke on Monday. He said that men died.', 'that men', 'A guard'],
  ],
  'several, and relations': [
    ['The boy’s mother wept. “I would do anything,” she said.', '“I would', 'The boy’s mother'],
    ['One of them, a retired welder, said that the hull was thin.', 'that the hull', 'a retired welder'],
    ['The letter, dated May 2, says that rent is due.', 'that rent', 'The letter'],
    [
      'Captain Yui Sand and her deputy, Ken Morrow, stopped at six. It was too dark, they said.',
      'It was too',
      'Yui Sand and Ken Morrow',
    ],
    ['Ida Brask lives here with her brother Abel. “I slept well,” her brother said.', '“I slept', 'Abel'],
    [
      'A surveyor who has worked on the tower for ten years says the tower leans.',
      'the tower leans',
      'A surveyor who has worked on the tower for ten years',
    ],
  ],
  'some of those before': [
    [
      'Three people at the yard said the deal was near. The price had been agreed, two of the people said.',
      'The price',
      'two of three people at the yard',
    ],
    ['Four clerks said the till was short. All four declined to be named.', 'to be named', 'Four clerks'],
    ['Two nurses waited. One of them said that the ward was full.', 'that the ward', 'One of two nurses'],
    ['A third of voters said that rents were too high.', 'that rents', 'A third of voters'],
  ],
  'papers, and those who speak for a body': [
    ['Ida Brask sued the port. Her petition says that the pier is hers.', 'that the pier', 'Ida Brask'],
    ['Ida Brask went home. Her dog says that it rains.', 'that it', 'Ida Brask’s dog'],
    [
      'A five-page memo says that rents rose. The document warns that more will follow.',
      'that more',
      'A five-page memo',
    ],
    ['A five-page memo says that rents rose. The form asks that all sign.', 'that all', 'The form'],
    ['Vantor Bank shut. “We erred,” said Ada Moss, the head of Vantor Bank.', '“We erred', 'Ada Moss'],
    ['Vantor Bank shut. “We think that it helps,” said Ada Moss, the head of Vantor Bank.', 'that it', 'Vantor Bank'],
    ['“We think that it helps,” said Ada Moss, a nurse.', 'that it', 'Ada Moss'],
    ['Lars Dent rose. “My coach says that I snore,” he said. The coach, Una Pryce, laughed.', 'that I', 'Una Pryce'],
    ['Read the bill. Tom Reddy came. He said that it was late.', 'that it', 'Tom Reddy'],
    ['Ann Lowell left. A senior Chilean official stayed. It was late, he said.', 'It was', 'A senior Chilean official'],
  ],
  'named later, or by a name they go by': [
    [
      'A toll keeper on the pass said that it snowed. The toll keeper, Idris Palk, hopes for rain.',
      'that it',
      'Idris Palk',
    ],
    [
      'It was cold. It was dark. It was late. A keeper said that it snowed. The toll keeper, Idris Palk, left.',
      'that it',
      'A keeper',
    ],
    ['A cook who gave her name only as Marisol said that the stove was old.', 'that the stove', 'Marisol'],
    [
      'A spokesman for the front denied that it fled. “We stay,” said the spokesman, who uses the name Captain Rooftop.',
      'that it fled',
      'Rooftop',
    ],
    ['A fishmonger known as Whistle said that cod was dear.', 'that cod', 'Whistle'],
    [
      'A man who forgot the name of Anders Pell said that he was sorry.',
      'that he',
      'A man who forgot the name of Anders Pell',
    ],
    ['The owner, Leeds-born Cora Blythe, said that the mill would shut.', 'that the mill', 'Cora Blythe'],
    ['Its chairman, Brig. (retd) Tomas Orla, said that he would go.', 'that he', 'Tomas Orla'],
    ['A retired baker, Ottoline Marsh of Penrow, said that it was burnt.', 'that it', 'Ottoline Marsh'],
    ['Labour won the seat. Pia Holt was there. Her husband said that it rained.', 'that it', 'Pia Holt’s husband'],
  ],
  'roles and ages': [
    ['Finance minister Ann Lowell resigned. “I am done,” the minister said.', '“I am done', 'Ann Lowell'],
    ['Ida Brask, 31, met Lars Dent, 40. “It was odd,” the 31-year-old said.', '“It was odd', 'Ida Brask'],
    ['The envoy, Inge Stavdal, left early. “It is over,” she said.', '“It is over', 'Inge Stavdal'],
  ],
  organisations: [
    [
      'Northmoor Rail Logistics sank. Northmoor Rail said that demand had fallen.',
      'that demand',
      'Northmoor Rail Logistics',
    ],
    ['The network operator Nordbahn was fined. The company said it would appeal.', 'it would', 'Nordbahn'],
    ['The ramblers’ body, Walk Moor, said that the path was shut.', 'that the path', 'Walk Moor'],
    [
      'A report came from Ames & Bligh. A rival at Ames & Bligh said the price was low.',
      'the price',
      'A rival at Ames & Bligh',
    ],
  ],
  'pronouns and quotations': [
    ['Ann Lowell met Tom Reddy. “He said it was late,” she said.', 'it was late', 'Tom Reddy'],
    ['“I want to go home,” said Ann Lowell.', 'to go', 'Ann Lowell'],
    ['Ann Lowell said she wanted to go home.', 'to go', 'Ann Lowell'],
    [
      'Lowell’s deputy is Tom Reddy. He was late, said Ann Lowell, who thinks that he slept.',
      'that he slept',
      'Ann Lowell',
    ],
  ],
  'joint sources': [
    ['Ann Lowell and Tom Reddy said that the bridge was safe.', 'that the bridge', 'Ann Lowell and Tom Reddy'],
    ['Ann Lowell, the mayor, said that the bridge was safe.', 'that the bridge', 'Ann Lowell'],
    [
      'Ann Lowell left. Lowell and the third trustee said that the pier was safe.',
      'that the pier',
      'Ann Lowell and the third trustee',
    ],
  ],
  'two named before': [
    ['Ann Lowell met Ken Mori. The former said that it was bad.', 'that it', 'Ann Lowell'],
    ['Ann Lowell met Ken Mori. The latter said that it was bad.', 'that it', 'Ken Mori'],
    ['Ann Lowell met Ken Mori. Neither said that it was bad.', 'that it', 'Ann Lowell and Ken Mori'],
    ['Ann Lowell met Ken Mori. The pair said that it was bad.', 'that it', 'Ann Lowell and Ken Mori'],
    ['Two engineers came. Both said that it was bad.', 'that it', 'Two engineers'],
    // Two that are not those named.
    ['Ann Lowell met Ken Mori. Two people said that it was bad.', 'that it', 'Two people'],
    ['Ann Lowell met Ken Mori. Both parties said that it was bad.', 'that it', 'Both parties'],
    ['Ann Lowell was there. Neither said that it was bad.', 'that it', 'Neither'],
  ],
  'three and more': [
    ['Ann Lowell, Ken Mori and Bo Berg said that it was bad.', 'that it', 'Ann Lowell, Ken Mori and Bo Berg'],
    ['Senators Ann Lowell and Ken Mori said that it was bad.', 'that it', 'Ann Lowell and Ken Mori'],
    ['The mayor, the bishop and the coach said that it was bad.', 'that it', 'The mayor, the bishop and the coach'],
    ['On Monday, Ann Lowell and Ken Mori said that it was bad.', 'that it', 'Ann Lowell and Ken Mori'],
  ],
  'who hangs on whom': [
    ['A spokesman for Ann Lowell said that she was ill.', 'that she', 'A spokesman for Ann Lowell'],
    [
      'A crew of volunteers from Elm Street, who want to stay, sang.',
      'to stay',
      'A crew of volunteers from Elm Street',
    ],
    ['Ann Lowell is ill. Her brother said that she slept.', 'that she slept', 'Ann Lowell’s brother'],
    [
      'A senior State Department official said that talks had ended.',
      'that talks',
      'A senior State Department official',
    ],
  ],
  'first person outside quotations': [
    ['By Ann Lowell\n\nI think the pier should stay.', 'the pier', 'Ann Lowell'],
    ['The gulls are fine. I think the mayor is wrong.\n\n— Tom Reddy, Elm Street', 'the mayor', 'Tom Reddy'],
    [
      'An interview with Ann Lowell\n\nHow do you work?\n\nI think work is play.\n\nAnd do you sleep?\n\nSeldom.',
      'work is',
      'Ann Lowell',
    ],
    ['I think the pier should stay.', 'the pier', undefined],
  ],
  'he and she among several': [
    ['Ann Lowell met Tom Reddy at noon. She said that the pier was safe.', 'that the pier', 'Ann Lowell'],
    ['Ann Lowell met Tom Reddy at noon. He said that the pier was safe.', 'that the pier', 'Tom Reddy'],
    [
      'Tomas Brandl, the oldest of the bakers, toasted the loaf for Jan Weiss. He admitted that he had slept.',
      'that he',
      'Tomas Brandl',
    ],
    [
      'Ida Brask believes it was a whale. She was thrown across the deck. A doctor told her to rest. She said that it was wise.',
      'that it was wise',
      'Ida Brask',
    ],
    ['The club lost again, said its president, Tamsyn Orkney. She plans to resign.', 'to resign', 'Tamsyn Orkney'],
    ['Tom Reddy runs the mill. Pete Lark owns it. Lark was ill, he said.', 'Lark was', 'Tom Reddy'],
    [
      'A herder near Lund agreed to help. The figures did not move him. He said that it was cold.',
      'that it',
      'A herder near Lund',
    ],
    ['Her uncle, Kofi Brandt, wept. Nobody spoke. He said that the mine was closed.', 'that the mine', 'Kofi Brandt'],
    [
      'The mayor, Hana Lindqvist, opened the hall. Its architect is Greta Moss. “I like it,” the mayor said. She hopes to dance there.',
      'to dance',
      'Hana Lindqvist',
    ],
    ['Hours after she told a friend that she was safe, Ida Brask was gone.', 'that she was', 'Ida Brask'],
    ['“My mother rang at tea. She asked if I was ill,” Tom Reddy said.', 'if I', 'Tom Reddy’s mother'],
    [
      'Ann Lowell and Ida Brask both sing. Tom Reddy taught them. “Brask is better,” he said.',
      '“Brask is',
      'Tom Reddy',
    ],
  ],
  'offices and names': [
    ['Gov. Ruth Pomeroy vetoed it. “It is bad,” the governor said.', '“It is', 'Ruth Pomeroy'],
    ['Rep. Candace Whitmore came. “It is bad,” the congresswoman said.', '“It is', 'Candace Whitmore'],
    ['Mr Justice Cormac Delahunt refused it. The judge said that it was bad.', 'that it', 'Cormac Delahunt'],
    [
      'Their chief, Comrade Sunday “No Fear” Adebisi, said that the valve was shut.',
      'that the',
      'Sunday “No Fear” Adebisi',
    ],
    ['Leonard Crabbe owns it. His nephew, Dean Crabbe, 31, said that it was bad.', 'that it', 'Dean Crabbe'],
    ['Secretary of State Emeka Prothero, a Republican, said that it was bad.', 'that it', 'Emeka Prothero'],
    ['Special Agent in Charge Ronan Metz said that it was bad.', 'that it', 'Ronan Metz'],
    ['Its owner, the florist Thuy Dang, said that it was bad.', 'that it', 'Thuy Dang'],
    ['Donal and Ashling Keane lost. “It is over,” Mrs Keane said.', '“It is', 'Ashling Keane'],
    ['Donal and Ashling Keane lost. “It is over,” Mr Keane said.', '“It is', 'Donal Keane'],
    ['Finance minister Ann Lowell left. “It is bad,” the health minister said.', '“It is', 'the health minister'],
    ['Ann Lowell left. Pete Lowell stayed. Kay Lark said that it was bad.', 'that it', 'Kay Lark'],
  ],
  'named later': [
    [
      'A furniture importer told firemen that nobody was inside.\n\nLeonard Crabbe, 58, denies arson.',
      'that nobody',
      'Leonard Crabbe',
    ],
    [
      'A sheriff ruled that the path was open.\n\nOn Friday Sheriff Morag Auld took the fence down.',
      'that the path',
      'Morag Auld',
    ],
    [
      'The fence must go after a sheriff ruled that the path was open.\n\nLord Tulloch, 38, was in the room.',
      'that the path',
      'a sheriff',
    ],
    [
      'The roads were shut as the head of the union said that it was bad.\n\nLeonard Crabbe, a driver, was there.',
      'that it',
      'Leonard Crabbe',
    ],
    [
      'ROME, May 2 — A guard who had worked there said that it was bad.\n\n“I fell,” Leonard Crabbe said.',
      'that it',
      'Leonard Crabbe',
    ],
    ['A judge said that it was bad.\n\nThe mayor, Hana Lindqvist, was not there.', 'that it', 'A judge'],
  ],
  'bodies and firms': [
    ['The Nairobi Ledger led with it. The bridge was shut, the Ledger said.', 'The bridge', 'Nairobi Ledger'],
    ['Batina Air sued in the High Court. The company said that it had paid.', 'that it', 'Batina Air'],
    ['Nordbahn wrote to the Railway Union. The company said that it had paid.', 'that it', 'Nordbahn'],
    ['The Court of Arbitration sat. The tribunal ruled that the ban was void.', 'that the ban', 'Court of Arbitration'],
    ['The growers sued. Their lawyers said that the dam was dry.', 'that the dam', 'The growers’ lawyers'],
    ['The Calder manager said that her side was tired.', 'that her', 'The Calder manager'],
    ['The Northern Rail Agency (NRA) met. The NRA said that it had time.', 'that it', 'Northern Rail Agency'],
    ['The council sat in Hull. It said that the pool would close.', 'that the pool', 'The council'],
    ['Residents wrote to the mayor. They said that the pool was cold.', 'that the pool', 'Residents'],
    ['Beijing said that the talks would go on.', 'that the talks', 'China'],
  ],
  'the firm most spoken of': [
    ['Shares in Nordlund, the Danish line, fell. The company said that it was bad.', 'that it', 'Nordlund'],
    [
      'Batina Air sued. Batina Air has 40 planes. A rival, Nordbahn Group, watched. The company said that it had paid.',
      'that it',
      'Batina Air',
    ],
  ],
  'who and whose': [
    ['Curt Vann, a shop owner who said that it was bad, left.', 'that it', 'Curt Vann'],
    ['A clerk who gave her name as Flor said that it was bad.', 'that it', 'Flor'],
    ['Ann Lowell’s lawyer said that it was bad.', 'that it', 'Ann Lowell’s lawyer'],
    ['One longtime Reddy adviser said that it was bad. Tom Reddy slept.', 'that it', 'One longtime Reddy adviser'],
  ],
  'names broken over lines': [
    [
      'The town council met for three hours on Monday evening in the old hall, and Priya\nRaman left before the vote. Raman said that it was bad.',
      'that it',
      'Priya Raman',
    ],
    [
      'The town council met for three hours on Monday evening in the old hall, and a spokesman for the\nwater board said that it was bad.',
      'that it',
      'a spokesman for the water board',
    ],
  ],
  'names with small words': [
    ['María da Costa Silva left. Da Costa Silva said that it was bad.', 'that it', 'María da Costa Silva'],
    ['Doctors Without Borders left. The group said that it was bad.', 'that it', 'Doctors Without Borders'],
    ['The Ministry of Defence met. The MoD said that it was bad.', 'that it', 'Ministry of Defence'],
  ],
  'what a clause says somebody is': [
    ['A spokesman for Nordbahn rang. The spokesman said that it was bad.', 'that it', 'A spokesman for Nordbahn'],
    ['Ana Petrova is a striker for Tarn. The striker said that it was bad.', 'that it', 'Ana Petrova'],
    ['Ana Petrova, who became mayor in May, left. The mayor said that it was bad.', 'that it', 'Ana Petrova'],
    ['Ana Petrova was elected as mayor in May. The mayor said that it was bad.', 'that it', 'Ana Petrova'],
    ['Ana Petrova works as a plumber. The plumber said that it was bad.', 'that it', 'Ana Petrova'],
    ['Ana Petrova is not a plumber. The plumber said that it was bad.', 'that it', 'a plumber'],
    ['Ana Petrova was met by a plumber. The plumber said that it was bad.', 'that it', 'a plumber'],
  ],
  'surnames that are given names too': [
    ['Meera James came. James said that it was bad.', 'that it', 'Meera James'],
    ['Meera James came with James Bell. James said that it was bad.', 'that it', 'James Bell'],
    ['Meera James came. Mr James said that it was bad.', 'that it', 'James'],
  ],
  'labels of transcripts': [
    [
      'Meera Anand owns a bakery.\n\nQ. When was it?\n\nA. In 2009, in May.\n\nQ. Was it hard?\n\nA. The oven broke.',
      'The oven',
      'Meera Anand',
    ],
    ['Meera Anand bakes.\n\nQ: Was it hard?\nA: The oven broke.\nQ: And then?', 'The oven', 'Meera Anand'],
    ['HOST: Hello.\n\nLena Kraus: Good day.\n\nHOST: Well?\n\nKraus: The oven broke.', 'The oven', 'Lena Kraus'],
    [
      'HOST: Good evening, I’m Delphine Acker.\n\nGUEST: Hello.\n\nHOST: I think the pier should stay.',
      'the pier',
      'Delphine Acker',
    ],
    [
      'Gus Petrel met Ida Brask.\n\nGP: Is it cold?\n\nIB: I think the pier should stay.\n\nGP: Well.',
      'the pier',
      'Ida Brask',
    ],
  ],
  'one who goes by “they”': [
    ['Sam Okell called the fee unfair. They plan to appeal.', 'to appeal', 'Sam Okell'],
    ['Sam Okell met the drivers. They said the fee was unfair.', 'the fee', 'the drivers'],
    ['The caller hung up. They said it was a joke.', 'it was', 'The caller'],
  ],
  'an interview without labels': [
    [
      'Lidia Moss runs a farm.\n\nHow did you begin?\n\n“By accident. My uncle left me the trees.”',
      '“By accident',
      'Lidia Moss',
    ],
  ],
  epithets: [
    ['Wilmer Quispe came in last. The Peruvian said that his legs were rope.', 'that his', 'Wilmer Quispe'],
    ['Bronagh Muller kept goal for years. “It rains,” says the former goalkeeper.', '“It rains', 'Bronagh Muller'],
    ['Chief executive Geert Vander spoke. “We hold,” the CEO said.', '“We hold', 'Geert Vander'],
    ['Ada Brook came. The French said that it was late.', 'that it', 'French'],
    ['Ada Brook came. The driver said that it was late.', 'that it', 'The driver'],
  ],
  'who is named behind': [
    [
      '“We sweat,” the union leader told the rally. Marga Oyono, who has led it for years, sat down.',
      '“We sweat',
      'Marga Oyono',
    ],
    [
      'Grower: ‘Nobody drowned my olives’\n\nOf 600 trees 40 belong to the olive grower Manolis Vret.',
      '‘Nobody',
      'Manolis Vret',
    ],
  ],
  'who, behind what hangs on somebody': [
    [
      'He spoke to two people briefed on the sale, who said that it was off.',
      'that it',
      'two people briefed on the sale',
    ],
    [
      'They met a crew of nurses from Prince Alfred Island, who said that it rained.',
      'that it',
      'a crew of nurses from Prince Alfred Island',
    ],
    [
      'It is over, said Oswin Hartigan of Brema Privatbank, who fears that rates will rise.',
      'that rates',
      'Oswin Hartigan',
    ],
  ],
  'its, his and their': [
    ['The bank met the mill. Ida Brask likes trams, her office said.', 'Ida Brask', 'Ida Brask’s office'],
    ['DUBAI, May 5 — Orla Air halved an order. It said that fuel was dear.', 'that fuel', 'Orla Air'],
    ['The Rowers’ Forum met. In a Flitt message it said that the lock was shut.', 'that the lock', 'Rowers’ Forum'],
    [
      'A survey of six hundred small farms came out. Its authors say that it is late.',
      'that it is late',
      'the survey’s authors',
    ],
    ['Forty percent of likely voters said they would stay at home.', 'they would', 'Forty percent of likely voters'],
  ],
  'whose office': [
    [
      'Secretary of State Ife Prandle won. The vote was close. The secretary of state said that it was fair.',
      'that it',
      'Ife Prandle',
    ],
    ['Senator Ada Brook left. A senator who knew it spoke. The senator said that it was over.', 'that it', 'A senator'],
    ['Pete Lark, the Elm manager, wept. The Ash manager said that it was luck.', 'that it', 'The Ash manager'],
    ['Dominic Vane spoke. Asked about it, the four-term Democrat said that he would stay.', 'that he', 'Dominic Vane'],
    ['ALBY, Ohio (XNW) — Brevik Link flies here. The company said that fuel was dear.', 'that fuel', 'Brevik Link'],
  ],
  'how old': [
    ['Lars Wik waved. The 41-year-old said that it was over.', 'that it', 'Lars Wik'],
    ['Ida Brask, a 46-year-old potter, met Lars Wik. The 46-year-old said that it was hot.', 'that it', 'Ida Brask'],
    ['Ida Brask, whose late father built it, wept. “I wait,” the 59-year-old translator said.', '“I wait', 'Ida Brask'],
    ['Lars Wik, 38, waved. The 41-year-old said that it was over.', 'that it', 'The 41-year-old'],
  ],
  'bodies that one noun takes up': [
    ['Talks began. Orla Air cancelled flights. The airline said that fuel was dear.', 'that fuel', 'Orla Air'],
    [
      'The Dunmore Blue Cross pays. It was wet. The charity said that beds were full.',
      'that beds',
      'Dunmore Blue Cross',
    ],
    ['They cite the newspaper La Rioja. The paper said that it was late.', 'that it', 'La Rioja'],
    ['The Commission on Rivers met. The airline said that fuel was dear.', 'that fuel', 'The airline'],
    ['Nordbahn met. It rained. It snowed. It froze. The union said that it was late.', 'that it was late', 'The union'],
    ['Oda Reem met staff. The agency said that it was late.', 'that it', 'The agency'],
    ['Nordbahn met staff. The council said that it was late.', 'that it', 'The council'],
    [
      'Union No. 4 walked out. Union president Ulla Stark spoke. The union said that it was late.',
      'that it',
      'Union No. 4',
    ],
    ['Union president Ulla Stark spoke. The union said that it was late.', 'that it', 'The union'],
  ],
  'not every minister': [
    ['State Minister Ida Brask spoke. The prime minister said that it was late.', 'that it', 'The prime minister'],
    ['Ida Brask, the finance minister, spoke. The minister said that it was late.', 'that it', 'Ida Brask'],
    ['Ida Brask, secretary of the Pilots Union, left. The Treasury secretary said so.', 'so', 'The Treasury secretary'],
    ['Jon Ek, the mayor’s campaign manager, left. The campaign said that it was late.', 'that it', 'The campaign'],
    ['At Elm Street, the agency said that it was late. The agency denied that fish died.', 'that fish', 'the agency'],
    ['Nordbahn met. The Save Our Pool group said that it was late.', 'that it', 'The Save Our Pool group'],
    ['Brevik Link met. The Alby-based company said that it was late.', 'that it', 'Brevik Link'],
    ['Ines Vidal came. In May the Spaniard said that it was late.', 'that it', 'Ines Vidal'],
    ['Ida Brask, the nominee, came. Jon Ek wept. The candidate said that it was late.', 'that it', 'Ida Brask'],
  ],
  'subjects with a clause': [
    [
      'The owner of a rink where nine children fell ill last winter said that it was safe.',
      'that it',
      'The owner of a rink where nine children fell ill last winter',
    ],
    ['Ida Brask, the mayor, came. Ines Vidal left. The mayor herself said that it was late.', 'that it', 'Ida Brask'],
    ['The grocers themselves say that it was late.', 'that it', 'The grocers'],
    ['In a town where it rains Ida Brask said that it was late.', 'that it', 'Ida Brask'],
  ],
  'short forms in brackets': [
    [
      'The Joint Chiefs of Staff (JCS) met. It rained. The JCS said that it was off.',
      'that it was off',
      'Joint Chiefs of Staff',
    ],
    ['Brema Foods (the “Company”) met. The Company said that it was off.', 'that it', 'Brema Foods'],
    ['Ida Brask (SNP) met staff. The SNP said that it was off.', 'that it', 'SNP'],
    ['Rep. Abel Vane (R-Ohio), the chairman, left. The chairman said that it was off.', 'that it', 'Abel Vane'],
  ],
  'offices of something': [
    [
      'The Minister for Fish has said that he is sorry. ¶ Jon Ek told of nets.'.replace(' ¶ ', '\n\n'),
      'that he',
      'Jon Ek',
    ],
    ['The Minister for Fish of Norway, Jon Ek, left. The minister said that it was off.', 'that it', 'Jon Ek'],
    ['Jon Ek met the Minister for Fish. The minister said that it was off.', 'that it', 'the Minister for Fish'],
    ['Ida Brask, 52, the mayor, left. Jon Ek wept. The mayor said that it was off.', 'that it', 'Ida Brask'],
  ],
  whose: [
    ['They met Ida Brask, whose lawyer said she would appeal.', 'she would', 'Ida Brask’s lawyer'],
    ['A smith from Wells, whose claim that the weir was sound held, left.', 'that the weir', 'A smith from Wells'],
  ],
  'no letter says I': [
    [
      'Denny Coyle wrote to him. “They say we owe nothing. I think we owe a house,” the letter read.',
      'we owe a house',
      'Denny Coyle',
    ],
  ],
  'names the tagger takes for other words': [
    ['Ines Vidal shook her head. “We waited,” she said.', '“We waited', 'Ines Vidal'],
    ['Gwen never admitted that it was wrong.', 'that it', 'Gwen'],
    ['Beijing has hinted that it would sign.', 'that it', 'China'],
  ],
  'nobody named': [
    ['“It is late,” she said.', '“It is', undefined],
    ['Tom Reddy came. “It is late,” she said.', '“It is', undefined],
    ['“We are tired,” they said.', '“We are', undefined],
  ],
}

for (const [group, rows] of Object.entries(cases)) {
  describe(group, () => {
    it.each(rows)('%s', (text, content, speaker) => {
      const { attributions, entities } = analyze(text)
      const found = attributions.find((it) => it.content.some(({ start }) => text.startsWith(content, start)))
      expect(found, `no attribution begins with “${content}”`).toBeDefined()
      expect(entities.find(({ id }) => id === found!.speaker)?.name).toBe(speaker)
    })
  })
}
