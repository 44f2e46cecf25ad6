import { type CostRow, type EXTRA, type OTHER, row, type Sound, type SoundRow } from './romanisation-table.ts';

/** One way to read the letters of a family: rows tried before the general rows. */
export interface Reading {
  readonly name: string;
  /** What in a name tells of this reading; without it every name of the family is read so. */
  readonly tells?: RegExp;
  readonly rows: readonly SoundRow[];
}

/**
 * Names of one tradition, and how they differ from the general table. A family is asked only when one of the two names
 * tells that it belongs there, so that its costs make no two other persons one.
 */
export interface Family {
  readonly name: string;
  /** What in a name, in lower case with its marks, tells of the family. */
  readonly tells: RegExp;
  readonly why: string;
  /** Two spellings of one name that the family joins, and a name that must not tell of it. */
  readonly fires: readonly [string, string];
  readonly notIn: string;
  readonly readings: readonly Reading[];
  readonly costs: readonly CostRow[];
  readonly last?: readonly CostRow[];
  readonly extra?: Partial<Readonly<Record<keyof typeof EXTRA, number>>>;
  readonly other?: Partial<Readonly<Record<keyof typeof OTHER, number>>>;
  /** Two names that both tell of it are compared by its own readings and costs alone. */
  readonly strict?: true;
  /** The whole name is cut by its rules, so that no other family is asked. */
  readonly alone?: true;
  /** Words, folded, that may be left out: honours before a name, of men and of women, or a father's name inside it. */
  readonly optional?: { readonly first?: readonly RegExp[]; readonly later?: RegExp };
}

const START = '(?:^|[^\\p{L}])';
const END = '(?=$|[^\\p{L}])';
const begins = (words: string): string => `${START}(?:${words})`;
const whole = (words: string): string => `${START}(?:${words})${END}`;
const ends = (tails: string): string => `\\p{L}{2}(?:${tails})${END}`;
const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'u');

const SOMALI: Family = {
  name: 'somali',
  tells:
    /(^|[^\p{L}])(x[aeiou]|c(abd|ali|umar|iise|ismaan|usmaan|abuukar|awil|ayd))|maxam|axme|raxm|\p{L}{3}ax(?=$|[^\p{L}])/u,
  why: 'x is the Arabic h and c the ayn: Xasan Cali, Hassan Ali',
  fires: ['Xasan Cumar', 'Hassan Omar'],
  notIn: 'Carla Alexander',
  readings: [{ name: 'somali', rows: [row('x', 'H', 'Xasan, Hasan'), row('c', '', 'Cali, Ali', 'aeiou')] }],
  costs: [],
};

