import article from '../example/article.md'
import figures from '../example/figures.csv'
import minutes from '../example/minutes.txt'

/** An article in which something is wrong in most ways that a report can tell, with its sources. People and places are invented. */
export const example = {
  article,
  sources: () => [new File([minutes], 'minutes.txt'), new File([figures], 'figures.csv')],
}
