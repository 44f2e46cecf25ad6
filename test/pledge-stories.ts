/** An article of a story: its day, its title and its text. */
export interface StoryArticle {
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Made-up stories: a promise, told in the first article, and what was reported later, written down before anything was run. `[+word]` tells an act for
 * the promise, `[-word]` one against it; an article without such a word belongs to no thread.
 */
export const PLEDGE_STORIES: readonly { readonly name: string; readonly articles: readonly StoryArticle[] }[] = [
  {
    name: 'withdrawal, army of a state whose president pledged',
    articles: [
      {
        day: '2031-05-01',
        title: 'President: our soldiers will be out of the valley by June',
        text: 'President Ilka Toman of Vastria told the assembly on Thursday that every Vastrian soldier would leave the Sel valley by 1 June. "We have no business there," she said.',
      },
      {
        day: '2031-05-20',
        title: 'Trucks head north',
        text: 'A column of some forty Vastrian army trucks [+rumbled] out of the Sel valley on Tuesday, villagers said. Behind them bulldozers filled in the trenches.',
      },
      {
        day: '2031-05-28',
        title: 'New bunkers above Sel',
        text: 'Satellite pictures taken this week show fresh concrete bunkers which Vastrian engineers have [-built] on the ridge above Sel, the monitoring group Hillwatch said on Wednesday.',
      },
      {
        day: '2031-06-04',
        title: 'Checkpoint remains at bridge',
        text: 'Three days after the deadline, Vastrian sentries were [-still] [-manning] the post at Sel bridge, a reporter saw.',
      },
      {
        day: '2031-05-22',
        title: 'Parade in capital',
        text: 'Soldiers of the Vastrian army paraded in the capital on Thursday to mark the national day.',
      },
    ],
  },
  {
    name: 'protection of minority, interim president',
    articles: [
      {
        day: '2031-03-05',
        title: 'Ruler vows safety for the Maronni',
        text: 'Interim president Sayf Alam pledged on Wednesday to protect the Maronni community of the coast, calling them "sons of this land".',
      },
      {
        day: '2031-03-08',
        title: 'Dozens dead in coastal villages',
        text: "Gunmen from units of the interim government's new army [-killed] dozens of Maronni civilians in three coastal villages, residents and a rights monitor said on Saturday.",
      },
      {
        day: '2031-03-10',
        title: 'Guards posted at Maronni shrine',
        text: 'The interior ministry [+posted] guards at the main Maronni shrine on Monday, and a curfew was declared in the port.',
      },
      {
        day: '2031-03-11',
        title: 'Bakery fire kills two',
        text: 'Two people died when a bakery caught fire in the inland city of Horan on Tuesday. The owner blamed a gas bottle.',
      },
    ],
  },
  {
    name: 'minority inclusion in talks',
    articles: [
      {
        day: '2031-02-01',
        title: 'Premier: Ouri will have place at the table',
        text: 'Prime Minister Dag Selmer said on Saturday that the Ouri would be represented at the constitutional convention. Their elders have complained for years of being passed over.',
      },
      {
        day: '2031-02-20',
        title: 'Convention opens without Ouri',
        text: "The constitutional convention opened on Thursday in Brune. No Ouri delegate had been [-invited] by Mr Selmer's office, the elders' council said.",
      },
      {
        day: '2031-02-25',
        title: 'Two Ouri named',
        text: 'Selmer on Tuesday [+named] two Ouri lawyers to the drafting committee of the convention.',
      },
      {
        day: '2031-02-26',
        title: 'Ouri singers on tour',
        text: 'A choir of Ouri singers began a tour of the south on Wednesday. Tickets cost four crowns.',
      },
    ],
  },
  {
    name: 'road reopen',
    articles: [
      {
        day: '2031-01-10',
        title: 'General: highway free in two days',
        text: 'General Moro Tash, who commands the Northern Army, promised that the coast highway would be open to traffic again within two days.',
      },
      {
        day: '2031-01-13',
        title: 'First buses on coast highway',
        text: 'Buses [+ran] along the coast highway on Monday for the first time since autumn. Men of the Northern Army had [+taken] away the concrete blocks overnight.',
      },
      {
        day: '2031-01-15',
        title: 'Blocks return',
        text: 'Soldiers of the Northern Army [-dragged] the concrete blocks back across the coast highway on Wednesday, drivers said.',
      },
      {
        day: '2031-01-15',
        title: 'Ice on mountain pass',
        text: 'Ice closed the mountain pass to Garren on Wednesday. Road menders expect it to be open by the weekend.',
      },
    ],
  },
  {
    name: 'investigate',
    articles: [
      {
        day: '2031-06-03',
        title: 'Minister orders probe of prison deaths',
        text: 'Justice Minister Rena Osk announced that the deaths of five men in Karl prison would be fully investigated and those responsible brought to court.',
      },
      {
        day: '2031-06-20',
        title: 'Two warders held over Karl deaths',
        text: 'Police on Friday [+took] two warders of Karl prison into custody over the deaths of five inmates, prosecutors said.',
      },
      {
        day: '2031-08-01',
        title: 'Karl case closed',
        text: "The prosecutor's office has [-ended] its inquiry into the five deaths in Karl prison without charges, lawyers for the families said on Friday.",
      },
      {
        day: '2031-06-21',
        title: 'Prison choir wins prize',
        text: 'The choir of a prison in Eller won a prize on Saturday.',
      },
    ],
  },
  {
    name: 'sanctions lifting',
    articles: [
      {
        day: '2031-05-05',
        title: 'Federation to drop ban on wine',
        text: 'The Federation will lift its ban on wine from Ossin within ten days, trade commissioner Lea Ruck said.',
      },
      {
        day: '2031-05-14',
        title: 'First Ossin wine in shops',
        text: 'Customs men of the Federation [+waved] through the first lorries of Ossin wine on Wednesday.',
      },
      {
        day: '2031-05-20',
        title: 'Ban kept for a year',
        text: 'The Federation on Tuesday [-prolonged] the ban on wine from Ossin by a year.',
      },
      {
        day: '2031-05-21',
        title: 'Beer tax',
        text: 'The city of Lom raised a tax on beer on Wednesday.',
      },
    ],
  },
  {
    name: 'water dam',
    articles: [
      {
        day: '2031-08-01',
        title: 'Ruvia to release water',
        text: 'Ruvia will let more water down the Aran for the rice farmers of Senn in August, its water minister said.',
      },
      {
        day: '2031-08-10',
        title: 'River rises',
        text: 'The Aran [+rose] by a metre at Senn on Sunday after Ruvia [+opened] two gates of its dam.',
      },
      {
        day: '2031-08-21',
        title: 'Fields crack',
        text: 'Ruvia has [-closed] the gates of the dam again, and the rice of Senn is dying, farmers said.',
      },
      {
        day: '2031-08-22',
        title: 'Swimming contest',
        text: "A swimming contest took place on the lake of Ruvia's capital on Friday.",
      },
    ],
  },
  {
    name: 'NGO report',
    articles: [
      {
        day: '2031-02-14',
        title: 'Letter from the Ministry',
        text: 'In a letter to Rightswatch the Defence Ministry of Calder stated that no boy under eighteen would be enrolled in its forces.',
      },
      {
        day: '2031-06-30',
        title: 'Report: Children in uniform',
        text: 'Rightswatch documented nineteen cases in which Calder recruiters [-enrolled] boys of fifteen and sixteen between March and June.',
      },
      {
        day: '2031-07-15',
        title: 'Boys discharged',
        text: 'Nine boys in uniform were [+given] back to their parents in Calder on Tuesday by order of the Defence Ministry.',
      },
      {
        day: '2031-07-16',
        title: 'School fair',
        text: 'Boys of a school in Calder won a robot prize on Wednesday.',
      },
    ],
  },
  {
    name: "prisoners' treatment",
    articles: [
      {
        day: '2031-04-04',
        title: 'Captives will be well treated: Tamm',
        text: 'The Tamm army gave its word that captured sailors would be treated humanely and get letters.',
      },
      {
        day: '2031-05-01',
        title: "Sailors' faces bruised",
        text: 'Captured sailors shown on television on Thursday had been [-beaten], a doctor who watched said; the Tamm army had [-kept] them in chains.',
      },
      {
        day: '2031-05-06',
        title: 'Letters come',
        text: 'The first letters from the captured sailors [+reached] their wives on Tuesday, stamped by the Tamm army.',
      },
      {
        day: '2031-05-07',
        title: 'Sailor wins race',
        text: 'A sailor from Portam won a yacht race on Wednesday.',
      },
    ],
  },
  {
    name: 'fisheries',
    articles: [
      {
        day: '2031-03-03',
        title: 'Fishermen may go out again',
        text: 'The coastguard of Lenn will let boats from Osk fish inside the bay, a joint paper said.',
      },
      {
        day: '2031-03-09',
        title: 'Nets full',
        text: 'Boats from Osk [+cast] their nets inside the bay on Sunday while a Lenn cutter watched.',
      },
      {
        day: '2031-03-14',
        title: 'Cutter rams boat',
        text: 'A Lenn coastguard cutter [-rammed] a boat from Osk in the bay on Friday and [-towed] it to port.',
      },
      {
        day: '2031-03-14',
        title: 'Fish fair',
        text: 'A fish fair opened in Ulm on Friday.',
      },
    ],
  },
  {
    name: 'troops not to enter',
    articles: [
      {
        day: '2031-05-20',
        title: 'Premier: our troops stay out of Lind',
        text: '"Our troops will not enter the free city of Lind,” Premier Hal Orr of Strand told parliament on Tuesday.',
      },
      {
        day: '2031-05-27',
        title: 'Tanks in Lind',
        text: 'Strand tanks [-rolled] into the suburbs of Lind at dawn on Tuesday.',
      },
      {
        day: '2031-05-30',
        title: 'Soldiers halt at city limit',
        text: "Strand's soldiers [+stopped] at the toll-house before Lind on Friday and [+went] no further.",
      },
      {
        day: '2031-05-31',
        title: 'Circus enters town',
        text: 'A circus entered the town of Pol on Saturday.',
      },
    ],
  },
  {
    name: 'evict',
    articles: [
      {
        day: '2031-04-01',
        title: 'Shepherds can stay',
        text: 'The settlement council at Hill 5 undertook that the shepherds of Wadi Nur would not be driven from their caves.',
      },
      {
        day: '2031-04-20',
        title: 'Caves empty',
        text: 'The shepherds of Wadi Nur [-left] their caves on Sunday after masked men from the council [-smashed] their lamps and water tanks.',
      },
      {
        day: '2031-05-01',
        title: 'Shepherds allowed to spring',
        text: 'The council [+let] the shepherds of Wadi Nur use its spring on Thursday.',
      },
      {
        day: '2031-05-02',
        title: 'Sheep prices',
        text: 'Sheep prices rose in the market of Tell on Friday.',
      },
    ],
  },
  {
    name: 'extradition',
    articles: [
      {
        day: '2031-10-20',
        title: 'Port state to hand over ex-general',
        text: 'Portolan will surrender the former general Kass Bron to the court at Venn, its justice minister said.',
      },
      {
        day: '2031-11-03',
        title: 'Bron in Venn',
        text: 'Former general Kass Bron was [+flown] to Venn on Monday in the custody of two Portolan officers.',
      },
      {
        day: '2031-10-28',
        title: 'Portolan court blocks Bron move',
        text: 'A Portolan judge [-blocked] the surrender of Kass Bron on Tuesday.',
      },
      {
        day: '2031-11-04',
        title: 'General honoured',
        text: 'A general was honoured in Mos on Tuesday.',
      },
    ],
  },
  {
    name: 'evacuation',
    articles: [
      {
        day: '2031-07-20',
        title: 'Army to bring out the wounded',
        text: 'The Marsh Brigade agreed to let ambulances bring the wounded out of Keel.',
      },
      {
        day: '2031-07-22',
        title: 'Ambulances leave Keel',
        text: "Six ambulances with wounded on board [+came] out of Keel on Tuesday through the Marsh Brigade's lines.",
      },
      {
        day: '2031-07-24',
        title: 'Ambulance driver shot',
        text: 'An ambulance driver was [-shot] dead at a barrier of the Marsh Brigade outside Keel on Thursday.',
      },
      {
        day: '2031-07-24',
        title: 'Ambulance crash',
        text: 'An ambulance crashed into a tram in Bonn Street in the capital on Thursday.',
      },
    ],
  },
  {
    name: 'cultural goods',
    articles: [
      {
        day: '2031-03-01',
        title: 'Museum to give back drums',
        text: 'The Royal Museum of Aldin promised to return the six war drums to the Mbani.',
      },
      {
        day: '2031-06-01',
        title: 'Drums come home',
        text: 'Four war drums [+arrived] among the Mbani on Sunday, carried by curators of the Royal Museum.',
      },
      {
        day: '2031-07-01',
        title: 'Drum under hammer',
        text: 'One of the war drums of the Mbani was [-auctioned] on Tuesday; the Royal Museum had [-sold] it to a dealer.',
      },
      {
        day: '2031-07-02',
        title: 'Drummer',
        text: 'A drummer from Aldin won a prize on Wednesday.',
      },
    ],
  },
  {
    name: 'pilgrims',
    articles: [
      {
        day: '2031-06-20',
        title: 'Pilgrims under our protection',
        text: 'The Hasar clan swore to see the pilgrims of Sidi Omar safely through the gorge.',
      },
      {
        day: '2031-06-28',
        title: 'Pilgrims robbed',
        text: 'Riders of the Hasar clan [-stripped] pilgrims of their purses in the gorge on Saturday.',
      },
      {
        day: '2031-06-30',
        title: 'Riders walk with pilgrims',
        text: 'Riders of the Hasar clan [+walked] beside eighty pilgrims through the gorge on Monday.',
      },
      {
        day: '2031-07-01',
        title: 'Gorge bridge',
        text: 'A bridge in the gorge was painted on Tuesday.',
      },
    ],
  },
  {
    name: 'not use tear gas',
    articles: [
      {
        day: '2031-08-10',
        title: 'Police chief rules out tear gas',
        text: 'The police of Narva will not use tear gas against students, its chief said.',
      },
      {
        day: '2031-08-14',
        title: 'Students choke',
        text: 'Students coughed and wept on Thursday as officers of the Narva police [-lobbed] tear gas into the library.',
      },
      {
        day: '2031-08-16',
        title: 'Police watch march',
        text: 'Police in Narva [+stood] aside on Saturday and let the students pass.',
      },
      {
        day: '2031-08-17',
        title: 'Student wins',
        text: 'A student won a spelling prize on Sunday.',
      },
    ],
  },
  {
    name: 'two verbs, recall of the promise',
    articles: [
      {
        day: '2031-01-30',
        title: 'Rada forces to quit mill',
        text: 'Rada promised the cooperative that its soldiers would leave the flour mill at Ost.',
      },
      {
        day: '2031-02-06',
        title: 'Mill',
        text: "Rada's soldiers, as agreed last week, [+handed] the flour mill at Ost to the cooperative on Friday.",
      },
      {
        day: '2031-02-12',
        title: 'Mill looted',
        text: "Men of Rada's Third Battalion [-came] back to the flour mill at Ost on Thursday and [-stripped] it of its belts, breaking the promise given to the cooperative.",
      },
      {
        day: '2031-02-13',
        title: 'Coffee mill',
        text: 'A coffee mill was stolen in Lom on Friday.',
      },
    ],
  },
  {
    name: 'mediators in talks',
    articles: [
      {
        day: '2031-03-15',
        title: 'Union to return to table',
        text: "The Miners' Union said it would return to the negotiating table on Monday.",
      },
      {
        day: '2031-03-17',
        title: "Miners' leaders at table",
        text: "Five leaders of the Miners' Union [+took] their seats in the ministry at nine on Monday.",
      },
      {
        day: '2031-03-20',
        title: 'Miners walk out',
        text: "The Miners' Union [-quit] the talks on Thursday over the sacking of a shop steward.",
      },
      {
        day: '2031-03-21',
        title: 'Miner finds fossil',
        text: 'A miner found a fossil near Ende on Friday.',
      },
    ],
  },
  {
    name: 'return of property',
    articles: [
      {
        day: '2031-01-12',
        title: 'Church bells to go back',
        text: 'The bells of Saint Barbara will be returned to the parish of Olm, the commander of the Red Column, Jiri Tass, promised the priest.',
      },
      {
        day: '2031-02-02',
        title: 'Bells ring in Olm',
        text: 'The bells of Saint Barbara [+hang] in their tower again. A lorry of the Red Column [+brought] them on Friday.',
      },
      {
        day: '2031-02-09',
        title: 'One bell melted',
        text: 'The smallest bell of Saint Barbara had been [-melted] down for bearings by the Red Column, a founder said.',
      },
    ],
  },
  {
    name: 'ceasefire of a front: splinter, beneficiary, older, threat',
    articles: [
      {
        day: '2034-03-01',
        title: 'Marsh Front declares truce for the census',
        text: 'TALLO (North Wire) - The Marsh Front will hold its fire in the delta until the end of the month, its spokesman Ebo Rann said on Wednesday, so that the census takers can do their work.',
      },
      {
        day: '2034-03-04',
        title: 'Splinter group ambushes patrol',
        text: 'The True Marsh Front, which broke with the Marsh Front last year, ambushed a patrol near Tallo on Saturday and killed two soldiers.',
      },
      {
        day: '2034-03-06',
        title: 'Army shells delta hamlet',
        text: 'Army guns shelled the hamlet of Onda in the delta on Monday. The Marsh Front said that eleven of its men had died.',
      },
      {
        day: '2034-03-07',
        title: 'A war that began with a raid',
        text: 'The Marsh Front, which raided the barracks of Tallo four years ago and killed thirty recruits, has not been beaten since. The delta is its home.',
      },
      {
        day: '2034-03-09',
        title: 'Front threatens to strike back',
        text: 'The Marsh Front will shell Tallo if the army does not stop, Rann said on Thursday.',
      },
      {
        day: '2034-03-12',
        title: 'Mortars on the census post',
        text: "Four mortar bombs [-fell] on the census post at Irim in the delta on Sunday. The shells carried the stamp of the Marsh Front's own workshop, a sapper said.",
      },
      {
        day: '2034-03-14',
        title: 'Census takers: not a shot in a week',
        text: 'In seven villages of the delta fighters of the Marsh Front [+kept] quiet, the census bureau reported. Its men even [+guarded] the boats.',
      },
    ],
  },
  {
    name: "protection of a people by a council: others' victims, other doers, praise",
    articles: [
      {
        day: '2034-05-02',
        title: 'Council gives its word to the Tembo',
        text: '"No Tembo will be harmed,” the Salvation Council of Ardan said in a statement read on the radio. "They are our brothers."',
      },
      {
        day: '2034-05-05',
        title: 'Market quarrel ends in knives',
        text: 'Three men were stabbed in a quarrel over a debt in the market of Ardan on Friday. The police gave no names.',
      },
      {
        day: '2034-05-06',
        title: 'Bishop praises the Council',
        text: 'Bishop Anselm Ott praised the Salvation Council for its words on the Tembo. He called it a blessing for Ardan.',
      },
      {
        day: '2034-05-09',
        title: 'Rebels burn Tembo village',
        text: 'Fighters of the Upland League, who are at war with the Salvation Council, burned the Tembo village of Suri on Tuesday and shot its headman.',
      },
      {
        day: '2034-05-11',
        title: 'Tembo youths stone a Council lorry',
        text: 'Tembo youths stoned a lorry of the Salvation Council near Suri on Thursday and beat its driver.',
      },
      {
        day: '2034-05-14',
        title: 'Tembo pastor dies in custody',
        text: 'A Tembo pastor was [-beaten] to death in the guardroom of the Salvation Council in Ardan, his sister said on Sunday.',
      },
      {
        day: '2034-05-15',
        title: 'Soldiers before the Tembo church',
        text: 'On Sunday six soldiers of the Salvation Council [+stood] [+guard] before the Tembo church.',
      },
      {
        day: '2034-05-16',
        title: 'What is a Tembo?',
        text: 'The Tembo are a people of some forty thousand. They have been driven from their land three times in a century, most of all by the kings of Ardan.',
      },
    ],
  },
  {
    name: 'release of prisoners: other holder, planned, denied, other prisoners',
    articles: [
      {
        day: '2034-06-01',
        title: 'Ministry to free fishermen',
        text: 'VELT - The Interior Ministry of Corva will release the nineteen fishermen held since the storm, its spokeswoman Mila Dorn said on Thursday.',
      },
      {
        day: '2034-06-03',
        title: 'Pirates free yacht crew',
        text: 'Pirates off Cape Tull freed the five sailors of a yacht on Saturday after a ransom was paid.',
      },
      {
        day: '2034-06-05',
        title: 'Wives wait',
        text: 'The fishermen may be freed on Friday, the harbour master of Velt said he had heard.',
      },
      {
        day: '2034-06-08',
        title: 'Court lets smuggler go',
        text: 'A court in Velt let a tobacco smuggler go on Thursday because the scales had been wrong.',
      },
      {
        day: '2034-06-12',
        title: 'Ministry denies deaths',
        text: 'The Interior Ministry denied on Monday that two of the fishermen had been shot. "Nobody was shot," Dorn said.',
      },
      {
        day: '2034-06-16',
        title: 'Skipper gets six years',
        text: 'Corvan judges have [-sentenced] the skipper of the fishermen to six years, his lawyer said on Friday.',
      },
    ],
  },
  {
    name: 'withdrawal: other troops, other place, old occupation',
    articles: [
      {
        day: '2034-07-01',
        title: 'Oria to leave the Sund pass',
        text: 'President Tove Lind announced on Saturday that Oria would pull its troops out of the Sund pass by the end of July.',
      },
      {
        day: '2034-07-06',
        title: 'Kestrel army leaves Loden',
        text: 'Troops of Kestrel pulled out of Loden on Thursday after a quarrel over rent.',
      },
      {
        day: '2034-07-08',
        title: 'How the pass was taken',
        text: 'Orian troops occupied the Sund pass in the winter of 2031 after a landslide had closed the road. Forty people lost their homes.',
      },
      {
        day: '2034-07-12',
        title: 'Orian brigade digs in on northern border',
        text: 'An Orian brigade dug in near Holm on the northern border on Wednesday, three hundred miles from the Sund pass, the staff said.',
      },
      {
        day: '2034-07-20',
        title: 'Neighbours reinforce',
        text: 'Kestrel has sent two battalions to its side of the Sund pass, a reporter saw on Thursday.',
      },
      {
        day: '2034-08-05',
        title: 'Concrete',
        text: 'Fresh bunkers have been [-built] on the Orian side of the pass road at Sund, where the garrison was to be gone, satellite pictures show.',
      },
    ],
  },
  {
    name: 'aid through: other aid, other gates, calls',
    articles: [
      {
        day: '2034-02-01',
        title: 'Border guard to wave flour through',
        text: 'The Lassan government will let the flour convoys of Brot-Aid pass at Kuma from Monday, Deputy Minister Isa Farr said.',
      },
      {
        day: '2034-02-06',
        title: 'Fog stops convoy',
        text: 'Thick fog stopped a flour convoy of Brot-Aid on the hill before Kuma on Monday. It went on at noon.',
      },
      {
        day: '2034-02-07',
        title: 'Rebels loot Brot-Aid store',
        text: 'Hill rebels looted a store of Brot-Aid at Penn on Tuesday and took the flour away on mules.',
      },
      {
        day: '2034-02-08',
        title: 'UN urges Lassa to let flour pass',
        text: 'The United Nations urged Lassa on Wednesday to let the flour pass at Kuma without delay.',
      },
      {
        day: '2034-02-12',
        title: 'Customs men unload flour',
        text: 'Customs men in Lassan grey [-unloaded] half of the flour from a Brot-Aid convoy at Kuma on Sunday and carried it into a shed.',
      },
      {
        day: '2034-02-13',
        title: 'Wine seized at Tarr',
        text: 'Lassan customs seized forty casks of wine from a smuggler at Tarr on Monday.',
      },
    ],
  },
  {
    name: "schools of a minority, land's other organ",
    articles: [
      {
        day: '2034-10-01',
        title: 'Education ministry: Sard schools stay',
        text: 'The education ministry of Pavia will not close the Sard schools, Minister Ugo Berti told parents in Nor.',
      },
      {
        day: '2034-10-05',
        title: 'Storm closes school',
        text: 'A storm tore the roof from the Sard school in Nor on Thursday and it was closed for a week.',
      },
      {
        day: '2034-10-08',
        title: 'Opposition would shut them',
        text: 'The opposition would close the Sard schools, its leader said on Sunday.',
      },
      {
        day: '2034-10-10',
        title: 'Sard school at Lenz gets a teacher',
        text: 'The ministry has [+sent] a third teacher to the Sard school at Lenz, parents said.',
      },
      {
        day: '2034-10-14',
        title: 'Doors sealed',
        text: 'Inspectors of the education ministry [-sealed] the doors of the Sard school in Ulm on Saturday. Ninety pupils stood in the rain.',
      },
      {
        day: '2034-10-16',
        title: 'Two Sard schools shut',
        text: "Two Sard schools in the Nor valley were [-shut] on Monday by order of Minister Berti, the teachers' union said.",
      },
      {
        day: '2034-10-17',
        title: 'Private owner closes dance school',
        text: 'The owner of a dance school in Nor closed it on Tuesday for lack of pupils.',
      },
    ],
  },
  {
    name: 'compensation, by company',
    articles: [
      {
        day: '2034-11-01',
        title: 'Dam firm to pay farmers',
        text: 'Hydra Dams will pay the farmers of Lune for their drowned fields, its director, Pia Voll, told the assembly.',
      },
      {
        day: '2034-11-06',
        title: 'State pays for bridge',
        text: 'The state paid for the bridge at Lune which the flood had carried away.',
      },
      {
        day: '2034-11-09',
        title: 'Insurers refuse',
        text: 'The insurers refused on Thursday to pay Hydra Dams a penny.',
      },
      {
        day: '2034-11-12',
        title: 'Farmers of Lune block dam road',
        text: 'Farmers of Lune blocked the road to the dam on Sunday and broke a window of Hydra Dams.',
      },
      {
        day: '2034-11-15',
        title: 'Money in Lune',
        text: 'Forty farmers of Lune have [+received] cheques signed by Voll, the vicar said.',
      },
      {
        day: '2034-11-25',
        title: 'Firm cuts sums',
        text: 'Hydra Dams has [-cut] the sums for the farmers of Lune by half, a letter seen by this newspaper says.',
      },
    ],
  },
  {
    name: 'hospital',
    articles: [
      {
        day: '2034-04-01',
        title: 'Air force spares hospitals',
        text: 'The air force of Tarn will not bomb hospitals, its commander, Ulf Strand, said after the raid on Hedda.',
      },
      {
        day: '2034-04-04',
        title: 'Hospital fire',
        text: 'A hospital in Hedda burned on Tuesday after a cable had melted. Two patients died.',
      },
      {
        day: '2034-04-06',
        title: 'Rebel rocket on clinic',
        text: 'A rocket of the Forest League hit a clinic in Hedda on Thursday, the mayor said.',
      },
      {
        day: '2034-04-09',
        title: 'Jets strike fuel dump',
        text: 'Tarnish jets bombed a fuel dump outside Hedda on Sunday. Nobody was hurt.',
      },
      {
        day: '2034-04-13',
        title: 'Clinic hit from the air',
        text: 'The clinic at Dunn was [-hit] from the air in the night to Thursday, the third since the word of Strand. Only Tarn has aircraft.',
      },
    ],
  },
  {
    name: 'journalists',
    articles: [
      {
        day: '2034-01-05',
        title: 'Premier: reporters are safe with us',
        text: 'Premier Jon Alst guaranteed the safety of reporters in the province of Mora.',
      },
      {
        day: '2034-01-08',
        title: 'Reporter drowns',
        text: 'A reporter drowned on Monday when a ferry sank off Mora.',
      },
      {
        day: '2034-01-10',
        title: 'Guild condemns',
        text: 'The guild of reporters condemned threats against two of its members. It named nobody.',
      },
      {
        day: '2034-01-12',
        title: 'Smugglers beat photographer',
        text: 'Smugglers beat a photographer in Mora on Friday who had taken pictures of their boats.',
      },
      {
        day: '2034-01-16',
        title: 'Police break camera',
        text: 'Policemen [-broke] the camera of a reporter in Mora on Tuesday and [-held] her for six hours.',
      },
      {
        day: '2034-01-22',
        title: 'Escort for reporters',
        text: "Soldiers [+escorted] nine reporters through Mora on Monday, the premier's office said.",
      },
    ],
  },
  {
    name: 'road open',
    articles: [
      {
        day: '2034-12-01',
        title: 'Rangers promise open road',
        text: 'The Kole Rangers will keep the salt road open to traders, their leader Adu Sett said.',
      },
      {
        day: '2034-12-04',
        title: 'Landslide blocks salt road',
        text: 'A landslide blocked the salt road at Anno on Monday.',
      },
      {
        day: '2034-12-06',
        title: 'Rival band fells trees',
        text: 'The Men of Orr felled trees across the salt road on Wednesday and demanded a toll.',
      },
      {
        day: '2034-12-08',
        title: 'Rangers close the river',
        text: 'The Kole Rangers closed the river at Tamm to boats on Friday.',
      },
      {
        day: '2034-12-15',
        title: 'Chains on the salt road',
        text: "Chains have been [-stretched] across the salt road at Anno, and Sett's men [-turned] traders back on Friday.",
      },
      {
        day: '2034-12-17',
        title: 'Traders quarrel',
        text: 'Traders on the salt road quarrelled over a mule on Sunday and one was stabbed.',
      },
    ],
  },
  {
    name: 'not recruit children',
    articles: [
      {
        day: '2035-02-01',
        title: 'Brigade: no boys under arms',
        text: 'The Iron Brigade will not take boys under sixteen into its ranks, Commander Dusan Karp told the Red Cross.',
      },
      {
        day: '2035-02-05',
        title: 'Circus hires boys',
        text: 'A circus hired nine boys in Lodd on Monday.',
      },
      {
        day: '2035-02-08',
        title: 'Lancers take boys',
        text: 'The Black Lancers took four boys from a school in Lodd on Thursday, parents said.',
      },
      {
        day: '2035-02-18',
        title: 'Six boys back with mothers',
        text: 'The Iron Brigade [+sent] six boys back to their mothers on Sunday.',
      },
      {
        day: '2035-02-20',
        title: 'Once a boy soldier',
        text: 'Dusan Karp was taken from a school by soldiers at twelve. He has never spoken of it.',
      },
    ],
  },
  {
    name: 'water',
    articles: [
      {
        day: '2035-04-02',
        title: 'Utility pledges water for camp',
        text: 'Aquor, the water company, promised to supply the camp of Denn with water by Easter.',
      },
      {
        day: '2035-04-06',
        title: 'Well dug by monks',
        text: 'Monks dug a well outside the camp of Denn on Friday.',
      },
      {
        day: '2035-04-09',
        title: 'Camp floods',
        text: 'Water flooded the camp of Denn on Monday after a night of rain.',
      },
      {
        day: '2035-04-20',
        title: 'Taps dry again',
        text: "The water for the camp of Denn was [-cut] off on Friday because of an unpaid bill, Aquor's engineer said.",
      },
      {
        day: '2035-04-22',
        title: 'Army cuts power to Denn',
        text: 'The army cut the power lines to Denn on Sunday.',
      },
    ],
  },
  {
    name: 'return of exiles',
    articles: [
      {
        day: '2035-05-01',
        title: 'King lets exiles home',
        text: 'King Otho of Varr promised that the exiles of the Green Party may return.',
      },
      {
        day: '2035-05-04',
        title: 'Exiles in Paris celebrate',
        text: 'Exiles of the Green Party celebrated the word of King Otho in Paris on Friday.',
      },
      {
        day: '2035-05-06',
        title: 'Neighbour expels exiles',
        text: 'The republic of Marn expelled nine exiles of the Green Party on Sunday.',
      },
      {
        day: '2035-05-09',
        title: 'First exiles land',
        text: "Thirty exiles of the Green Party [+came] home to Varr on Wednesday and were [+met] by the king's own chamberlain.",
      },
      {
        day: '2035-05-13',
        title: 'Poet turned back at border',
        text: 'An exiled poet of the Green Party was [-turned] back at the border of Varr on Sunday by guards in royal blue.',
      },
      {
        day: '2035-05-14',
        title: 'A Green past',
        text: "The Green Party was banned in Varr forty years ago by Otho's father, who had its leaders shot.",
      },
    ],
  },
  {
    name: 'ceasefire by two sides',
    articles: [
      {
        day: '2035-08-01',
        title: 'Two armies make truce on the Ob',
        text: 'The Republic of Lenn and the Free Corps will cease fire along the Ob for ten days, mediator Sven Aro said.',
      },
      {
        day: '2035-08-03',
        title: 'Bandits shoot miller',
        text: 'Bandits shot a miller on the Ob on Friday and took his flour.',
      },
      {
        day: '2035-08-04',
        title: 'Thunder over the Ob',
        text: 'Thunder, not guns, woke the people of the Ob on Saturday, the radio joked. Lightning hit a barn.',
      },
      {
        day: '2035-08-06',
        title: 'Free Corps answers',
        text: 'The Free Corps [-fired] forty rockets across the Ob on Monday.',
      },
      {
        day: '2035-08-08',
        title: 'Each blames the other',
        text: 'Lenn accused the Free Corps of breaking the truce. The Corps denied it and said that it would defend itself.',
      },
    ],
  },
  {
    name: 'monastery',
    articles: [
      {
        day: '2035-09-01',
        title: 'Colonel: monastery not to be touched',
        text: 'Colonel Ivo Petz gave the monks his word that the monastery of Sarn would not be touched.',
      },
      {
        day: '2035-09-04',
        title: 'Hail breaks windows of monastery',
        text: 'Hail broke eleven windows of the monastery of Sarn on Tuesday.',
      },
      {
        day: '2035-09-06',
        title: 'Monks sell icon',
        text: 'The monks of Sarn sold an icon on Thursday to pay for the roof.',
      },
      {
        day: '2035-09-09',
        title: 'Petz fights at Korr',
        text: "Petz's regiment burned the mill at Korr on Sunday.",
      },
      {
        day: '2035-09-12',
        title: 'Monastery gate smashed',
        text: "The gate of the monastery of Sarn was [-smashed] on Wednesday. The monks saw the wolf badge of Petz's regiment on the sleeves.",
      },
    ],
  },
  {
    name: 'disarm',
    articles: [
      {
        day: '2035-10-01',
        title: 'Militia to give up guns',
        text: 'The Lake Militia will hand in its weapons within a month, its chief Oro Dann said.',
      },
      {
        day: '2035-10-07',
        title: 'Hunters hand in guns',
        text: 'Hunters at the lake handed in old guns on Sunday under a new law.',
      },
      {
        day: '2035-10-10',
        title: 'Army shows captured guns',
        text: 'The army showed guns on Wednesday which it had taken from the Lake Militia in the spring.',
      },
      {
        day: '2035-10-14',
        title: 'Rifles pile up',
        text: "Three hundred rifles were [+handed] in at Lake House on Sunday by Dann's men, the judge counted.",
      },
    ],
  },
  {
    name: 'talks',
    articles: [
      {
        day: '2035-12-01',
        title: 'Rebels will come to Lausen',
        text: 'The Highland Army will attend the talks in Lausen, its envoy said.',
      },
      {
        day: '2035-12-04',
        title: 'Government boycotts talks',
        text: 'The government boycotted the talks in Lausen on Tuesday.',
      },
      {
        day: '2035-12-05',
        title: 'Talks on fish quotas',
        text: 'Ministers attended talks on fish in Lausen on Wednesday.',
      },
      {
        day: '2035-12-07',
        title: 'Four in kilts at the table',
        text: 'Four delegates of the Highland Army [+sat] down at the table in Lausen on Friday.',
      },
    ],
  },
  {
    name: 'embassy',
    articles: [
      {
        day: '2036-02-01',
        title: 'Tarkan to guard embassy',
        text: 'The Tarkan police will protect the embassy of Lisse, the foreign ministry assured the envoy.',
      },
      {
        day: '2036-02-04',
        title: 'Students burn flag at embassy',
        text: 'Students burned a flag before the embassy of Lisse on Monday and broke two windows.',
      },
      {
        day: '2036-02-05',
        title: 'Lisse condemns',
        text: 'Lisse condemned the attack on its embassy and recalled its envoy.',
      },
      {
        day: '2036-02-10',
        title: 'Officers climb wall',
        text: 'Tarkan officers [-climbed] the wall of the embassy of Lisse on Sunday and [-dragged] out two clerks.',
      },
    ],
  },
  {
    name: 'pilgrims',
    articles: [
      {
        day: '2036-03-01',
        title: 'Sheikh gives pilgrims safe road',
        text: 'Sheikh Omar Tull promised that his riders would leave the pilgrims to Amma in peace.',
      },
      {
        day: '2036-03-05',
        title: 'Heat kills pilgrims',
        text: 'Heat killed nine pilgrims on the road to Amma on Wednesday.',
      },
      {
        day: '2036-03-07',
        title: 'Riders of the Bani Oss rob pilgrims',
        text: 'Riders of the Bani Oss robbed forty pilgrims on the road to Amma on Friday.',
      },
      {
        day: '2036-03-09',
        title: 'Pilgrims robbed near Tull',
        text: 'Pilgrims to Amma were robbed on Sunday by unknown men. Whose men they were nobody could say.',
      },
      {
        day: '2036-03-12',
        title: "Tull's riders bring water",
        text: "Tull's riders [+brought] water to the pilgrims at the third well on Wednesday.",
      },
    ],
  },
  {
    name: 'power cut',
    articles: [
      {
        day: '2036-04-01',
        title: 'Corva will not cut gas',
        text: 'Corva will not cut off gas to Belden, Energy Minister Sanne Roos said.',
      },
      {
        day: '2036-04-05',
        title: 'Frost bursts gas pipe',
        text: 'Frost burst a gas pipe in Belden on Saturday and cut off forty houses.',
      },
      {
        day: '2036-04-08',
        title: 'Belden cuts gas to Marn',
        text: 'Belden cut off gas to the town of Marn on Tuesday for debts.',
      },
      {
        day: '2036-04-11',
        title: 'Gas from Corva stops',
        text: 'Gas from Corva [-stopped] flowing at the border of Belden at noon on Friday.',
      },
    ],
  },
  {
    name: 'withdraw, with other state',
    articles: [
      {
        day: '2037-06-01',
        title: 'Drenia to pull out of buffer strip',
        text: 'Drenia will withdraw its troops from the Hazel strip within three weeks, Foreign Minister Otto Lamm told reporters in the capital. The strip, two miles deep, was taken from Sarr in the four-day war. Sarr demands that Drenia leave at once.',
      },
      {
        day: '2037-06-06',
        title: "Sarr moves brigade to strip's edge",
        text: 'Sarr has moved a tank brigade to the edge of the Hazel strip, satellite pictures show. Lamm called it a provocation. A Sarr general said his men were there for the harvest.',
      },
      {
        day: '2037-06-12',
        title: "Drenian jets over Sarr's coast",
        text: 'Drenian jets flew over the coast of Sarr on Friday, far from the strip. Nobody was hurt.',
      },
      {
        day: '2037-06-20',
        title: 'Trench dug across orchard',
        text: 'Drenian sappers have [-dug] a new trench across an orchard in the Hazel strip, its owner, Anna Brill, complained on Saturday. She had been told that the soldiers would be gone by the cherries.',
      },
      {
        day: '2037-06-24',
        title: 'Two days late',
        text: 'Sixty Drenian soldiers and four guns [-remained] on Hazel Hill on Wednesday, two days past the date, observers counted.',
      },
    ],
  },
  {
    name: 'minority language',
    articles: [
      {
        day: '2037-09-01',
        title: 'Ministry: Vask stays in school',
        text: 'Schools in the Vask hills may go on teaching in Vask, the Ministry of Education in Torr announced.',
      },
      {
        day: '2037-09-05',
        title: 'Church bans Vask hymns',
        text: 'The bishop of Torr banned hymns in Vask on Saturday.',
      },
      {
        day: '2037-09-09',
        title: 'New readers in Vask',
        text: 'The ministry has [+printed] forty thousand readers in Vask for the hill schools.',
      },
      {
        day: '2037-09-16',
        title: 'Vask poet wins prize',
        text: 'A Vask poet won a prize in Norland on Wednesday.',
      },
    ],
  },
  {
    name: 'mine clearing, nominal',
    articles: [
      {
        day: '2037-10-01',
        title: 'Northern Command to clear road of mines',
        text: 'The Northern Command will clear the mines from the Ross road, its engineer colonel said.',
      },
      {
        day: '2037-10-05',
        title: 'Goat steps on mine',
        text: 'A goat stepped on a mine on the Ross road on Monday.',
      },
      {
        day: '2037-10-15',
        title: 'New mines found',
        text: 'New mines have been [-laid] on the Ross road by soldiers of the Northern Command, herders said on Thursday.',
      },
      {
        day: '2037-10-17',
        title: 'Mine accident in coal pit',
        text: 'A mine accident killed four colliers at Penn on Saturday.',
      },
    ],
  },
  {
    name: 'company and town (2)',
    articles: [
      {
        day: '2041-07-01',
        title: 'Smelter to clean lake',
        text: "Ferro Lund pledged to clear the red mud out of Lake Ister before the frost. In return the town of Isterby agreed to withdraw its suit against the smelter. The mayor, Kaj Vold, shook hands with the plant's manager on the pier.",
      },
      {
        day: '2041-07-09',
        title: 'Suit withdrawn',
        text: 'The town clerk of Isterby [+withdrew] the suit at the court in Lund on Tuesday.',
      },
      {
        day: '2041-07-20',
        title: 'Pumps on the shore',
        text: "Two pumps have been running day and night on the shore of the lake since Thursday, and the mud goes off by rail. Ferro Lund's foreman was proud of them.",
      },
      {
        day: '2041-08-11',
        title: 'More mud',
        text: 'Red mud poured into Lake Ister again on Saturday night from a pipe below the smelter. Anglers photographed it. The company spoke of a valve.',
      },
      {
        day: '2041-08-20',
        title: 'Fish die in Lake Horn',
        text: 'Fish died by the thousand in Lake Horn on Tuesday. A farmer had washed his sprayer there.',
      },
    ],
  },
  {
    name: 'army of Torva: guns from the fair (2)',
    articles: [
      {
        day: '2042-04-04',
        title: 'Army to keep guns away from fairground',
        text: 'HELM (Lake Wire) - The army of Torva will keep its guns out of Helm until the horse fair is over on 30 April, General Stefan Aulis told the town council on Friday. The Marsh League, which sits in the reed beds across the river, has promised the horse dealers that it will let their ferries cross.\n\nThe fair has not been held for three years. In the last one, eleven people were killed when a shell fell among the stalls.',
      },
      {
        day: '2042-04-09',
        title: 'Two howitzers in the brickyard',
        text: 'Two howitzers stood in the brickyard of Helm on Wednesday morning. By noon there were four. Gunners of the army, who had brought them in by night under tarpaulins, asked a baker for bread.\n\nA captain said that they were on their way to somewhere else.',
      },
      {
        day: '2042-04-11',
        title: 'League shells railhead at Orn',
        text: "The Marsh League shelled the railhead at Orn, forty miles down river, on Friday and set fire to a coal stack. Torva's army answered with its guns in the hills.",
      },
      {
        day: '2042-04-12',
        title: 'Guns leave brickyard',
        text: 'The four howitzers have left the brickyard of Helm. Oxen pulled them up the Orn road on Saturday, soldiers of the army walking beside them.',
      },
      {
        day: '2042-04-14',
        title: 'First ferries',
        text: 'Eleven ferries with horses [+crossed] the river to Helm on Monday. Young men of the Marsh League [+held] the ropes for them and took a coin from nobody.',
      },
      {
        day: '2042-04-18',
        title: 'Ferryman beaten',
        text: "A ferryman was [-beaten] by Marsh League sentries on Friday and his ferry [-turned] back with nine horses on board, because he had carried the army's post in the winter. Two of the horses drowned.",
      },
      {
        day: '2042-04-20',
        title: 'Lake Monitor: April in the reed beds',
        text: 'The Lake Monitor counted sixty shots across the river in the first half of April, fewer than in any month since the war came. Army and League each blame the other for forty of them. Three fishermen died.\n\nThe League holds some fifty prisoners, the army twice as many.',
      },
    ],
  },
  {
    name: 'army of Torva: prisoners (2)',
    articles: [
      {
        day: '2042-04-22',
        title: 'Both sides to open the cells',
        text: 'The army of Torva will release all women it holds at Fort Kol by 1 May, and the Marsh League has undertaken to free the customs officers it took at Lunde, under an arrangement that the lake bishops made public on Tuesday.\n\nIt is the second arrangement of the month. The first, about the horse fair, held more or less.',
      },
      {
        day: '2042-04-26',
        title: 'Twelve women walk out',
        text: 'Twelve women walked out of Fort Kol on Saturday with their bundles. The youngest is fourteen. A sergeant of the army shook hands with each.',
      },
      {
        day: '2042-04-27',
        title: 'League tries officers',
        text: 'The Marsh League put three customs officers from Lunde [-on] [-trial] on Sunday for smuggling tea. They were [-given] two years each.',
      },
      {
        day: '2042-04-29',
        title: 'Women arrested in Helm',
        text: 'Soldiers arrested four women in Helm on Tuesday who had sold horses without a licence. They were let go the same evening after paying a fine.',
      },
      {
        day: '2042-05-02',
        title: 'Nobody in the cells of Fort Kol',
        text: "There is nobody left in the women's cells of Fort Kol. The last nineteen were sent home on Thursday night in two carts of the army.",
      },
      {
        day: '2042-05-03',
        title: 'Two officers home',
        text: 'Two of the Lunde customs officers came [+home] on Saturday. They said that they had been treated "as guests who may not leave".',
      },
      {
        day: '2042-05-04',
        title: 'Prison break in Orn',
        text: 'Nine men broke out of the city prison in Orn on Sunday. Police caught four.',
      },
    ],
  },
  {
    name: 'League: no mines, army: no flights (1)',
    articles: [
      {
        day: '2042-05-10',
        title: 'No mines, no planes',
        text: 'The Marsh League will lay no mines on the Helm road, its field council said in a broadcast on Saturday. In return the air force of Torva has agreed not to fly over the reed beds while the eel season lasts.',
      },
      {
        day: '2042-05-17',
        title: 'Another mine, this time in the north',
        text: 'A bus ran on a mine near Skall in the north on Saturday. The Northern Brotherhood, which has nothing to do with the League, has been at war with Torva for nine years.',
      },
      {
        day: '2042-05-18',
        title: 'League sappers lift nine',
        text: 'League sappers [+lifted] nine mines from the Helm road on Sunday, in the sight of two monks.',
      },
      {
        day: '2042-05-20',
        title: 'Plane over the eel weirs',
        text: "A plane with the red bars of Torva's air force circled over the eel weirs for an hour on Tuesday. Eelmen threw stones at it, which fell into the water.",
      },
      {
        day: '2042-05-23',
        title: "Torva's planes bomb Northern camp",
        text: "Planes of Torva's air force bombed a camp of the Northern Brotherhood at Skall on Friday. The air force spoke of forty dead bandits.",
      },
      {
        day: '2042-05-25',
        title: 'Would-be deserter',
        text: 'An airman from Orn said that he would not fly over the reed beds again if he were ordered to. He is nineteen.',
      },
    ],
  },
  {
    name: "Prime minister on Helm's school (1)",
    articles: [
      {
        day: '2042-06-01',
        title: 'Prime Minister: lake children will be taught in their own tongue',
        text: 'TORVA CITY - Lessons in the lake tongue will be allowed in all schools of the Helm district, Prime Minister Karin Ost assured the teachers on Sunday. "It costs nothing," she said.',
      },
      {
        day: '2042-06-08',
        title: 'Readers for Helm',
        text: 'The education ministry has [+sent] nine hundred readers in the lake tongue to the schools of the Helm district.',
      },
      {
        day: '2042-06-10',
        title: 'League shuts school',
        text: 'The Marsh League shut the school at Reed End on Tuesday because its teacher had written to the Prime Minister.',
      },
      {
        day: '2042-06-16',
        title: 'Pastor preaches in lake tongue',
        text: 'Pastor Jonas Lind preached in the lake tongue on Monday. Nobody minded.',
      },
      {
        day: '2042-06-19',
        title: 'Ost in Helm',
        text: 'Karin Ost visited Helm on Thursday and ate eel. She did not visit a school. The mayor asked her for a bridge.',
      },
    ],
  },
  {
    name: 'power (1)',
    articles: [
      {
        day: '2043-01-05',
        title: 'Ministry: no more cuts in Brask',
        text: 'CAPITAL, 5 January (State Agency of Lorn) - The Ministry of Energy has guaranteed the city of Brask heat and light for the whole winter, Minister Ferro Adil declared. The enemies of the people who spread rumours of darkness will be disappointed, he added.\n\nThe Hill Brigades, whose men blew up two pylons in November, announced a week ago that they would not attack the grid until the thaw.',
      },
      {
        day: '2043-01-11',
        title: 'Snow brings down lines',
        text: 'Wet snow brought down the lines between Brask and Sool on Saturday. Linesmen of the ministry worked through the night and [+restored] light to most of the city by Sunday.',
      },
      {
        day: '2043-01-14',
        title: 'Substation attacked',
        text: 'The substation of Sool was attacked with rockets in the small hours of Wednesday. The ministry blamed the Hill Brigades, and a commander of the Brigades in Sool, who calls himself Red Martin, told us on the telephone that it had been his boys and that nobody had asked him about any thaw.',
      },
      {
        day: '2043-01-16',
        title: 'Brigades shell barracks',
        text: 'The Hill Brigades shelled the barracks at Orm on Friday. Nine conscripts were killed.',
      },
      {
        day: '2043-01-20',
        title: 'Red Martin relieved',
        text: 'The Hill Brigades have relieved Red Martin of his command for the attack on the substation, a courier said.',
      },
      {
        day: '2043-01-22',
        title: 'Wood for Brask',
        text: 'The bishop of Brask gave out wood to the poor. A film about the grid won a prize in the capital.',
      },
    ],
  },
];