const SLAVIC: Family = {
  name: 'slavic',
  tells: any(
    begins(
      'serge|serhi|andr[eiï]|alexe|alexand|aleks|oleks|vladi|volody|wladi|wolody|nikol|mykol|mi[kc]ha[iïj]l|mykha|dmi?[tr]|yev|jew|evgu?e|yur[iy]|juri|iour|p[yj]o?tr|petro|pavel|pavlo|ivan|ig?hor|igor|oleg|oleh|f[yj]?odor|fedor|art[eyj]*o?m|anatol|[vw]aler|vyach|viach|wjatsch|[jy]e?kat|ekater|kater[iy]|natal|olga|olha|[kx]s?eni|[vw]ikto|stanisl|[yj]aro|bor[iy]s|genn?ad|leonid|arkad|[vw]ital|kirill|kyryl|dan[iy]+l|den[iy]s|maks|maxim|taras|bo[gh]dan|oksana|s[vw]etl|s[vw]itl|lyudm|ludmil|liudm|ir[iy]na|tat[iyj]+ana|te?t[iyj]+ana|[gh]al[iy]na',
    ),
    ends(
      'ov|ova|ev|eva|ow|owa|jow|jew|ewa|off|eff|skii?|sky|skyi|skyy|skiy|skij|skaya|skaja|ska|enko|chuk|tschuk|tchouk|ovich|evich|ovych|evych|owitsch|ewitsch|ovitch|ovna|evna|ivna|owna|ewna',
    ),
  ),
  why: 'Russian and Ukrainian names, from Cyrillic letters by English, German, French and scholarly habits',
  fires: ['Yevgeny Shcherbin', 'Jewgeni Schtscherbin'],
  notIn: 'Salim Hasan',
  readings: [
    {
      name: 'english',
      rows: [
        row('shch', 'SH C', 'Shcherbin'),
        row('ch', 'C', 'Chubarov'),
        row('x', 'K S', 'Alexei, Aleksei'),
        row('yi', 'i', 'Zelinskyi', undefined, true),
        row('yy', 'i', 'Zelinskyy', undefined, true),
        row('iy', 'i', 'Serhiy', undefined, true),
        row('ij', 'i', 'Dmitrij', undefined, true),
        row('ia', 'Y a', 'Natalia, Natalya'),
        row('iu', 'Y u', 'Hnatiuk, Gnatyuk'),
        row('io', 'Y o', 'Piotr, Pyotr'),
        row('ie', 'Y e', 'Vasiliev, Vasilyev', 'bcdfghklmnprstvz'),
      ],
    },
    {
      name: 'german',
      tells: any(
        'tsch|schtsch|sch',
        begins('j|w|alexej|andrej|sergej|aleksej'),
        '[bcdfghklmnprstwz]j[aeou]',
        ends('ow|owa|jow|ew|ewa|zk?i|ij'),
      ),
      rows: [
        row('schtsch', 'SH C', 'Schtscherbin'),
        row('tsch', 'C', 'Tschubarow'),
        row('sch', 'DZ', 'Schukow, Zhukov, and Grischin, Grishin'),
        row('ss', 'S', 'Gerassin'),
        row('s', 'TZ', 'Selin, Zelin, and Sokol'),
        row('ch', 'X', 'Chruljow'),
        row('aw', 'a V', 'Lawrow'),
        row('ew', 'e V', 'Medwedew'),
        row('ow', 'o V', 'Orlow'),
        row('w', 'V', 'Wladimir'),
        row('z', 'TS', 'Zarkow'),
        row('j', 'Y', 'Jelkin', 'aeiou'),
        row('ij', 'i', 'Jurij', undefined, true),
        row('yj', 'i', 'Selinskyj', undefined, true),
        row('ej', 'ai', 'Sergej', undefined, true),
        row('aj', 'ai', 'Nikolaj', undefined, true),
        row('x', 'K S', 'Alexej'),
      ],
    },
    {
      name: 'french',
      tells: any('tch|ou|ï', ends('ine|off|eff|gue[iï]'), begins('evgu?e|gu?e')),
      rows: [
        row('chtch', 'SH C', 'Chtcherbine'),
        row('tch', 'C', 'Tchoubarov'),
        row('ch', 'SH', 'Grichine'),
        row('j', 'ZH', 'Joukovski'),
        row('ine', 'i N', 'Poutine, Putin', undefined, true),
        row('iou', 'Y uu', 'Iouri, Yuri'),
        row('ie', 'Y e', 'Vassiliev', 'bcdfghklmnprstvz'),
        row('x', 'K S', 'Alexeï'),
      ],
    },
  ],
  costs: [
    ['ZH', 'DZ', 0.03, 'Zhelin, Schelin'],
    ['SH', 'DZ', 0.03, 'Grishin, Grischin'],
    ['S', 'Z', 0.9, 'Sorin, Zorin'],
    ['SH', 'ZH', 0.9, 'Shorin, Zhorin'],
    ['S', 'SH', 0.9, 'Sorin, Shorin'],
    ['D', 'T', 0.9, 'Dorin, Torin'],
    ['P', 'B', 0.9, 'Porin, Borin'],
    ['K', 'G', 0.9, 'Korin, Gorin'],
    ['K', 'X', 0.7, 'Korin, Khorin'],
    ['S', 'TZ', 0.03, 'Sokol, Sokol'],
    ['Z', 'TZ', 0.03, 'Zelin, Selin'],
    ['SH', 'TZ', 0.6, 'Shelin, Selin'],
    ['ZH', 'J', 0.05, 'Zhelin, Jelin'],
    ['TS', 'S', 0.25, 'Tsarkov, Sarkov'],
    ['C', 'CH', 0.05, 'Chubarov, Tchubarov'],
    ['C', 'X', 0.6, 'Chubarov, Khubarov'],
    ['e', 'o', 0.15, 'Fedor, Fyodor'],
    ['V', 'F', 0.15, 'Gorlov, Gorloff'],
    ['V', 'W', 0.03, 'Vadim, Wadim'],
    ['G', 'H', 0.15, 'Gorbenko, Horbenko'],
    ['X', 'H', 0.1, 'Khrulev, Hrulev'],
    ['ai', 'i', 0.1, 'Andrei, Andriy'],
    ['Y', 'i', 0.05, 'Natalya, Natalia'],
    ['J', 'Y', 0.1, 'Jelkin, Yelkin'],
  ],
  extra: { glide: 0.1, between: 0.25, first: 0.6 },
  strict: true,
  optional: { later: /(ov|ev|ow|ew)(ich|ych|itsch|ytsch|itch|ic)$|(ov|ev|iv|yev|ow|ew)n[ay]$|[yi]nichna$/u },
};

