/** Made-up denials with an earlier article, and the words of it that they answer; nothing where it claims no such thing. */
export const CASES: readonly (readonly [denial: string, earlier: string, claim: string | undefined])[] = [
  [
    'Quiet skies\n\nThe Marran army command said no helicopter had been in the air on Friday. All of them stood in their sheds for want of oil.',
    "Nine herders killed in Dullin\n\nHelicopters of the Marran army fired rockets into the herders' camp of Dullin on Friday, elders of the camp said. Nine people died.",
    'fired rockets into the herders',
  ],
  [
    'A voice on the telephone\n\nTam Oskel is alive. He spoke to our reporter by telephone on Tuesday and asked for the football results.',
    'Front loses its commander\n\nTam Oskel, the commander of the Lirren Front, was shot dead in Baru on Sunday, state television reported.',
    'was shot dead in Baru',
  ],
  [
    'Front answers\n\nThe spokesman of the Lirren Front called the accusation that its men had spoiled drinking water baseless. "We drink it ourselves," he said.',
    'Wells shut in Tarn\n\nThe governor of Tarn accused the Lirren Front on Monday of having put lime into the wells of three hamlets.',
    'lime into the wells',
  ],
  [
    'Ministry on Dorrit\n\nThe interior ministry had nothing to do with the disappearance of Ana Dorrit, its spokesman said.',
    'Lawyer missing\n\nThe lawyer Ana Dorrit was dragged from her flat in Coss on Tuesday by men whom her sister believes to be agents of the interior ministry.',
    'was dragged from her flat',
  ],
  [
    'Front speaks on mill\n\nThe Lirren Front was not responsible for the blast in the mill of Olm, a leaflet said. It had no reason to destroy bread.',
    'Mill blown up\n\nA bomb tore apart the mill of Olm on Thursday and killed the night watchman. Police say that it was planted by the Lirren Front.',
    'tore apart the mill',
  ],
  [
    'No farm burned, Marra says\n\n"Our soldiers never went across the Ule," the Marran defence minister said on Monday, "and they never burned a farm."',
    'Farms burn at Tarn\n\nSoldiers of Marra crossed the Ule river on Saturday and set fire to four farms at Tarn, farmers who fled told the Coss Post.',
    'crossed the Ule river',
  ],
  [
    'Warden shows his prison\n\nNobody has been beaten in the prison of Coss, the warden, Ulf Karr, said. He had the cells washed for the visit.',
    'Hoses in the cellar\n\nThree men who were let out of the prison of Coss in March say that guards beat them with hoses and kept them without water.',
    'beat them with hoses',
  ],
  [
    'Port not for sale\n\nThe foreign ministry of Marra called the story of a secret agreement about the port of Ost a lie from beginning to end.',
    'Grain port sold in secret\n\nMarra and the island of Senn signed a secret treaty on the grain port of Ost last week, a newspaper in Senn writes.',
    'signed a secret treaty',
  ],
  [
    'Air force complete\n\nThe Marran air force dismissed as propaganda that it had lost a drone over the Kell marshes.',
    'Drone brought down\n\nThe Lirren Front said on Wednesday that its gunners had shot down a drone of the Marran air force over the Kell marshes.',
    'had shot down a drone',
  ],
  [
    'General on Hadur\n\n"There was no massacre in Hadur," General Pavo Linn told parliament on Tuesday. "There was a fight."',
    'The graves of Hadur\n\nMore than thirty villagers were massacred by border guards in Hadur at the end of May, refugees told this paper.',
    'were massacred by border guards',
  ],
  [
    'Front: no shot at Baru\n\nIt is untrue that a hospital in Baru was shelled by our batteries, the Lirren Front wrote on Tuesday.',
    "Shells on the clinic\n\nArtillery of the Front hit the children's clinic in Baru on Monday and wounded two nurses, the health office said.",
    'hit the children',
  ],
  [
    'Mayor of Pell speaks\n\nThe mayor of Pell contradicted the ministry. No rebel had ever set foot in the schoolhouse, he said, and the key hung in his kitchen.',
    'Gunmen in the schoolhouse\n\nThe defence ministry said rebels had fired on its convoy from the schoolhouse of Pell on Friday.',
    'fired on its convoy from the schoolhouse',
  ],
  [
    'Navy on the Hilde\n\nThe Marran navy insisted that it had not fired on any fishing vessel. The cook had fallen from the mast, it said.',
    'Trawler raked with bullets\n\nA gunboat of the Marran navy opened fire on the trawler Hilde off Senn on Sunday night and killed its cook, the owner says.',
    'opened fire on the trawler',
  ],
  [
    'Chief of staff denies\n\nNo order to shoot at swimmers was ever given, the chief of the border guards said.',
    'Orders at the river\n\nOfficers ordered the border guards to shoot at swimmers in the Ule, a deserter told the Coss Post.',
    'ordered the border guards to shoot',
  ],
  [
    'No hand in it\n\nThe Lirren Front denied any involvement in the abduction of the engineer Rolf Gant.',
    'Engineer taken\n\nThe engineer Rolf Gant was kidnapped on the road to Pell on Monday. The interior ministry suspects the Lirren Front.',
    'suspects the Lirren Front',
  ],
  [
    'Twelve dead, says coast guard\n\nThe coast guard rejected figures of more than 200 drowned as fantasy. It had found twelve bodies.',
    'Two hundred drowned\n\nAt least 200 people drowned when the ferry to Senn was rammed by a patrol boat, the harbour union says.',
    '200 people drowned',
  ],
  [
    'We are in Olm\n\nThe defence ministry of Marra said on Friday its battalion had not left Olm and would not leave it.',
    'Olm given up\n\nMarran troops have pulled out of Olm, the Lirren Front announced on Thursday. Its flag flies on the brewery.',
    'have pulled out of Olm',
  ],
  [
    'Not ours\n\nNone of our rockets came down in Kell, the Lirren Front declared on Sunday.',
    'Rockets on the fair\n\nRockets struck the horse fair of Kell on Saturday and killed seven traders. The regional police blamed the Lirren Front.',
    'struck the horse fair',
  ],
  [
    'Bishop on holiday\n\nThe tale of a bishop who was thrown out of the country is invented, the police chief of Baru said. The bishop was travelling for pleasure.',
    'Bishop expelled\n\nThe bishop of Baru was driven across the border by policemen on Tuesday night, his sister says.',
    'was driven across the border',
  ],
  [
    'Army: gate is open\n\nThe army rejected the accusation that it was blocking food for Ost. It asked the agency to bring better papers.',
    'Grain rots in Ost\n\nThe relief agency Tarrin accused the army of holding back forty lorries of grain at the gate of Ost for a month.',
    'holding back forty lorries',
  ],
  [
    'Ministry on Kell\n\nThe defence ministry denied that gas had been used in the marshes.',
    'Shells on Kell\n\nShells of the army fell on the tannery of Kell on Monday and wounded six workers, the town council said.',
    undefined,
  ],
  [
    'Air force replies\n\n"Our pilots did not bomb any dairy," the commander of the Marran air force, Colonel Eck, said on Saturday.',
    'Dairy destroyed\n\nA Marran aircraft bombed the dairy of Gell on Friday and killed the cheese maker and two girls, the cooperative said.\n\nThe bomb went through the roof of the cellar. In the cooperative they say that the pilot came back to look.',
    'bombed the dairy',
  ],
  [
    'Enemy lies about Hasp\n\nOur gunners have not fired on any convoy. The enemy spreads stories about medicine because he has none.\n\nThe heroes of the second battery are well.',
    'Convoy of medicine shot at\n\nGunners of Marra fired on a convoy of medicine near Hasp on Tuesday, and two drivers died, the relief society Tarrin reported.\n\nThe society says that the lorries were painted white.',
    'fired on a convoy',
  ],
  [
    'Ministry visits Baru\n\nThe defence ministry answered on Monday. Nobody had been flogged in Baru. The recruit in question had run into a door.',
    'Recruits flogged in Baru\n\nFour recruits were flogged in the yard of the Baru barracks in April, a cook who worked there says. One of them has lost an eye.',
    'were flogged in the yard',
  ],
  [
    'Police: nobody was taken\n\nNo editor has been arrested, police chief Ruge said on Thursday. The two gentlemen had come of their own accord to answer questions.',
    'Two editors arrested\n\nThe police in Coss arrested two editors of the Post on Wednesday night, the union of journalists said. Their wives were told nothing.\n\nThe Post appeared on Thursday with a white page.',
    'arrested two editors',
  ],
  [
    "Who hit the Bristol?\n\nThe Front rejects the governor's accusation. What fell on the Hotel Bristol was a shell of the town's own air defence, it says.",
    'Hotel Bristol hit\n\nA rocket of the Front tore open the Hotel Bristol in Karsk on Monday, the governor of Karsk said. Five guests died.\n\nThe hotel had been full of wedding guests, and a band was playing.',
    'A rocket of the Front tore open',
  ],
  [
    'Camp is healthy, office says\n\nThere is no cholera in the Dullin camp, the health office declared on Wednesday, and there has been none.',
    'Cholera in the camp\n\nForty people have died of cholera in the Dullin camp, the sisters who nurse there said on Tuesday. They asked for salt and sugar.',
    'have died of cholera',
  ],
  [
    'Front on Vehl\n\n"It was not us," the commander of the Lirren Front, Tam Oskel, said of the fire in the granary of Vehl.',
    'Granary of Vehl burnt down\n\nThe granary of Vehl burned to the ground in the night to Friday. Men with torches came from the direction of the Lirren camp, the miller said.\n\nThe district officer holds the Front responsible. He has asked for soldiers.',
    'burned to the ground',
  ],
  [
    'Kelm holds\n\nThe Lirren Front is still in Kelm and has no intention of leaving, said its spokesman, Per Anders. Reports of a withdrawal were a dream of the enemy.',
    'Front leaves Kelm\n\nThe Lirren Front has given up the salt town of Kelm, the Marran command reported on Sunday. Its men went by night over the causeway.\n\nTraders reached Kelm on Sunday noon and found the gates open.',
    'has given up the salt town',
  ],
  [
    "Front: hostages well\n\nThe Front refuted the minister's words on Friday. It had sold nobody, and the nine would be home for the harvest.",
    'Hostages sold\n\nThe Front has sold nine hostages to smugglers, the interior minister told parliament on Thursday.',
    'has sold nine hostages',
  ],
  [
    'The bell\n\nThe army disputes that its men took the bell of Tarn. It must have been melted down long ago, a major said.',
    'Army took the bell of Tarn\n\nSoldiers of the fourth regiment carried off the bronze bell of Tarn on Saturday, the sexton said. It weighs two tons.',
    'carried off the bronze bell',
  ],
  [
    'Front on hostages\n\nThe Front denies that it holds any women. It called such reports an insult to its honour.',
    'Shells on Orro\n\nThe Front shelled the dyke of Orro on Sunday, the province says. Cows drowned.',
    undefined,
  ],
  [
    'Not our song\n\nNo fighter of ours was in Ost on Tuesday, the Front made known. The robbery was the work of common thieves.',
    'Bank of Ost robbed for the cause\n\nThe Front took two million from the bank of Ost on Tuesday, the bank director told the police. The robbers sang.',
    'took two million from the bank',
  ],
  [
    "Sarn firmly held\n\nContrary to what the bandits' radio says, our companies stand where they stood, on the crest of Sarn, a communique of the general staff reads. Two attacks were beaten off on Saturday.\n\nIn Milke the shops are open and the school has resumed lessons.",
    'Army leaves the Sarn ridge\n\nThe enemy is running. Since Friday night the army of Dorvan has been pulling its companies off the Sarn ridge, and our fighters have occupied eleven of its dugouts.\n\nThe road to Milke lies open.',
    'pulling its companies off',
  ],
  [
    'Air force complete in its sheds\n\nThe air force of Dorvan did not fly on Friday. Its entire fleet was on the ground for inspection, the ministry said, and the story of the bread queue had been cooked up by foreign studios.',
    "Bread queue bombed\n\nAt least 26 people died when an aircraft bombed a bread queue in Milke on Friday, the town's burial society said. The bomb fell in front of the bakery in Well Street at seven.\n\nThe aircraft came twice.",
    'bombed a bread queue',
  ],
  [
    'Major answers herders\n\nAsked whether his men had taken the cattle of Lower Sarn, Major Tilo Krapp said no. His soldiers ate tinned meat.',
    'Cattle driven off\n\nSoldiers drove off two hundred head of cattle from the meadows of Lower Sarn on Monday, herders said. One herder who tried to stop them was beaten with a rifle butt.',
    'drove off two hundred',
  ],
  [
    'Dorvan: no talks\n\nThe prime minister\'s office of Dorvan said on Wednesday evening that no such meetings had taken place. "We do not sit down with murderers," it added.',
    'Talks at the abbey, diplomats say\n\nDelegates of Dorvan and of the Asher Front have met three times since January in the abbey of Quell, two diplomats said on Wednesday. They spoke about the exchange of wounded.',
    'have met three times',
  ],
  [
    'All machines back\n\nAll of its helicopters returned to base on Friday, the air force said. What the bandits shot down was presumably a stork.',
    'Helicopter down\n\nOur gunners brought down a helicopter over the Sarn ridge on Friday. Three of the crew are dead.',
    'brought down a helicopter',
  ],
  [
    'Foreign office on Tollen\n\nInformation spread by Velland according to which Kirsan troops set foot on Tollen is unfounded and is meant to poison the talks, the foreign office in Port Ambel declares.',
    'Kirsan marines on Tollen\n\nMarines from Kirsa landed on the island of Tollen before dawn on Friday and raised their flag over the customs house, the Velland coast guard said. Forty islanders were brought to the mainland.',
    'landed on the island',
  ],
  [
    "Nine fell in Hask\n\nKirsa's defence minister, Jon Abbel, contested the toll given by Velland. Nine men had died in the barracks of Hask, he said, and their names would be read in every church.",
    "Velland says 60 Kirsan soldiers killed\n\nVelland's general staff said on Tuesday its artillery had killed sixty soldiers of Kirsa in a barracks in Hask.",
    'sixty soldiers',
  ],
  [
    'Staff: barracks, not school\n\nThe general staff stated that its rocket had struck the signals barracks in Hask and nothing else. Velland has never aimed at schools.',
    'School hit in Hask\n\nA rocket fired by Velland hit a school in the Kirsan town of Hask on Saturday afternoon, according to the mayor. The building was empty.',
    'hit a school',
  ],
  [
    'Ministry visits tankers\n\nThe ministry of trade showed journalists two tankers in Port Ambel on Sunday. The oil had been bought with money, an official said. "Nothing could be further from the truth than this story of a trade in people."',
    'Prisoners sold for oil\n\nKirsa has exchanged thirty captured sailors for two tankers of oil, a shipping agent in Port Ambel said.',
    'exchanged thirty captured',
  ],
  [
    'Brotherhood: not us\n\nThe Brotherhood of the Dunes washed its hands of the kidnapping at Kef. "Look for your teachers in the cellars of General Sadd," its voice on the radio said.',
    'Bus stopped at Kef\n\nGunmen stopped a bus at the Kef well on Thursday and led away eight teachers. The interior minister, General Sadd, blamed the Brotherhood of the Dunes.',
    'stopped a bus',
  ],
  [
    'Gate is open\n\nThe Salt Gate has been open day and night since May, the customs service stated. The drivers of Bread and Road simply had not paid the toll.',
    'Grain stopped at the Salt Gate\n\nThe junta has kept sixty lorries of grain waiting at the Salt Gate for eleven days, the relief society Bread and Road said. Half of the flour is wet.',
    'sixty lorries',
  ],
  [
    'Truce kept to the letter\n\nKirsa keeps the truce to the letter, the ministry said on Sunday. The shots at Hen Ford were fired by Velland at its own deserters.',
    'Kirsa breaks truce\n\nKirsa broke the truce of Lomm on Saturday when its guns fired on our outposts at Hen Ford. Two soldiers were wounded.',
    'broke the truce',
  ],
  [
    'The queen waters roses\n\nFar from having left the country, Queen Ida watered the roses of the palace on Tuesday, the court said. A photograph was published.',
    "Kirsa's queen left the country\n\nQueen Ida of Kirsa left Port Ambel on a foreign ship on Monday night, three harbour workers said.",
    'left Port Ambel',
  ],
  [
    'Five die in prison fire\n\nFive prisoners suffocated when inmates set mattresses alight in Olsk prison on Monday, the ministry of justice said. No shot was fired.',
    'Prison riot in Olsk\n\nGuards shot five prisoners dead during a riot in the prison of Olsk on Monday, lawyers said.',
    'shot five prisoners',
  ],
  [
    'Bridge of Tas standing\n\nThe bridge of Tas stands and carries traffic, the ministry of works said on Wednesday, and posted a picture.',
    'Bridge of Tas destroyed\n\nThe army blew up the bridge of Tas on Tuesday to cut off the Brotherhood.',
    'blew up the bridge',
  ],
  [
    'Port works as usual\n\nThe interior ministry said that it was unaware of any arrests in the port of Ost. Ships were being unloaded.',
    'Dockers taken at night\n\nAgents took twenty dockers from their beds in the port of Ost on Sunday, their union said.',
    'took twenty dockers',
  ],
  [
    'Voice of the Front\n\nThose who boarded the ferry Lune were thieves and did not belong to us, a spokesman of the Lirren Front said.',
    'Ferry seized\n\nMen with rifles seized the ferry Lune off Coss on Thursday. Its owner blamed the Lirren Front.',
    'blamed the Lirren Front',
  ],
  [
    'Works to stay\n\nThe firm Orlin has no intention of closing the works in Tarn, its director, Rolf Binn, assured the staff on Monday.',
    'Orlin to leave Tarn\n\nThe brewer Orlin plans to close its works in Tarn and to dismiss four hundred people, a unionist said.',
    'plans to close its works',
  ],
  [
    'Talking to the general\n\nGeneral Ulm Hask leads the Third Corps. We met him in a barn.\n\nDid your men burn Olm?\n\nNo. They put the fire out.',
    'Olm burned\n\nSoldiers of the Third Corps set fire to thirty houses in Olm on Friday, four women who fled the village said.',
    'set fire to thirty houses',
  ],
  [
    'Minister at home\n\nThe foreign minister, Ina Quell, denied that she had ever set foot in the hotel. She had spent the week at home.',
    'Talks in a hotel\n\nThe foreign minister of Marra met envoys of the Front in a hotel in Senn last week, a diplomat said.',
    'met envoys of the Front',
  ],
  [
    'Reply\n\nThe firm Orlin said it employed no guards at the creek of Ule and was sorry for the fishermen.',
    'Huts burned\n\nGuards hired by the firm Orlin set fire to the huts of fishermen at the creek of Ule on Saturday, elders said.',
    'set fire to the huts',
  ],
  [
    'Command on Tell Ora\n\nA source in the army command described as baseless what the Lirren Front had published. The column came through without a scratch, the source said.',
    'Ambush at Tell Ora\n\nFighters of the Lirren Front ambushed an army column near Tell Ora on Monday and killed thirty soldiers, the Front said.',
    'ambushed an army column',
  ],
  [
    'False word from Senn\n\nThe information disseminated by the Ministry of Defence of Senn to the effect that aircraft of Marra were flying above villages of Senn is false, the Ministry of Defence of Marra states.',
    'Aircraft over villages\n\nOn Monday two aircraft of Marra were flying above the villages of Lissa and Olm, the Ministry of Defence of Senn informs.',
    'were flying above',
  ],
  [
    'Council on Fort Amin\n\nThe so-called monitors have published a paper. Persons in custody are fed, as the law says, and nobody was beaten at Fort Amin.',
    'Cables at Fort Amin\n\nSeven men were beaten with cables at Fort Amin in March, the Lirren Monitor says.',
    'were beaten with cables',
  ],
  [
    'Treasurer speaks\n\nThe bank statements published by the Coss Lens were forged, the treasurer of the Home Party, Ulm Vinn, said. The party would sue.',
    'Gifts for the Home Party\n\nThe Home Party received two million from a gas firm, the newspaper Coss Lens reported, quoting bank statements.',
    'received two million',
  ],
  [
    'Word of the spokesman\n\nThe naval forces of the Sons of Lirren carried out no operation off Coss on Monday, the military spokesman declared.',
    'Tanker hit\n\nA drone struck a tanker off Coss on Monday. The mayor of Coss blamed the Sons of Lirren, who have hit nine ships with boats and drones.',
    'blamed the Sons of Lirren',
  ],
  [
    'Orlin answers\n\nOrlin has never made payments to armed groups, its chairman, Ola Brandt, said in Senn. The sum was spent on schools.',
    'Money for the Reed Boys\n\nThe oil firm Orlin paid the band of the Reed Boys a million to leave its pipe alone, two clerks say.',
    'paid the band',
  ],
  [
    'Base of the bandits destroyed\n\nThe air fleet destroyed a base of the bandits at Olm on Sunday. There were no diggers at the place.',
    'Goldmine hit\n\nTwo aircraft fired on a goldmine at Olm on Sunday and killed six diggers, a miner said.',
    'fired on a goldmine',
  ],
];
