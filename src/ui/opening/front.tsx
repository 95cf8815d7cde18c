import type { Scenario } from '../../sim/index.ts';

/** What is lit before daylight, by kind of firm: a roof, a wall, its panes, the bars over them, a sign. */
const LIT: Readonly<Record<Scenario['stage'], Readonly<Record<'roof' | 'wall' | 'pane' | 'bar' | 'sign', string>>>> = {
  shop: {
    roof: 'M236 112 340 70 444 112V124H236Z',
    wall: 'M250 124H430V240H250Z',
    pane: 'M264 150H342V210H264ZM354 150H416V240H354Z',
    bar: 'M303 150V210M264 180H342M385 150V240',
    sign: 'M282 128H398V144H282Z',
  },
  // a counter for carrying away, its chimney, and one window with a telephone in it
  phones: {
    roof: 'M244 120H436V108L412 96V72H394V88L340 76Z',
    wall: 'M250 120H430V240H250Z',
    pane: 'M266 148H374V206H266ZM388 148H416V240H388Z',
    bar: 'M266 192H374M302 192V178H338V192M296 172Q320 160 344 172',
    sign: 'M282 125H398V141H282Z',
  },
  // one lit floor over dark ones, a gate for lorries below
  office: {
    roof: 'M244 52H436V62H244Z',
    wall: 'M250 62H430V240H250Z',
    pane: 'M264 78H416V112H264ZM276 178H404V240H276Z',
    bar: 'M302 78V112M340 78V112M378 78V112M276 194H404M276 210H404M276 226H404M264 132H416M264 150H416',
    sign: 'M292 158H388V172H292Z',
  },
};

/** A street before daylight with one lit house. A drawing of our own; it says nothing that is not in words beside it. */
export function Front({ stage }: { stage: Scenario['stage'] }) {
  const lit = LIT[stage];
  return (
    <svg class="shop-front" viewBox="0 0 640 240" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
      <path
        class="night-house"
        d="M0 240V96L70 60 140 96V240ZM140 240V120H250V240ZM430 240V104H520V240ZM520 240V84L580 52 640 84V240Z"
      />
      <path
        class="night-window"
        d="M30 120H56V150H30ZM84 120H110V150H84ZM170 150H196V180H170ZM455 134H481V164H455ZM560 116H586V146H560Z"
      />
      <path class="lit-roof" d={lit.roof} />
      <path class="lit-wall" d={lit.wall} />
      <path class="lit-pane" d={lit.pane} />
      <path class="lit-bar" d={lit.bar} />
      <path class="lit-sign" d={lit.sign} />
      <path class="night-ground" d="M0 238H640" />
    </svg>
  );
}