const PERSIAN: Family = {
  name: 'persian',
  tells: any(
    begins(
      'hoss?e[iy]n|mehdi|reza|javad|djavad|jawad|gh?olam|qolam|mahmoud|esm[ae]|ebrahim|seye?d|seyy|abdoll|abdol|mohs[ei]n|mostafa|mortez|kazem|kioum|heidar|parvi|vahid|fatemeh|davou|davoo|sadeq|sadegh|shahr|bahr|behn|behr|farh|hoj|ayatol|mir[ -]',
    ),
    ends('zadeh|zade|pour|pur|poor|nejad|nezhad|khani|abadi|dou?st|far'),
  ),
  why: 'v for the Arabic w, gh and q one sound, z for the Arabic d',
  fires: ['Hossein Ghaderi', 'Hoseyn Qaderi'],
  notIn: 'Karim Salim',
  readings: [
    {
      name: 'persian',
      rows: [
        row('aei', 'a i', 'Rezaei, Rezai'),
        row('aee', 'a i', 'Rezaee'),
        row('aie', 'a i', 'Rezaie'),
        row('ai', 'a i', 'Rezai', undefined, true),
        row('owh', 'uu', 'Rowhani, Rouhani'),
        row('ow', 'uu', 'Rowhani, Rouhani', '!aeiou'),
        row('iya', 'i a', 'Ashtiyani, Ashtiani'),
      ],
    },
  ],
  costs: [
    ['V', 'W', 0.03, 'Vahid, Wahid'],
    ['Q', 'GH', 0.03, 'Qasem, Ghasem'],
    ['Q', 'G', 0.1, 'Qolam, Golam'],
    ['D', 'Z', 0.2, 'Rida, Riza'],
    ['a', 'e', 0.05, 'Mahdi, Mehdi'],
    ['e', 'i', 0.05, 'Esmail, Ismail'],
    ['o', 'uu', 0.03, 'Rohani, Rouhani'],
    ['au', 'uu', 0.05, 'Mowlavi, Moulavi'],
    ['Z', 'S', 0.25, 'Esmail, Ezmail'],
    ['a', 'o', 0.6, 'Zahra, Zohra'],
  ],
};

