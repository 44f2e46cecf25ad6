import { readSpeakers } from '../test/score/own-speakers.ts';
import { readOwn } from '../test/score/own-statements.ts';
import { sameActor, sameChain } from '../test/score/statement-actor.ts';
const mode = process.argv[2];
for (const set of ['speakers','chains','tune']) {
  const reps: any[] = set === 'tune' ? await readOwn('tune','fast') as any : await readSpeakers(set as any,'fast') as any;
  for (const { reading: r, pairs } of reps) for (const { gold, found } of pairs) {
    if (sameActor(r, found.sourceActor, gold.sourceActor)) continue;
    const src = found.source.map((s: any) => r.text.slice(s[0], s[1]).replace(/\n/g,' ')).join(' + ');
    const pron = /^(i|he|she|it|they|we|who|his|her|its|their|him)$/i.test(src);
    if ((mode === 'p') !== pron) continue;
    const name = found.sourceActor === null ? null : r.actors.find((a: any) => a.id === found.sourceActor)?.name;
    const sent = r.sentences.findIndex((s: any) => s[0] <= found.cue[0][0] && found.cue[0][0] < s[1]);
    const ctx = r.text.slice(r.sentences[Math.max(0, sent - (pron?2:0))][0], r.sentences[sent][1]).replace(/\n+/g, ' ¶ ');
    console.log(`${set} ${r.id} [${src}] gold=${gold.sourceActor} read=${name} :: ${ctx.slice(pron?-420:-300)}`);
  }
}
