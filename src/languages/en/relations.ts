import type { RelationPattern, RelationWords } from '../../model/generated/shapes.js'

const groups = (lines: string): RelationWords['classes'] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf('=')
      return {
        name: line.slice(0, at).trim(),
        words: line
          .slice(at + 1)
          .split('|')
          .map((word) => word.trim()),
      }
    })

const patterns = (lines: string): RelationPattern[] =>
  lines
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.indexOf('=')
      const [relation = '', way] = line.slice(0, at).trim().split('/')
      return { relation, ...(way !== undefined && { way }), pattern: line.slice(at + 1).trim() }
    })

/** Wordings of English news text that put figures and dates in a relation. Written for this project. */
export const relations: RelationWords = {
  classes: groups(`
    break=while|whereas|but|although|though|when|because|despite|unless|if|, as|after|until|since
    stop=, and|and his|and her|and their
    not-move=improve|improved|weaken|weakened|strengthen|strengthened|appreciated|depreciated|accelerate|accelerated|added|adding|lose|loses|losing|lost|advance|advanced|rally|rallied|cut short
    open=(|[
    close=)|]
    dash=—|-
    cut=,|(|—|, or|— or|( or|or|, that is|, i.e.|, meaning|, or just|: or
    equals=,|(|—|, or|— or|( or|or|, which is|, that is|— that is|, making|, representing|, amounting to|, equal to|, equivalent to|, a share of|, a rate of|( equal to|, about|, giving a share of|, giving a rate of|, i.e.|or the equivalent of|, the equivalent of|equal to|equivalent to|is|are|is equal to|, accounting for|which is
    end=,|)|—|.|said|say|have|had|has|were|was|are|is|would|will|of|want|wanted|believe|believed|think|thought|told|voted|backed|opposed|supported|now|did|do
    det=the|its|their|his|her|our|all|all the|all of the|some|about|a|an|those|these|a total of|nearly|a possible|an original|this year 's|last year 's|the total|an average of
    prior=from|compared with|compared to|against|versus|up from|down from|as against|on|over|from the|than|in comparison with|after
    than=from|compared with|compared to|against|versus|up from|down from|as against|as compared with|in comparison with
    rate=rate of|share of|proportion of|ratio of
    total=a total of|in all|in total|altogether|for a total of|total of|totalling|totaling|the total|making a total of|overall|combined|a combined total of|a combined
    bring=bringing|brings|brought|taking|takes|took|putting|puts|pushing|lifting|raising|which brings|which takes
    limit=quorum|line|guideline|standard|bar|allowance|limit|limits|ceiling|cap|threshold|target|maximum|minimum|quota|goal|hurdle|requirement|budget|norm|mark
    needed=needed|required|necessary|it needed|allowed|permitted|minimum|threshold|limit|ceiling|target|cap|quorum|guideline|standard|line|maximum|quota|hurdle|mark|goal|budget|recommended|votes needed|signatures needed|signatures required|votes required|limit for|target for
    over=above|over|exceeding|exceeded|exceeds|beyond|passing|passed|surpassing|surpassed|beating|beat|in excess of|higher than|more than|clearing|cleared|topping|topped|well above|well over|comfortably above|just above|just over|past|overshooting|overshot|outstripping|greater than
    under=below|under|within|short of|missing|missed|lower than|less than|fewer than|beneath|well below|well under|comfortably under|comfortably below|just under|just below|well within|undershooting|undershot|fails to reach|failing to reach|failed to reach|not reaching|inside|shy of
    lowest=lowest|smallest|cheapest|shortest|youngest|lightest|fewest|narrowest|slowest growing|quickest|fastest
    highest=highest|largest|biggest|tallest|longest|oldest|heaviest|most expensive|dearest|busiest|richest|most populous|widest|deepest|greatest|costliest|wealthiest|priciest|strongest
    top=topped|led|leads|won|tops|came first|finished first|headed|heads|came top|took first place|finished top
    least=youngest|lowest|smallest|cheapest|shortest|lightest|minimum|a low|least expensive|low|worst|slowest|fewest
    most=oldest|highest|largest|biggest|dearest|tallest|longest|heaviest|maximum|a high|most expensive|high|best|fastest|most
    average=average|averaged|averaging|mean|median|averages|on average
    ranging=range|ranges|ranged|ranging|vary|varies|varied|varying|cost|costs|anywhere|priced|estimates|sell|sells|span|spanned|spanning|aged|fetch|fetches
    each=each|apiece|a head|per head|per person|a person|each one|per family|per household|per home|per pupil|per unit|a piece|per capita|per student|per resident|per employee|per ticket|per share|per child|per house|per player|a ticket|a share|to each
    founded=founded|established|opened|formed|built|launched|created|started|set up|inaugurated|began|signed|incorporated|published|introduced|unveiled
    made=drawn|penned|cast|woven|sculpted|engraved|designed|laid out|copied|recorded|invented|staged|consecrated|built|written|dates|painted|made|composed|founded|erected|died|born|signed|published|completed|constructed|dated|dating|carved|printed|built in|finished|active|lived|begun|fought
    began=began|begun|started|opened|launched|founded|broke out|took office|set up|established|joined|elected|arrived|kicked off|got under way|appointed|commenced|took over
    ended=ended|finished|closed|died|resigned|stepped down|left|retired|concluded|called off|was lifted|dissolved|completed|reopened|wrapped up|ends|finishes|shut|collapsed|returned
    lasted=lasted|lasting|lasts|took|taking|ran|running|a period of|for|over|a span of|spanning|after|a stretch of|ran for|lasted for|went on for|a total of
    last=last|previous|preceding
    majority=a majority|the majority|most|a clear majority|a large majority|an overwhelming majority|a slim majority|a narrow majority|the vast majority|a big majority|the bulk|more than half
    minority=a minority|only a minority|a small minority|less than half|fewer than half
    voters=vote|votes|voters|the vote|ballot|ballots|respondents|seats|shares|electorate
    planning=set|scheduled|planned|booked|agreed|postponed|due|extended|delayed|slated|fixed|called|expected|brought forward|moved|rescheduled|vowed|promised|pledged|hoped|wanted|decided|intended|announced|proposed|chosen|for|until
    day-lead=on|in
    name-lead=as|are|were
    not-names=including|include|among|like|said|say|says|told|such|other|others
    combined=combined|together|in total|in all|total|altogether
    dead=dead|killed|died|deaths|fatalities|dying|fatally|lives|perished
    hurt=injured|hurt|wounded|injuries|survivors hurt|maimed|hospitalised|hospitalized
    casualties=casualties|casualty toll|casualty figure|the number of casualties|victims|casualty count|dead and injured|killed and injured|killed or injured|dead or injured
    not-casualties=feared|expected|had been
    levels=sales|earnings|revenues|profits|exports|imports|orders|bookings|levels|targets|prices|costs|incomes|rents|averages|reserves|assets|receipts|standards|wages|projections|expectations|flows|emissions|yields
    at=on|in|at|from|for|of|were|are|going|to|by|who|with|against|home|abroad|male|female|men|women|and
    negative=dissatisfied|unhappy|against|opposed|not|negative|unsatisfied|disagreed|no|did not|were not|are not|disapproved|rejected|unfavourable|unfavorable|opposed it|voted against|said no
    legal=permitted|legal|allowed|maximum|recommended|agreed|statutory|official|required|necessary|minimum|safe|authorised|authorized|prescribed|mandatory
    neutral=make up|makes up|made up|making up|take up|takes up|took up|set up|sets up|came up|come up|comes up|turned up|turn up|picked up|pick up|signed up|ended up|end up|showed up
    not-direction=ranking|rankings|ranked|seed|place|position|to the dollar|against the dollar|to the euro|exchange rate|per dollar|time of|personal best|handicap|world number|odds
    not-subset=planned|targeted|target|expected|hoped|promised|budgeted
    not-shares=counted|reporting|tallied|votes in|turnout|several answers|multiple answers|more than one|several responses|multiple responses|could choose|could name|could pick|were allowed|among men|among women|men and|women and|compared with|compared to|up from|down from|a year earlier|last year|previous|than in|respectively
    not-mean=national average|nationwide|regional average|state average|elsewhere|city average|average in|industry average|long-term average|historical average|seasonal average
    not-grim=average age|per cent a year|a year|rose|fell|grew|increase|decline|growth|higher|lower|more than|interest
  `),
  patterns: patterns(`
    change=<move> .. {by:cmputxdr} ... from .. {from:cmput} ... to .. {to:cmput}
    change=<move> .. {by:cmputxdr} ... to .. {to:cmput} ... <than> .. {from:cmput}
    change=<move> ... from .. {from:cmput} ... to .. {to:cmput} ... , <cut>? .. <move> .. {by:cmputxdr}
    change=from .. {from:cmput} ... to .. {to:cmput} ... <equals> a|an|the .. <move> .. of|by {by:cmputxdr}
    change=from .. {from:cmput} ... to .. {to:cmput} ... <equals> <move> by? {by:cmputxdr}
    change=from .. {from:cmput} ... to .. {to:cmput} ... <equals> a|an? {by:cmputxdr} .. <move>
    change=from .. {from:cmput} ... to .. {to:cmput} .. <cut> {by:d}
    change=to .. {to:cmput} ... from .. {from:cmput} ... <equals> a|an|the .. <move> .. of|by {by:cmputxdr}
    change=to .. {to:cmput} ... from .. {from:cmput} ... <equals> a|an? {by:cmputxdr} .. <move>
    change={to:cmput} ... , <than> ... {from:cmput} ... <equals> a|an|the .. <move> .. of {by:cmputxdr}
    change={to:cmput} ... , <than> ... {from:cmput} ... <equals> a|an? {by:cmputxdr} .. <move>
    change={to:cmput} ... , <than> ... {from:cmput} ... , <move> by? {by:cmputxdr}
    change={to:cmput} ... , <move> by? {by:cmputxdr} <prior> .. {from:cmput}
    change={to:cmput} ... , a|an .. <move> of {by:cmputxdr} <prior> .. {from:cmput}
    change={to:cmput} ... , a|an {by:cmputxdr} .. <move> <prior> .. {from:cmput}
    change={from:cmput} .. in @ . | ... <move> .. to {to:cmput} ... <equals> a|an .. <move> .. of {by:cmputxdr}
    change={from:cmput} .. in @ and {to:cmput} .. in @ <equals> a|an .. <move> .. of {by:cmputxdr}
    change={from:cmput} .. in @ and {to:cmput} .. in @ <equals> a|an? {by:cmputxdr} .. <move>
    change={from:cmput} .. in @ , and|but? {to:cmput} .. in @ <equals> a|an .. <move> .. of {by:cmputxdr}
    change={from:cmput} ... , ... now .. {to:cmput} <equals> a|an .. <move> .. of {by:cmputxdr}
    change=<move> .. {by:px} ... :|; ... {to:cmut} ... <than> ... {from:cmut}
    change=<move> .. {by:px} ... to .. {to:cmut} ... ;|, ... @ ... there_were|it_was|it_had|they_were|it_stood_at|there_was ... {from:cmut}
    change={by:x} ... from .. {from:cmput} ... to .. {to:cmput}
    change={by:x} ... to .. {to:cmput} ... from .. {from:cmput}
    change={by:x} from .. {from:cmput} ... to .. {to:cmput}
    change={by:x} since @ , from .. {from:cmput} ... to .. {to:cmput}
    multiple={to:cmput} .. , {by:x} .. 's {from:cmput}
    multiple={to:cmput} ... , {by:x} .. as ... {from:cmput}
    multiple={to:cmput} ... , {by:x} the|its|what|their|his|her .. {from:cmput}
    multiple={to:cmput} ... , {by:x} more than|the .. {from:cmput}
    change/up={to:cmput} ... , {by:cmpudt} .. more|higher|longer|older|greater|bigger|larger|heavier than ... {from:cmput}
    change/down={to:cmput} ... , {by:cmpudt} .. less|fewer|lower|shorter|younger|smaller|lighter than ... {from:cmput}
    change/up={to:cmput} ... {by:cmpud} over|above|more_than the|its|their|last .. {from:cmput}
    change/down={to:cmput} ... {by:cmpud} under|below|short_of|less_than the|its|their|last .. {from:cmput}
    multiple={to:cmput} , ... {by:x} as .. as ... {from:cmput}
    margin=by {by:cmd} .. , {low:cmp} to|and {high:cmp}
    margin={low:cmp} to|and {high:cmp} <equals> a|an .. margin|majority|lead|difference|gap of {by:cmd}
    margin={low:cmp} to|and {high:cmp} ... by a margin of {by:cmd}
    margin={from:cmp} .. to ... {to:cmp} <equals> a|an .. margin|majority|lead|difference|gap of {by:cmd}
    margin=by {by:cmd} .. , {from:cmp} .. to {to:cmp}
    margin={from:cmp} .. to ... {to:cmp} .. , .. majority|margin|lead of {by:cmd}
    direction=<move> .. from .. {from:cmput} ... to .. {to:cmput}
    direction=<move> .. to .. {to:cmput} ... <than> .. {from:cmput}
    direction=<move> .. at {to:cmput} ... , <than> ... {from:cmput}
    direction=<move> ... : ... {to:cmput} ... , <than> ... {from:cmput}
    direction=<move> to .. {to:cmput} .. , <than> ... {from:cmput}
    share=of|out_of .. {whole:cmu} ... {share:pr} ... <equals> {part:cmu}
    share=of|out_of .. {whole:cmu} ... {part:cmu} ... <equals> {share:pr} of|)|.|—|,
    share={whole:cmu} ... {share:pr} of them|those|these|which|whom|that <cut> {part:cmu}
    share={whole:cmu} ... {part:cmu} of them|those|these|which|whom|that <cut> {share:pr}
    share={part:cmu} of|out_of .. {whole:cmu} .. <equals> {share:pr} of|)|.|—|,
    share={part:cmu} of|out_of .. {whole:cmu} .. , .. {share:pr} of
    share={part:cmu} of|out_of .. {whole:cmu} ... , .. <rate> {share:pr}
    share={share:pr} of .. {whole:cmu} .. <cut> {part:cmu}
    share={whole:cmu} .. . | of that|those|these|this|them|it ... {share:pr} <cut> {part:cmu}
    share={share:pr} <cut> {part:cmu} .. )|,|— of .. {whole:cmu}
    share={part:cmu} .. <cut> {share:pr} )|,|—? of .. {whole:cmu}
    share={whole:K} ~ {part:K} of them|those|these|whom|which|this|that ... <equals> {share:pr} of|)|.|—|,
    share={whole:K} ~ {share:pr} of them|those|these|whom|which|that|this ... <equals> {part:K}
    share=of|out_of .. {whole:K} ... {share:pr} ... ;|—|, that_is|meaning|in_other_words|so|which_makes|which_is .. {part:K}
    share={part:K} of|out_of .. {whole:K} ... , {share:pr} of the|its|their|all
    subset={part:c} of|out_of <det>? {whole:c}
    subset={part:c} of|out_of <det> .. {whole:c}
    subset=of|out_of <det>? {whole:c} ... , .. {part:c} were|was|have|had|are|voted|died|survived|passed|failed|said
    subset={whole:c} ... , .. {part:c} of whom|which|them|these|those
    sum/all={total:K} .. : {part+:K}
    sum/all={total:K} .. made_up|composed|consisting|consists|comprised|comprising of? {part+:K}
    sum/all={total:K} ... split|divided|shared ~ with {part+:K}
    sum/most={total:K} ... , {part1:K} of them|whom|which|these|those ... {part2:K} ... and .. {part3:K}
    sum/most={total:K} ... , {part1:K} of them|whom|which|these|those ... and .. {part2:K}
    sum/most={total:K} ... , of_which|of_whom {part+:K}
    sum/most={total:K} ... including {part+:K}
    sum/most=of <det>? {total:c} ... , {part+:c}
    sum/list={total:c} ... . | {part+:c}
    sum/list={total:c} , {part+:c} ,
    sum/all={total:K} .. @ : {part+:K}
    sum/all={part+:K} .. , {total:K} .. in_all|in_total|altogether|all_told|combined|overall|between_them
    sum/all={part1:c} .. were|are|was|have ... and {part2:c} ... , so|making|meaning|which_means ... {total:c}
    sum/all={part+:K} ... , .. <total> {total:K}
    casualties={total:c} <casualties> ~ {dead:c} .. <dead> ~ {hurt:c} .. <hurt>
    casualties={dead:c} .. <dead> ... {hurt:c} .. <hurt> ~ <casualties> .. at|to|of|: {total:c}
    casualties=<dead> .. {dead:c} .. and <hurt> .. {hurt:c} ~ <casualties> .. at|to|of|: {total:c}
    casualties={hurt:c} .. <hurt> ... {dead:c} .. <dead> ~ <casualties> .. at|to|of|: {total:c}
    casualties={dead:c} .. <dead> ... {hurt:c} .. <hurt> ... {total:c} casualties
    casualties={dead:c} .. <dead> ... {hurt:c} .. <hurt> . | ... {total:c} casualties
    casualties={dead:c} .. <dead> ... {hurt:c} .. <hurt> . | ... <casualties> .. at|to|of|: {total:c}
    casualties=<dead> .. {dead:c} .. and <hurt> .. {hurt:c} . | ... {total:c} casualties
    sum/most={total:K} ... , {part1:K} of them|whom|which|these|those ... {part2:K} ... and .. {part3:K}
    sum/most={total:K} ... , {part1:K} of them|whom|which|these|those ... and .. {part2:K}
    sum/most={total:K} ... , of_which|of_whom {part+:K}
    sum/most={total:K} ... including {part+:K}
    sum/most=of <det>? {total:c} ... , {part+:c}
    sum/list={total:c} ... . | {part+:c}
    sum/list={total:c} , {part+:c} ,
    sum/all={part+:K} ... , .. <total> {total:K}
    casualties={total:c} casualties|dead_and_injured|victims|killed_or_injured|dead_or_injured|killed_and_injured ... {dead:c} .. <dead> ... and .. {hurt:c} .. <hurt>
    casualties={dead:c} .. <dead> ... and .. {hurt:c} .. <hurt> ... <casualties> .. at|to|of|: {total:c}
    casualties={dead:c} .. <dead> ... and .. {hurt:c} .. <hurt> ... {total:c} casualties|victims
    casualties={hurt:c} .. <hurt> ... and .. {dead:c} .. <dead> ... <casualties> .. at|to|of|: {total:c}
    casualties={dead:c} .. <dead> ... and .. {hurt:c} .. <hurt> . | ... {total:c} casualties|victims
    casualties={dead:c} .. <dead> ... and .. {hurt:c} .. <hurt> . | ... <casualties> .. at|to|of|: {total:c}
    sum/all={part1:K} .. and ... {part2:K} , ~ {total:K} .. between_them|in_all|in_total|combined|together|altogether|overall
    sum/most={total:K} .. , {part1:K} <at> ... and {part2:K} <at>
    sum/most={total:K} .. , {part1:K} <at> ... , {part2:K} .. and {part3:K} <at>
    sum/all=— {part+:c} — has|have|had|holds|makes .. {total:c}
    sum/all={part1:c} ... , .. <bring> the total|toll|tally|number|count ... from {part2:c} to {total:c}
    sum/all={part1:c} ... , .. <bring> the total|toll|tally|number|count ... to {total:c} from {part2:c}
    shares={part1:p} of .. <voters> ... {part2:p}
    shares={part1:p} of .. {part2:p} and .. {part3:p}
    shares={part1:p} of ... , .. {part2:p} and .. {part3:p}
    shares={part1:p} ... , .. {part2:p} ... and .. {part3:p} did_not|were_undecided|had_no|were_unsure|abstained|said_neither|were_not|remained|undecided
    shares={part1:p} , the|and? .. on|with|at {part2:p} and the? .. on|with|at {part3:p}
    shares=of the .. , {part+:p}
    shares={part1:r} of ... , {part2:p} .. and {part3:p}
    shares={part1:p} , {part2:p} and {part3:p} of
    shares={part1:p} of .. were|are|was|said|felt|thought|voted .. and {part2:p} .. <negative>
    shares={part1:p} of .. were|are|was|said|felt|thought|voted .. , while|and {part2:p} .. <negative>
    shares=approved|backed|passed|rejected|voted|won|carried|accepted ... by {part1:p} to {part2:p}
    shares=backed|supported|approved|favoured|favored by {part1:p} ... opposed|rejected by {part2:p}
    shares={part1:p} .. in_favour|in_favor|for|yes|said_yes|support|supported|approve|approved|backed ... {part2:p} .. against|no|said_no|oppose|opposed|disapprove|disapproved|rejected
    same={a:ut} .. <cut> {b:ut} ,|)|—|.|of|long|tall|wide|deep|high|away|above|below|in|per
    same={a:u} .. <equals> {b:u}
    same={a:t} <cut> {b:t}
    difference={a:u} <cut> {b:u} )|,|— .. warmer|cooler|hotter|colder|higher|lower|above|below|more
    difference=by|rise_of|increase_of|drop_of|fall_of|warming_of {a:u} <cut> {b:u}
    money={a:m} <cut> {b:m} )|,|—|.|a|an|per|in|for|on|each|to
    digits={a:cmtu} ( {b:cmtu} )
    fraction={a:r} .. <cut> {b:p} <end>
    fraction={a:r} of ... <cut> {b:p} <end>
    quantifier/up=<majority> of? ... <cut> {share:pr} <end>
    quantifier/up=<majority> of {share:p}
    quantifier/up=<majority> of? ... <cut> {part:c} of|out_of .. {whole:c}
    quantifier/up=<majority> of .. {whole:c} .. <cut> {part:c} <end>
    quantifier/down=<minority> of? ... <cut> {share:pr} <end>
    limit/over={value:cmputd} ... <over> .. <limit> of {limit:cmputd}
    limit/under={value:cmputd} ... <under> .. <limit> of {limit:cmputd}
    limit/over={value:cmputd} ... <over> the|a|an|its|their|his|her .. {limit:cmputd} .. <needed>
    limit/under={value:cmputd} ... <under> the|a|an|its|their|his|her .. {limit:cmputd} .. <needed>
    limit/over={value:cmputd} ... <over> the|a|an|its|their|his|her .. <legal> .. {limit:cmputd}
    limit/under={value:cmputd} ... <under> the|a|an|its|their|his|her .. <legal> .. {limit:cmputd}
    limit/under={value:cmputd} ... and <under> the .. {limit:cmputd}
    range=<ranging> ... {low:cmputa} to|and {high:cmputa}
    range=<ranging> .. from .. {low:cmputa} ... to .. {high:cmputa}
    range=start|starts|starting|begin|begins|beginning at {low:cmput} ... go|goes|rise|rises|rising|run|runs|going|running .. to {high:cmput}
    mean={part+:cmuta} .. , ... <average> .. {mean:cmuta}
    mean={part+:cmuta} , or? {mean:cmuta} on_average
    mean={low:cmputa} to|and {high:cmputa} ... ,|;|.|and? and? ... <average> ... {mean:cmputa}
    mean={low:cmputa} to|and {high:cmputa} ... and <average> .. {mean:cmputa}
    mean=from .. {low:cmputa} ... to .. {high:cmputa} ... ,|;|.? and? ... <average> ... {mean:cmputa}
    mean=<least> ... {low:cmputa} ... <most> ... {high:cmputa} ;|,|. and? ... <average> ... {mean:cmputa}
    grim={n:c} ... <average> .. of .. {mean:c}
    grim={n:c} ... {mean:c} on_average
    grim=of <det>? {n:c} ... , {share:p}
    grim=class|group|team|panel|sample|jury|staff|crew|squad|board of {n:c} ... , {share:p}
    grim={n:c} ... , and? {share:p} of them|those|whom
    rank/up=<highest> ~ {first:K} ;|, ~ {second:K} and .. {third:K}
    rank/up={first:K} ... <highest> ... , followed_by ... {second:K}
    rank/up=<highest> ... {first:K} ... , followed_by ... {second:K}
    rank/up=<highest> ~ {first:K} , followed_by ... {second:K}
    rank/up=<highest> ... {first:K} , <than> ... {second:K}
    rank/down=<lowest> ... {first:K} , <than> ... {second:K}
    rank/down=<lowest> ... {first:K} ... , followed_by ... {second:K}
    rank/up=<top> ... with|on {first:cpm} ... ahead_of ... {second:cpm}
    rank/down=won|finished|first ... in {first:t} ... ahead_of ... {second:t}
    rank/down={place:o} in {first:t} ... ahead_of ... {second:t}
    rank/up=( {first:c} .. ) ... ahead_of ... ( {second:c} )
    rank/up=ahead_of ... ( {first:c} ) and|, .. {place:o} placed ... ( {second:c} )
    each={total:m} ... among|between {n:c} ... , .. each|apiece .. {each:m}
    each={total:mc} ... among|between {n:c} ... , ... {each:mc} <each>
    each={n:c} ... for .. {total:m} ... <cut> {each:m} <each>
    each={n:c} ... {total:m} ... <cut> {each:m} <each>
    each={n:c} ... {total:m} ... <cut> {each:m} per
    each={total:m} ... for|to {n:c} ... <cut> {each:m} <each>
    each=each of the {n:c} ... {each:m} ... <total> ... {total:m}
    each=each of the {n:c} ... {each:m} ... total ... of {total:m}
    each={n:c} ... at {each:m} <each> ... ,? ... {total:m}
    each={n:c} .. each|all .. {each:m} , ... {total:m}
    incidence={whole:c} ... {part:c} ... <rate> {rate:c} per|for_every {base:c}
    incidence={part:c} ... in|of .. {whole:c} ... <rate> {rate:c} per|for_every {base:c}
    rate={rate:cmu} ... <equals> {total:cmu}
    rate={rate:cmu} ... , which .. {total:cmu}
    rate={rate:cmu} ... for {time:t} ... , .. <total> ... {total:cmu}
    rate={rate:cmu} ... for {time:t} <cut> {total:cmu}
    rate={rate:cm} an|per hour ... {time:t} ... {total:cm}
    speed={distance:u} in {time:t} ... speed|average|rate of .. {speed:u}
    age={age:a} .. , .. born .. on|in {birth@dyo}
    age={age:a} .. born .. on|in {birth@dyo}
    age=born .. on|in {birth@dyo} ... {age:a}
    age=turned|turns {age:c} ... born .. on|in {birth@dyo}
    age=born .. on|in {birth@dyo} , ~ in {end@yo} , .. {age:a}
    age=born .. on|in {birth@dyo} ... {age:a} in {end@yo}
    age=( born .. {birth@dyo} ) ... in|on {end@dyo} ... {age:a}
    age=born .. on|in {birth@dyo} ... died .. in|on {end@dyo} ... {age:a}
    age=born .. on|in {birth@dyo} ... was {age:ca} when ~ in|on {end@dyo}
    age=( {life@s} ) died .. at|aged {age:ca}
    duration={length:t} .. ,? from {start@dyo} ... to|until|till {end@dyo}
    duration=from {start@dyok} ... to|until|till {end@dyok} <equals> .. {length:t}
    duration={length:t} .. ,? between|from {start@dyo} and|to {end@dyo}
    duration={length:t} .. ( {span@s} )
    duration=<began> ... on|in|at {start@dyok} ... <ended> ... on|in|at {end@dyok} ... <lasted> .. {length:t}
    duration=between|from {start@dyo} and|to {end@dyo} , ~ <lasted> {length:t}
    duration=<began> ... at|on|in {start@k} ... <ended> ... at {end@k} , {later@xk}
    duration=<began> ... on|in {start@dyo} ... <ended> {later@yxodw} ,? in|on {end@dyo}
    anniversary={n:o} anniversary|birthday of ... in|on|of .. {since@dyo}
    anniversary/100=in {at@y} ... centenary|centennial ;|, ... <founded> .. in {since@y}
    anniversary/100=<founded> in {since@y} ... centenary|centennial
    anniversary={n:t} after the|its|their {since@y} ... on {at@d}
    anniversary=<founded> in|on {since@dyo} ... {n:o} anniversary|birthday|jubilee
    anniversary/past=in {at@y} ... {n:o} anniversary|birthday ... <founded> ... in {since@y}
    within=of the|all ... , .. {part:cmup}
    aggregate/sum=<combined> ~ {figure:K}
    aggregate/sum={figure:cmu} ... <combined>
    aggregate/mean=<average> ... {figure:cmu}
    aggregate/max=<highest> ... {figure:cmu}
    aggregate/min=<lowest> ... {figure:cmu}
    all=turnout|literacy_rate|approval_rating|jobless_rate|unemployment_rate|vacancy_rate|market_share|employment_rate ... {share:p}
    weekday={day@d} , a|( {weekday@d}
    weekday={weekday@d} ( {day@d}
    apposition={a@dyoxws} , on|in? {b@dyoxws}
    apposition={a@dyoxws} on|in|( {b@dyoxws}
    century={century@e} : .. <made> .. in {year@y}
    century={century@e} .. died|born|was_born|lived .. in {year@y}
    century={century@e} .. , <made> .. in {year@y}
    century=<made> in {year@y} , ~ {century@e}
    century=( {years@s} ) ... {century@e}
  `),
}