const TURKISH: Family = {
  name: 'turkish',
  tells: any(
    '[şğıİ]|ç.*[öü]|[öü].*ç',
    ends('o[ğg]h?lu|bey'),
    begins(
      'mehmet|mehmed|ahmet|mahmut|recep|b[üu]lent|cemal|cevdet|cengiz|hakan|murat|tayfun|tayyip|ya[sş]ar|[sş]ükrü|sukru|ay[sş]e|orhan|selahat|mevl[uü]t|binali|erdo|doğan|dogan|devlet|nazım|nazim|kenan|figen|g[üu]l[cçs]|gürs|h[üu]sey[ie]n [cç]|m[üu]ge',
    ),
  ),
  why: 'c is the English j, and marks are dropped or written out: Çetin, Cetin, Chetin',
  fires: ['Cevdet Şahinoğlu', 'Jevdet Shahinoglu'],
  notIn: 'Carl Jansen',
  readings: [
    {
      name: 'turkish',
      rows: [
        row('c', 'J', 'Cemal, Jemal'),
        row('oe', 'o', 'Oeztuerk, Öztürk'),
        row('ue', 'u', 'Oeztuerk, Öztürk'),
        row('j', 'ZH', 'Jale'),
        row('gh', 'G', 'Doghan, Doğan'),
      ],
    },
  ],
  costs: [
    ['S', 'SH', 0.15, 'Sahin, Shahin'],
    ['J', 'C', 0.15, 'Cetin, Chetin'],
    ['J', 'CH', 0.15, 'Cetin, Chetin'],
    ['C', 'CH', 0.05, 'Çetin, Chetin'],
    ['J', 'ZH', 0.1, 'Jemal, Zhemal'],
    ['D', 'T', 0.1, 'Murad, Murat'],
    ['G', 'GH', 0.03, 'Dogan, Doghan'],
    ['V', 'F', 0.2, 'Davutoglu, Daftoglu'],
    ['ai', 'e', 0.1, 'Huseyin, Husein'],
  ],
  optional: { later: /^(pasa|pasha|bey|hanim|efendi)$/u },
};

const BURMESE: Family = {
  name: 'burmese',
  tells: any(
    whole(
      'aung|htun|htin|hla|kyaw|nyunt|myint|hpone|hpyu|phyu|lwin|thein|shwe|htet|tet|naing|hmway|mway|htut|kyi|kyee|gyi|nway|thandar|thanda|sandar|sanda|zarni|khaing|khine|maung|swe|soe|thee|ngwe|mya|zaw|thida|lynn|zun|tayza|mutu|kywe|wirathu',
    ),
  ),
  why: 'aspirates and tones are written or not, and honours stand before the name',
  fires: ['U Htun Myint', 'Tun Myint'],
  notIn: 'Martin Wells',
  readings: [
    {
      name: 'burmese',
      rows: [
        row('ht', 'T', 'Htun, Tun'),
        row('hp', 'P', 'Hpone, Phone'),
        row('ph', 'P', 'Phyo'),
        row('hl', 'L', 'Hla, La'),
        row('hm', 'M', 'Hmway, Mway'),
        row('hn', 'N', 'Hnin, Nin'),
        row('ky', 'C', 'Kyaw, Chaw'),
        row('ch', 'C', 'Chaw'),
        row('gy', 'J', 'Gyi, Ji'),
        row('aing', 'ai N', 'Khaing, Khine', undefined, true),
        row('ine', 'ai N', 'Khine, Khaing', undefined, true),
        row('ar', 'a', 'Sandar, Sanda', undefined, true),
        row('oe', 'o', 'Soe, So', undefined, true),
        row('eh', 'e', 'Yeh, Ye', undefined, true),
        row('way', 'W e', 'Nway, Nwe', undefined, true),
        row('ay', 'e', 'Nay, Ne', undefined, true),
        row('ynn', 'i N', 'Lynn, Lin', undefined, true),
      ],
    },
  ],
  costs: [
    ['S', 'SH', 1, 'Swe, Shwe'],
    ['a', 'au', 1, 'Zar, Zaw'],
    ['a', 'i', 1, 'Zan, Zin'],
    ['a', 'e', 0.8, 'Ma, Me'],
    ['e', 'ai', 0.3, 'Nay, Nai'],
    ['a', 'u', 1, 'Tan, Tun'],
    ['M', 'N', 1.4, 'Min, Nin'],
  ],
  extra: { glide: 1, between: 1, inner: 1 },
  strict: true,
  optional: { first: [/^(u|ko|maung|saw|sai|nai|mahn|salai|ashin|sayadaw)$/u, /^(daw|ma|naw|nang)$/u] },
};

/** Letters of Chinese syllables as sounds of their own: what the general table holds for near is far here. */
const AFFRICATES = ['J', 'Q', 'X', 'ZH', 'C', 'SH', 'DZ', 'TS', 'S', 'Z'] as const satisfies readonly Sound[];
const apart = (sounds: readonly Sound[], cost: number): CostRow[] =>
  sounds.flatMap((a, i) => sounds.slice(i + 1).map((b): CostRow => [a, b, cost, 'Ji, Qi']));

