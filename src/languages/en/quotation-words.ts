import type { QuotationWords } from '../../model/generated/shapes.js'

const words = (list: string): string[] => list.trim().split(/\s+/)

// Words that tell what quotation marks are for. Written for this project.
export const quotationWords: QuotationWords = {
  works: words(`
    album anthem article ballad blog book bulletin campaign cartoon channel column comedy concert diary documentary
    drama editorial episode essay exhibition feature festival film game hit hymn initiative journal lecture magazine
    manifesto memoir mixtape movie musical newsletter novel opera painting pamphlet paper play podcast poem portrait
    poster production program programme project report screenplay sculpture segment seminar sequel series show
    single sitcom slogan song special story study symphony talk thriller tour track tune video volume
  `),
  titled: words(`
    advertised billed branded called captioned christened codenamed dubbed entitled heading headline headlined hummed known labeled
    labelled name named names nicknamed performed read reading reads recited renamed sang sing singing sings styled tagged termed
    titled whistled
  `),
  written: words('write writes writing written wrote'),
  terms: words(`concept expression inscription label moniker nickname phrase slang so-called term word words`),
  small: words(`
    a about above after against among an and as at before behind between but by down during for from in into is it
    like n't near nor n’t of off on onto or over per so than that the their to under until up upon via vs with within
    without yet
  `),
}
