import type { HeadId } from '../../src/ui/art/heads.ts';

/** What the generator is asked for, colours as six digits. */
export interface Look {
  readonly skin: string;
  readonly clothing: string;
  /** The hair's second colour, for the heads that have one; dark unless given. */
  readonly contrast?: string;
  /** Hair that is not ink, so that two long-haired people are told apart at 72 px. */
  readonly hair?: string;
  /** What lies over the face. */
  readonly over?: { readonly glasses: string } | { readonly moustache: string };
}

/** Grey heads come out orange unless told so; skin tones are those of the visual sheet 4.3. */
const GREY = '9AA0A6';
const WHEAT = 'f2c9a1';
const TAN = 'edb98a';
const FAIR = 'ffdbb4';
const BROWN = 'd08b5b';

/** Who wears what (chosen): quiet clothes, different for everybody, and none in a badge's colour. */
export const LOOKS: Readonly<Record<HeadId, Look>> = {
  grayBun: { skin: WHEAT, clothing: 'C98B82', contrast: GREY },
  grayShort: { skin: WHEAT, clothing: '93B3AE', contrast: GREY, over: { glasses: 'glasses2' } },
  short5: { skin: FAIR, clothing: '93A5CC' },
  long: { skin: WHEAT, clothing: 'D9B779', hair: '5A3B2E' },
  medium3: { skin: FAIR, clothing: 'A3BACB' },
  short2: { skin: TAN, clothing: 'A5A083' },
  longBangs: { skin: FAIR, clothing: 'C8B4D0' },
  bangs2: { skin: WHEAT, clothing: '94A98C' },
  medium2: { skin: WHEAT, clothing: '5F7F86' },
  mediumBangs: { skin: FAIR, clothing: 'DDA182' },
  flatTop: { skin: TAN, clothing: 'C9BE6E', over: { moustache: 'moustache1' } },
  shaved2: { skin: TAN, clothing: 'EFEBE0' },
  mediumBangs3: { skin: FAIR, clothing: 'B48490', hair: '3A2620' },
  medium1: { skin: WHEAT, clothing: '7F8C5E', over: { glasses: 'glasses' } },
  short1: { skin: WHEAT, clothing: '8DA3A8' },
  bangs: { skin: FAIR, clothing: 'C7A08B' },
  noHair2: { skin: TAN, clothing: '9DB0C0' },
  grayMedium: { skin: FAIR, clothing: 'B3A7C2', contrast: GREY },
  short3: { skin: BROWN, clothing: 'B8B58F' },
  hijab: { skin: TAN, clothing: 'A9B8A0' },
  pomp: { skin: WHEAT, clothing: 'BFA6A0' },
  short4: { skin: TAN, clothing: 'A7B4CE' },
  noHair3: { skin: WHEAT, clothing: 'A39A8C' },
  hatBeanie: { skin: FAIR, clothing: 'BE9C78' },
};
