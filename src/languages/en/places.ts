// Words that mark a place, and well-known cities, regions and continents that are no capital in countries.ts. Written for this
// project; separated by commas.

/** Places, one between commas. */
export const places = `
  africa, alabama, alaska, albany, alps, america, amsterdam, ankara, antarctica, arctic, arizona, arkansas, asia,
  athens, atlanta, atlantic, auckland, austin, avenue, baghdad, balkans, baltimore, bamako, bangkok, barcelona, basin,
  bavaria, bay, beach, beijing, beirut, belfast, berlin, birmingham, bogota, boston, boulevard, bradford, brighton,
  bristol, broadway, brooklyn, brussels, bucharest, budapest, buenos, cairo, calcutta, california, cambridge, canal,
  canyon, cape, cardiff, caribbean, catalonia, chelsea, chicago, cleveland, coast, colorado, connecticut, copenhagen,
  cork, corsica, county, cove, creek, crescent, crimea, crossing, dallas, damascus, darfur, delaware, delhi, denver,
  desert, detroit, district, dover, drive, dubai, dublin, durham, east, edinburgh, england, estate, europe, exeter,
  falls, field, florida, forest, forks, frankfurt, galway, gaza, geneva, georgia, glasgow, gorge, greater manchester,
  gulf, hague, hamburg, harbour, harlem, havana, hawaii, heights, hill, hills, hollow, hollywood, hong kong, houston,
  hull, idaho, illinois, indiana, iowa, islamabad, island, islands, istanbul, jakarta, jerusalem, johannesburg,
  junction, kabul, kansas, karachi, kashmir, kent, kentucky, khartoum, kolkata, lagoon, lagos, lake, lakes, lane,
  leeds, leicester, lima, limerick, lisbon, liverpool, london, louisiana, lyon, madrid, maine, manchester, manhattan,
  manila, marseille, maryland, massachusetts, meadows, mecca, melbourne, memphis, miami, michigan, midlands, milan,
  minneapolis, minnesota, mississippi, missouri, mogadishu, montana, montreal, moscow, mount, mountain, mountains,
  mumbai, munich, nairobi, naples, nebraska, nevada, new york, newcastle, nile, north, northumberland, norwich,
  nottingham, oakland, ohio, oklahoma, ontario, oregon, orlando, oslo, oxford, pacific, palestine, paris, park,
  peninsula, pennsylvania, perth, philadelphia, phoenix, pier, pittsburgh, place, plateau, plaza, plymouth, port,
  portland, portsmouth, prague, promenade, province, pyongyang, quarter, quay, quebec, rapids, reef, region, republic,
  reservoir, ridge, rio, river, road, rome, sahara, sahel, saigon, san francisco, scotland, seattle, seoul, shanghai,
  sheffield, shore, siberia, sicily, sofia, south, southampton, springs, square, stockholm, strait, street, suburb,
  suez, sussex, sydney, taipei, tehran, tennessee, terrace, texas, tokyo, toronto, town, tuscany, ukraine, ulster,
  utah, valley, vancouver, venice, vermont, vienna, village, virginia, wales, warsaw, washington, waterford, west,
  westminster, wharf, wisconsin, woods, worcester, wyoming, yorkshire, zagreb, zurich
`
