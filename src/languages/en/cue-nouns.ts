// Nouns whose complement is content. Written for this project. A row is: act strength prior | frames | lemmas
export const cueNouns = `
speech asserted 4 | that of | statement, report, warning, announcement, remark, comment, message, explanation, acknowledgment, acknowledgement, admission, confession, reminder, prediction, forecast, testimony, account
speech asserted 4 | that | argument, point, notion, observation, assertion, declaration, assurance, contention, complaint, conclusion, answer, reply, response, assessment, disclosure, revelation, boast, lament, insistence, retort, advice, reasoning, position, stance, defence, defense, hint
speech asserted 3 | that to for | request, demand, appeal, call, plea, proposal, recommendation, suggestion, invitation, motion, bid, petition, pitch
speech asserted 4 | that | line
speech asserted 3 | about on | comment, remark, statement, question, complaint
speech alleged 4 | that of | claim, allegation, accusation, charge, rumor, rumour, insinuation, speculation
speech denied 4 | that of | denial
speech asserted 3 | of | criticism, condemnation, praise, mention, description, characterization, characterisation, denunciation, rejection, endorsement, rebuke, defense, defence
thought asserted 4 | that | belief, view, opinion, impression, conviction, assumption, theory, hypothesis, suspicion, feeling, understanding, idea, realization, realisation, sense, doubt, hunch, judgment, judgement, expectation, thesis, guess, bet, consensus, thought
thought asserted 3 | that of for about | hope, fear, concern, worry, dream, knowledge, prospect, optimism, pessimism, skepticism, scepticism
intention asserted 4 | to | plan, intention, decision, promise, pledge, vow, desire, wish, ambition, determination, willingness, refusal, readiness, commitment, effort, offer, threat, resolve, aim, goal, willingness, reluctance, push, attempt, agreement, eagerness
intention asserted 3 | that of for | promise, pledge, threat, plan, proposal, desire, hope, wish
order asserted 4 | that to | order, ruling, decision, recommendation, decree, instruction, directive, finding, requirement, verdict, injunction
evidence asserted 3 | that of | evidence, finding, indication, sign, proof, estimate, estimation, data
stance asserted 2 | to of for | opposition, objection, support, resistance
`
