import type { QuotationMarks } from '../../model/generated/shapes.js'
export const quotationMarks: QuotationMarks = {
  pairs: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
    ['«', '»'],
    ['„', '“'],
    ['‚', '‘'],
    ['‹', '›'],
    ['``', "''"],
    ["''", "''"],
  ],
  leadingApostrophe: ['bout', 'cause', 'em', 'kay', 'n', 'neath', 'round', 'til', 'till', 'tis', 'twas'],
}
