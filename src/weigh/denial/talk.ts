import { weighWords } from '../../link/saying-word.ts';

/** Words of denying and of blame themselves: they say nothing of what is denied. */
export const TALK = new Set(
  weighWords(
    'hold anybody anyone anything take place happen such reject dismiss deny claim report charge allegation accusation rumour tale story call single involvement role part truth true untrue false lie ever given whatsoever single invented fabricated baseless propaganda fantasy fiction nonsense slander hoax rubbish unfounded groundless responsible blame guilty behind spokesman statement account insinuation participation version assertion suggestion suspicion whatever word fact reality foundation basis resemble progress',
  ).map(({ key }) => key),
);