const SURNAMES =
  'wang|li|lee|zhang|chang|cheung|liu|lau|chen|chan|ch.en|yang|huang|wong|zhao|chao|wu|ng|zhou|chou|chow|xu|hsu|hsü|sun|suen|ma|zhu|chu|hu|guo|kuo|kwok|he|ho|lin|lam|gao|kao|luo|lo|law|zheng|cheng|liang|leung|xie|hsieh|tse|song|sung|tang|han|feng|fung|deng|teng|cao|tsao|peng|p.eng|zeng|tseng|tsang|xiao|hsiao|tian|tien|t.ien|dong|tung|pan|yuan|cai|tsai|ts.ai|jiang|chiang|yu|yue|du|tu|ye|yeh|yip|wei|su|lü|lu|ding|ting|ren|jen|shen|yao|lai|tan|xi|hsi|qian|chien|ch.ien|qin|chin|ch.in|hou|bo|po|mao|bai|pai|kong|kung|tong';

const CHINESE: Family = {
  name: 'chinese',
  tells: new RegExp(
    `^(?=.*${whole(SURNAMES)})(?:${START}*(?:(?:zh|ch|sh|hs|ts|tz|ng|kw|[bpmfdtnlgkhjqxrzcswy])['‘’ʻ\`]?)?[aeiouüêŭ]+(?:ng|n|h|k|t|p|m|u)?(?:['‘’ʻ\`-]?(?:(?:zh|ch|sh|hs|ts|tz|kw|[bpmfdtnlgkhjqxrzcswy])['‘’ʻ\`]?)?[aeiouüêŭ]+(?:ng|n|h|k|t|p|m|u)?)*|${START}*ng(?=[^\\p{L}])|[^\\p{L}]+)+$`,
    'u',
  ),
  why: 'one name in pinyin, Wade-Giles and post-office letters; the parts of a given name joined, hyphened or apart',
  fires: ['Zhou Delin', 'Chou Te-lin'],
  notIn: 'Anna Petrova',
  readings: [
    {
      name: 'pinyin',
      tells: /^(?!.*(hs|ts|tz|ss|ieh|ien|ih|eh(?!\p{L})|[ptk]['‘’ʻ`]|ch['‘’ʻ`]|ung))/u,
      rows: [
        row('zh', 'ZH', 'Zhou'),
        row('ch', 'C', 'Chen'),
        row('sh', 'SH', 'Shen'),
        row('x', 'X', 'Xi'),
        row('q', 'Q', 'Qin'),
        row('j', 'J', 'Jiang'),
        row('z', 'DZ', 'Zeng'),
        row('c', 'TS', 'Cai'),
        row('yi', 'i', 'Yi'),
        row('you', 'Y u', 'Youyi'),
        row('iyou', 'i Y u', 'Shiyou, Shih-yu'),
        row('iyu', 'i Y u', 'Jiyu'),
        row('iy', 'i Y', 'Jiying, Chi-ying', 'aeo'),
        row('yu', 'Y u', 'Yu'),
        row('uo', 'o', 'Luo, Lo'),
        row('ong', 'u N G', 'Dong, Tung'),
        row('y', 'Y', 'Yang', 'aeo'),
        row('iu', 'i u', 'Liu'),
        row('ui', 'u i', 'Rui'),
        row('ei', 'e i', 'Wei'),
        row('ai', 'a i', 'Tai'),
        row('au', 'a u', 'Lau'),
        row('ao', 'a u', 'Gao'),
        row('ou', 'o u', 'Zhou'),
        row('ie', 'i e', 'Xie'),
        row('w', 'W', 'Wang'),
      ],
    },
    {
      name: 'wade-giles',
      tells: /^(?!.*(zh|x|q|(^|[^\p{L}'‘’ʻ`])[bdgrz]|ong(?!\p{L})))/u,
      rows: [
        row('hs', 'X', 'Hsi, Xi'),
        row('ch', 'CH', 'Chou, Zhou and Chiang, Jiang'),
        row('sh', 'SH', 'Shen'),
        row('tz', 'TZ', 'Tzu'),
        row('ts', 'TZ', 'Tsai, Cai and Tseng, Zeng'),
        row('ss', 'S', 'Ssu'),
        row('p', 'PB', 'Po, Bo and Peng'),
        row('t', 'TD', 'Teng, Deng and Tien'),
        row('k', 'KG', 'Kao, Gao and Kang'),
        row('j', 'R', 'Jen, Ren'),
        row('ieh', 'i e', 'Hsieh, Xie', '!aeiou'),
        row('ien', 'i a N', 'Tien, Tian', '!g'),
        row('ueh', 'u e', 'Hsueh, Xue', '!aeiou'),
        row('ih', 'i', 'Shih, Shi', '!aeiou'),
        row('eh', 'e', 'Yeh, Ye', '!aeiou'),
        row('ung', 'u N G', 'Tung, Dong'),
        row('yi', 'i', 'Yi'),
        row('iyou', 'i Y u', 'Shiyou, Shih-yu'),
        row('iyu', 'i Y u', 'Jiyu'),
        row('iy', 'i Y', 'Jiying, Chi-ying', 'aeo'),
        row('yu', 'Y u', 'Yu'),
        row('uo', 'o', 'Kuo, Guo'),
        row('y', 'Y', 'Yang', 'aeo'),
        row('iu', 'i u', 'Liu'),
        row('ui', 'u i', 'Jui'),
        row('ei', 'e i', 'Wei'),
        row('ai', 'a i', 'Tai'),
        row('au', 'a u', 'Lau'),
        row('ao', 'a u', 'Kao'),
        row('ou', 'o u', 'Chou'),
        row('ie', 'i e', 'Lieh'),
        row('w', 'W', 'Wang'),
      ],
    },
  ],
  costs: [
    ...apart(AFFRICATES, 1.2),
    ...apart(['a', 'e', 'i', 'o', 'u'], 1),
    ...(['J', 'Q', 'ZH', 'C'] as const).map((sound): CostRow => ['CH', sound, 0.03, 'Chou, Zhou']),
    ...(['TS', 'DZ'] as const).map((sound): CostRow => ['TZ', sound, 0.03, 'Tsai, Cai']),
    ['CH', 'SH', 1.2, 'Chen, Shen'],
    ['CH', 'X', 1.2, 'Chi, Xi'],
    ['CH', 'H', 1.2, 'Chu, Hu'],
    ['PB', 'P', 0.03, 'Peng, Peng'],
    ['PB', 'B', 0.03, 'Po, Bo'],
    ['TD', 'T', 0.03, 'Tien, Tian'],
    ['TD', 'D', 0.03, 'Teng, Deng'],
    ['KG', 'K', 0.03, 'Kang, Kang'],
    ['KG', 'G', 0.03, 'Kao, Gao'],
    ['P', 'B', 1.2, 'Peng, Beng'],
    ['D', 'T', 1.2, 'Deng, Teng'],
    ['G', 'K', 1.2, 'Gao, Kao'],
    ['G', 'J', 1.2, 'Gang, Jang'],
    ['X', 'H', 1.2, 'Xu, Hu'],
    ['X', 'K', 1.2, 'Xu, Ku'],
    ['X', 'G', 1.2, 'Xu, Gu'],
    ['e', 'o', 0.25, 'Ge, Ko'],
    ['u', 'o', 0.2, 'Tung, Tong'],
    ['Y', 'i', 0.3, 'Ya, Ia'],
    ['W', 'u', 0.1, 'Wei, Uei'],
  ],
  last: [...apart(['a', 'e', 'i', 'o', 'u'], 1), ['e', 'o', 0.25, 'He, Ho'], ['u', 'o', 0.4, 'Tu, To']],
  extra: { inner: 1, first: 1, last: 1, glide: 1, between: 1, H: 1.2 },
  other: { vowels: 1 },
  strict: true,
  alone: true,
};

/** Every family there is; a name tells of one by a bit at its place in this list. */
export const FAMILIES: readonly Family[] = [SOMALI, SLAVIC, PERSIAN, TURKISH, BURMESE, CHINESE];
