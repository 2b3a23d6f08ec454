// Words beside a cue, or at the head of its object, with which it means something else: “claimed three lives”, “found guilty”,
// “added salt”. Written for this project. A row is: lemma | words
export const cueSenses = `
add | butter, cream, flour, fuel, goal, goals, oil, pepper, salt, sugar, water, weight
address | envelope, envelopes, letter, letters, parcel, parcels
admit | patient, patients, people, pupils, students, visitors
answer | bell, call, calls, door, goal, goals, header, helm, phone, prayers, telephone, try
argue | cases
attack | goal, wicket
back | car, lorry, trailer, truck, van
beg | question, questions
boast | balcony, balconies, beach, beaches, bedrooms, collection, gardens, pool, pools, restaurants, rooms, seats, terrace, view, views
call | ambulance, ambulances, bluff, cab, doctor, election, elections, firefighters, halt, meeting, meetings, plumber, police, referendum, shots, sick, taxi, time, timeout, toss, truce, witness, witnesses
call for | ambulance, ambulances, taxi, taxis
celebrate | Christmas, Easter, Eid, anniversary, birthday, birthdays, goal, mass, wedding
charge | admission, batteries, battery, fee, fees, interest, phone, phones, rent, tolls
claim | asylum, baggage, benefit, benefits, bronze, compensation, crown, damages, expenses, gold, life, lives, luggage, medal, medals, pension, pensions, point, points, pole, prize, refund, refunds, responsibility, silver, spot, title, titles, trophy, victims, wicket, wickets, win, wins
concede | corner, corners, free-kick, goal, goals, penalties, penalty, points, runs, set, sets, tries, try
contest | by-election, election, elections, final, race, seat, seats
declare | dividend, dividends, earnings, goods, income, innings
defend | goal, title, titles
demand | ball
deny | bail, entry, goal, place, visa
dismiss | batsman, employees, opener, staff, workers
express | milk
find | guilty, dead, herself, himself, itself, net, themselves, way
hammer | nail, nails
hold | conference, door, election, elections, hands, meeting, meetings, rally, talks
knock | ball, door, glass
maintain | bridge, garden, gardens, road, roads, roof
mock | exam, exams
note | down
observe | Lent, Ramadan, Sabbath, ceasefire, custom, customs, feast, feasts, holiday, minute, sabbath, silence, tradition, truce
offer | accommodation, accounts, beds, blankets, buses, class, classes, course, courses, drink, drinks, food, lessons, lift, meals, menu, rooms, seats, shade, shelter, soup, tea, tickets, tours, view, views, water, wi-fi
order | beer, beers, books, breakfast, burger, burgers, chairs, chips, cocktail, cocktails, coffee, copies, curry, dinner, dish, dishes, drink, drinks, fish, food, lunch, meal, meals, menu, oysters, parts, pizza, pizzas, sandwich, sandwiches, soup, steak, takeaway, taxi, tea, wine
paint | fence, house, nails, picture, wall, walls
pan | gold
per | annum, capita, cent, day, head, hour, litre, minute, month, person, second, se, week, year
post | gains, loss, losses, parcel, parcels, profit, profits
present | award, awards, bouquet, certificate, certificates, cheque, coin, cup, medal, medals, prize, prizes, programme, show, trophies, trophy
press | button, buttons, grapes, trousers
project | screen, screens, wall, walls
propose | toast
push | button, cart, door, pram, trolley, wheelchair
raise | $, £, ¥, €, arm, arms, barn, barrier, bridge, cattle, chickens, children, curtain, eyebrows, flag, funds, glass, glasses, hand, hands, money, pigs, prices, rates, roof, sheep, taxes, wages
read | book, books, meter, meters, music
recall | ambassador, batteries, cars, envoy, lorries, models, parliament, toys, trucks, units, vans, vehicles
record | album, albums, as, song, songs, videos
reject | parts
reply | goal, goals, header, volley
reveal | cards
roar | engines
say | farewell, goodbye, grace, hello, prayers
see | also, off
seek | asylum, refuge, shelter, treatment
show | film, films
slam | brakes, car, door, doors
snap | photo, photos, picture, pictures
state | age
stress | joint, joints, metal, steel
suggest | itself, themselves
support | beam, beams, ceiling, roof, weight
tell | apart, difference, fortunes, stories, story, tale, tales, time
threaten | frost, rain, showers, snow, thunder
voice | cartoon, character, characters, narrator, role, villain
weigh | grams, kg, kilogrammes, kilograms, kilos, lb, oz, ounces, pounds, stone, tonnes, tons
welcome | baby, guests, passengers, runners, visitors
`

// The same for nouns, of the word before: “the baggage claim”.
export const nounSenses = `
claim | baggage, expenses, insurance, life, lives, luggage, responsibility, title, victims
order | pizza
`
