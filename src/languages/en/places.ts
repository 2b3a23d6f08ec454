// Words that mark a place, and well-known cities, regions and continents that are no capital in countries.ts. Written for this
// project; separated by commas.

/** Places, one between commas. */
export const places = `
  africa, alabama, alaska, albany, alps, america, amsterdam, ankara, antarctica, arctic, arizona, arkansas, asia,
  athens, atlanta, atlantic, auckland, austin, avenue, baghdad, balkans, baltimore, bamako, bangkok, barcelona,
  bavaria, bay, beach, beijing, beirut, belfast, berlin, birmingham, bogota, boston, bradford, brighton, bristol,
  broadway, brooklyn, brussels, bucharest, budapest, buenos, cairo, calcutta, california, cambridge, canal, canyon,
  cape, cardiff, caribbean, catalonia, chelsea, chicago, cleveland, coast, colorado, connecticut, copenhagen, cork,
  corsica, county, crescent, crimea, dallas, damascus, darfur, delaware, delhi, denver, desert, detroit, district,
  dover, drive, dubai, dublin, durham, east, edinburgh, england, estate, europe, exeter, field, florida, forest,
  frankfurt, galway, gaza, geneva, georgia, glasgow, greater manchester, gulf, hague, hamburg, harbour, harlem,
  havana, hawaii, heights, hill, hills, hollywood, hong kong, houston, hull, idaho, illinois, indiana, iowa,
  islamabad, island, islands, istanbul, jakarta, jerusalem, johannesburg, kabul, kansas, karachi, kashmir, kent,
  kentucky, khartoum, kolkata, lagos, lake, lane, leeds, leicester, lima, limerick, lisbon, liverpool, london,
  louisiana, lyon, madrid, maine, manchester, manhattan, manila, marseille, maryland, massachusetts, mecca, melbourne,
  memphis, miami, michigan, midlands, milan, minneapolis, minnesota, mississippi, missouri, mogadishu, montana,
  montreal, moscow, mount, mountain, mountains, mumbai, munich, nairobi, naples, nebraska, nevada, new york,
  newcastle, nile, north, northumberland, norwich, nottingham, oakland, ohio, oklahoma, ontario, oregon, orlando,
  oslo, oxford, pacific, palestine, paris, park, pennsylvania, perth, philadelphia, phoenix, pittsburgh, place, plaza,
  plymouth, port, portland, portsmouth, prague, province, pyongyang, quarter, quebec, reef, region, republic, ridge,
  rio, river, road, rome, sahara, sahel, saigon, san francisco, scotland, seattle, seoul, shanghai, sheffield, shore,
  siberia, sicily, sofia, south, southampton, square, stockholm, strait, street, suburb, suez, sussex, sydney, taipei,
  tehran, tennessee, texas, tokyo, toronto, town, tuscany, ukraine, ulster, utah, valley, vancouver, venice, vermont,
  vienna, village, virginia, wales, warsaw, washington, waterford, west, westminster, wisconsin, woods, worcester,
  wyoming, yorkshire, zagreb, zurich
`
