/** A street before daylight with one lit shop. A drawing of our own; it says nothing that is not in words beside it. */
export function ShopFront() {
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
      <path class="lit-roof" d="M236 112 340 70 444 112V124H236Z" />
      <path class="lit-wall" d="M250 124H430V240H250Z" />
      <path class="lit-pane" d="M264 150H342V210H264ZM354 150H416V240H354Z" />
      <path class="lit-bar" d="M303 150V210M264 180H342M385 150V240" />
      <path class="lit-sign" d="M282 128H398V144H282Z" />
      <path class="night-ground" d="M0 238H640" />
    </svg>
  );
}
