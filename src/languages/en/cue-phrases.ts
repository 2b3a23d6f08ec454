// Phrases that take the source as their complement. Written for this project. A row is:
// act strength prior | frames | phrases
export const cuePhrases = `
speech asserted 5 | source-after | according to, in the words of, in the phrase of, to quote, in the telling of, as told by, as reported by, as per, per
thought asserted 5 | source-after | in the view of, in the opinion of, in the eyes of, in the estimation of, in the judgment of, in the judgement of, to the mind of, in the minds of, for the likes of
`
