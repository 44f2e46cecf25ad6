import { CHINESE } from './romanisation-chinese.ts';
import { SLAVIC } from './romanisation-slavic.ts';
import { row } from './romanisation-table.ts';
import { any, begins, ends, type Family, whole } from './romanisation-tradition.ts';

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
  optional: { first: [/^(seye?d|seyyed|sayye?d|syed)$/u] },
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

/** Every family there is; a name tells of one by a bit at its place in this list. */
export const FAMILIES: readonly Family[] = [SOMALI, SLAVIC, PERSIAN, TURKISH, BURMESE, CHINESE];
