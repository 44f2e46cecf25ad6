/**
 * Given names that are known well enough to be told apart (Hasan, Husayn): a word near to a spelling of one row is no
 * spelling of another row, and the spellings of one row are one name in different languages. Written from general
 * knowledge; `many` are borne by so many that sharing one says little. A spelling may stand in two rows.
 */
export interface GivenRow {
  readonly spellings: readonly string[];
  readonly many?: true;
}

const many = (...spellings: readonly string[]): GivenRow => ({ spellings, many: true });
const one = (...spellings: readonly string[]): GivenRow => ({ spellings });

export const GIVEN: readonly GivenRow[] = [
  many('muhammad', 'mehmet'),
  ...'ahmad ali hasan husayn abdallah omar ibrahim khalid yusuf mahmud mustafa khalil said salih hamid rashid karim jamal tariq amin yasin isa musa ismail dawud adam bilal hamza zayd nasir kamal hani'
    .split(' ')
    .map((name) => many(name)),
  many('salim'),
  many('sulayman', 'soleyman'),
  many('salman'),
  // Russian and Ukrainian
  one('vladimir', 'volodymyr'),
  one('aleksandr', 'alexander', 'oleksandr'),
  one('aleksandra', 'alexandra', 'oleksandra'),
  one('aleksei', 'oleksiy'),
  one('nikolai', 'mykola'),
  one('mikhail', 'mykhailo'),
  one('sergei', 'serhiy'),
  one('andrei', 'andriy'),
  one('dmitri', 'dmytro'),
  one('yevgeni', 'yevhen'),
  one('yevgenia', 'yevheniya'),
  one('pavel', 'pavlo'),
  one('pyotr', 'petro'),
  one('igor', 'ihor'),
  one('oleg', 'oleh'),
  one('grigori', 'hryhoriy'),
  one('vasili', 'vasyl'),
  one('konstantin', 'kostyantyn'),
  one('yekaterina', 'kateryna', 'katerina'),
  one('elena', 'olena'),
  one('vladislav', 'vladyslav'),
  one('vyacheslav', 'viacheslav'),
  one('viktor'),
  one('viktoria'),
  one('valery'),
  one('valentin'),
  one('valeria'),
  one('ivan'),
  one('nikita'),
  one('kirill', 'kyrylo'),
  one('ilya', 'illya'),
  one('anna', 'hanna'),
  one('maria', 'mariya'),
  one('marina', 'maryna'),
  one('artyom'),
  one('danil', 'danylo'),
  // Persian
  one('hossein', 'husayn'),
  one('mohsen'),
  one('mehdi', 'mahdi'),
  one('hadi'),
  one('mortaza'),
  one('parviz'),
  one('parvin'),
  one('zahra'),
  one('zohreh', 'zohra'),
  // Turkish
  one('cemal', 'jemal', 'jamal'),
  one('cemil', 'jamil'),
  one('kemal', 'kamal'),
  one('murat'),
  one('mert'),
  one('hakan'),
  one('erkan'),
  // Chinese family names in Mandarin and Cantonese
  one('zhang', 'cheung'),
  one('chen', 'chan'),
  one('huang', 'wong'),
  one('wang', 'wong'),
  one('liang', 'leung'),
  one('liu', 'lau'),
  one('lin', 'lam'),
  one('guo', 'kwok'),
  one('xie', 'tse'),
  one('zeng', 'tsang'),
  one('wu', 'ng'),
];
