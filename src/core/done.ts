/** Told to have happened, by the text itself or by somebody in it: neither planned, called for nor supposed. */
export const hasHappened = ({ modality }: { readonly modality: string }): boolean =>
  modality === 'happened' || modality === 'alleged';

/** Told as done: that it happened, not that it did not. */
export const isDone = (event: { readonly modality: string; readonly polarity: string }): boolean =>
  event.polarity === 'affirmed' && hasHappened(event);
