// Verbs and predicates that attribute. Written for this project. A row is
//   act strength prior | frames | lemmas
// and a lemma names its irregular past forms in brackets. Where a lemma stands in several rows, the first row gives act,
// strength and prior, and the frames are joined.
export const cueVerbs = `
speech asserted 5 | that quote aside | say(said), add, declare, remark, insist, reiterate, quip, joke, exclaim, reply, retort, opine, muse, counter, interject, stress, emphasize, emphasise
speech asserted 5 | that quote aside object | state, announce, explain, argue, acknowledge, concede, affirm, reaffirm, assert, testify, proclaim, observe, recount, lament, note
speech alleged 5 | that quote aside object to | claim, allege
speech alleged 5 | that quote aside | contend, maintain
speech alleged 4 | that | have it(had), charge
speech asserted 4 | that quote aside object ing | admit, confess, report, mention, suggest, recall
speech asserted 4 | that quote aside object | confirm, disclose, reveal, predict, reason, conclude, respond, continue, boast, complain, warn, caution
speech asserted 4 | that quote aside | write(wrote written), tweet, retweet, post, joke, tell(told), comment, answer, caption, confide, mouth, gush, fume, sigh, whisper, shout, yell, scream, mutter, mumble, murmur, whimper, sputter, cry, chant, echo, chime, shoot(shot), snap, blast, rail, grumble, groan, growl, bark, bellow, bemoan, begin(began begun), go on to say(went gone), go on(went gone), cut in(cut), break in(broke broken), chip in, weigh in, put in(put), pipe up, fire back, hit back(hit), shoot back(shot), push back, write back(wrote written), demur, interject, retaliate, exhort, beam, holler, roar, hiss, drawl, intone, exult, marvel, sniff, snarl, thunder, sob, plead, pray, read(read), wonder aloud, chuckle, laugh, smile, shrug, nod, deadpan, crow, plead, urge, volunteer, venture, clarify, elaborate, rant, stammer, text, aver, avow, divulge, guarantee, concur, hazard, blog, trumpet, enthuse, fret, gripe, grouse, splutter, croak, gasp, shriek, grunt, quibble, rasp, snort, huff, hasten to add, let slip(let), let on(let), let it be known(let), report back, summarise, summarize
speech asserted 4 | quote aside | ask, inquire, enquire, put it(put)
speech asserted 4 | whether | ask, inquire, enquire, wonder, question, debate, discuss, explain, say(said), tell(told), know(knew known), reveal, decide, consider, learn(learned learnt), see(saw seen), describe, specify, clarify, examine, disclose, predict
speech asserted 5 | told told-to | tell(told)
speech asserted 4 | told | inform, remind, assure, reassure, notify, advise, brief, warn, caution, convince, persuade, promise, teach(taught), alert
speech asserted 4 | quote told | tell(told), remind, assure, reassure
speech asserted 4 | of about against | warn, complain, speak(spoke spoken), talk, boast
speech asserted 3 | about | joke, worry, complain, wonder, ask, lie(lied), rave, testify
speech asserted 4 | object | reiterate, cite, voice, articulate, detail, outline, stress, emphasize, emphasise, tout, decry, underscore, underline, highlight
speech asserted 3 | object | discuss, describe, address, raise, propose, promise, announce, recommend, present, quote, recount
speech asserted 4 | object-as | describe, characterize, characterise, portray, depict, label, brand, dub, call, term, denounce, dismiss, hail, paint, refer to, cast(cast), slam, decry, tout, deride, frame, blast, mock
speech asserted 4 | object-as quote | call
speech asserted 4 | object-to | liken, compare, equate
speech asserted 4 | object-as | rate, pan, trash, savage, mischaracterize, mischaracterise, caricature, cite
speech asserted 4 | object | express
speech asserted 4 | that | point out, send word(sent), cable, record, insinuate, relay, prophesy, foretell(foretold), conjecture, make clear(made), make it clear(made), go on record(went gone), hint, signal, imply, intimate, boast, brag, attest, certify, reckon, posit, profess, theorize, theorise, postulate, speculate, guess, hypothesize, hypothesise
speech asserted 4 | quote aside | point out
speech asserted 4 | object | call for, push for, appeal for, plead for, press for, advocate, argue for, lobby for
speech asserted 4 | object about on | allude to, comment on, remark on, elaborate on, expound on, weigh in on, touch on, speak out against(spoke spoken), speak of(spoke spoken), talk about, talk of
speech denied 5 | that object ing quote aside | deny
speech denied 4 | that object quote | reject, dispute, refute, rebut, dismiss, contradict, contest, discount, debunk
speech denied 4 | object | play down, downplay
speech denied 4 | to on | decline, refuse
speech alleged 5 | object-of | accuse
speech alleged 4 | object-as object-of object-for | accuse, blame, fault, charge, criticize, criticise, condemn, attack, chide, scold, berate, rebuke, slam, blast, lambast, lambaste, lampoon, excoriate, ridicule, skewer, mock, knock, rap, pillory, censure, admonish, reprimand, hammer
speech asserted 4 | object-as object-of object-for | praise, thank, commend, applaud, hail, congratulate, credit
stance asserted 4 | object | criticize, criticise, condemn, denounce, slam, decry, lambast, lambaste, bash, deplore, rebuke, assail, castigate, disparage, deride, ridicule, mock, scoff at, lash out at, rail against, hit out at, take issue with(took taken), take aim at(took taken), find fault with(found), object to, praise, applaud, commend, hail, laud, welcome, extol, congratulate, admire, celebrate
stance asserted 4 | object | support, disavow, repudiate, spurn, vouch for, oppose, back, endorse, favor, favour, embrace, champion, advocate, resist, disagree with, agree with, disapprove of, approve of, side with, come out against(came come), come out in favor of(came come), vote against, vote for, speak out against(spoke spoken), be opposed to, be in favor of, be in favour of, be against, defend
stance asserted 3 | object that | protest
stance asserted 3 | object-for | blame
thought asserted 5 | that aside | believe, think(thought)
thought asserted 4 | that aside to object | expect, hope, fear
thought asserted 4 | that aside | feel(felt), bet(bet), wager, deduce, infer, suspect, assume, reckon, figure, suppose, presume, guess, doubt, imagine, surmise
thought asserted 4 | that object | understand(understood), realize, realise, recognize, recognise, foresee(foresaw foreseen), envision, anticipate, know(knew known), remember, forget(forgot forgotten), estimate, project, forecast, calculate, accept
thought asserted 3 | object-as to | consider, regard, view, see(saw seen), perceive, deem, think of(thought), judge
thought asserted 3 | of about for | think(thought), worry, dream, hope, care
thought asserted 4 | that | be confident, be convinced, be certain, be sure, be aware, be hopeful, be optimistic, be worried, be concerned, be afraid, be persuaded, be adamant, be clear, be skeptical, be sceptical, be proud, be satisfied, be surprised, be disappointed, be pleased, be glad, worry, agree, disagree, dream, conclude, find it hard to believe(found), be of the opinion, be under the impression, have no doubt(had), have faith(had), take for granted(took taken)
thought asserted 4 | about of | be confident, be worried, be concerned, be aware, be skeptical, be sceptical, be optimistic, be proud, be afraid, be certain, be sure, be convinced
thought asserted 3 | object | believe in, trust, mistrust, distrust, credit, value, favor, favour, prefer, respect, admire, like, dislike, hate, love, loathe, regret, resent
thought asserted 4 | aside | accept
thought asserted 4 | to | claim, believe, think(thought), prefer
intention asserted 4 | to | want, plan, intend, seek(sought), aim, hope, wish, desire, vow, pledge, promise, threaten, agree, decide, offer, propose, refuse, decline, resolve, swear(swore sworn), volunteer, opt, choose(chose chosen), long, yearn, aspire, prepare, look, demand, ask, be eager, be ready, be willing, be unwilling, be prepared, be determined, be reluctant, be keen, be committed, be inclined, be set, would like(would), would prefer(would), would love(would), have no intention of(had), have no plans(had), make a commitment(made), commit, elect, consent
intention asserted 3 | object | want, seek(sought), demand, plan, request, propose, consider, weigh, mull, contemplate, promise, pledge, threaten, vow, offer
intention asserted 4 | that | demand, propose, vow, pledge, promise, insist, agree, decide, resolve, threaten, wish, swear(swore sworn), request, prefer, move
intention asserted 4 | quote aside | vow, pledge, promise, threaten, swear(swore sworn), demand
intention asserted 3 | ing | forbid(forbade forbidden), ban, prohibit, remember, discourage, consider, propose, suggest, contemplate, recommend, oppose, support, mull, favor, favour, deny, regret, recall, resent, risk, avoid
intention asserted 3 | to told-to | want, expect, prefer
order asserted 4 | told-to | urge, order, ask, tell(told), instruct, direct, encourage, invite, request, advise, command, implore, beg, press, push, lobby, challenge, call on, call upon, exhort, warn, persuade, convince, pressure, compel, require, force, allow, permit, authorize, authorise, forbid(forbade forbidden), beseech(besought beseeched), counsel, entreat, recommend, want, expect, prompt, oblige
order asserted 4 | that aside | rule, decree
order asserted 4 | that | order, find(found), hold(held), determine, decide, recommend, require, mandate, stipulate, specify, dictate, ask
order asserted 3 | object | order, approve, authorize, authorise, ban, prohibit, forbid(forbade forbidden), veto, overturn, reject, recommend, propose, require, mandate, appoint, nominate, endorse, sanction, call off, rule out
order asserted 3 | object-as | name, appoint, nominate, designate, elect, choose(chose chosen)
perception asserted 4 | that | learn(learned learnt), hear(heard), find(found), notice, discover, see(saw seen), find out(found), recall, remember, gather, witness, sense, detect
perception asserted 3 | object | notice, witness, observe, hear about(heard), learn of(learned learnt), spot
evidence asserted 4 | that | show(showed shown), indicate, suggest, find(found), reveal, demonstrate, prove, confirm, imply, signal, illustrate, attest, estimate, warn, conclude, state, establish, document, note
evidence asserted 4 | aside | show(showed shown), indicate, suggest, find(found), reveal, conclude, estimate, warn
evidence asserted 3 | object | show(showed shown), indicate, find(found), reveal, demonstrate, document
speech asserted 4 | quote aside | demand, storm, agree, disagree, correct, interrupt, repeat, pronounce, recite, intone, sing(sang sung), hiss, snarl, spit(spat), drawl, thunder, roar, call out, cry out, blurt out, shout out, fire back, hit back(hit), shoot back(shot), write back(wrote written), point out, sum up, chip in, weigh in, pipe up, scoff, sneer, gloat, protest, implore, beg(begged), appeal, lecture, scold, chide, admonish, tease, taunt, plead, recollect, reminisce, reflect, rejoin, riff, sniff, sob, squeal, stutter, tut, wail, warn, whine, wisecrack, yelp, think(thought), hear(heard)
`
