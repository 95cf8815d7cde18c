/** A complaint's slip of paper; one that is overdue is red and has a folded corner. */
export function TicketSlip({ late }: { late: boolean }) {
  return (
    <svg class={late ? 'slip slip-late' : 'slip'} width="16" height="18" viewBox="0 0 16 18" aria-hidden="true">
      <path class="slip-paper" d={late ? 'M1.5 1.5H10L14.5 6V16.5H1.5Z' : 'M1.5 1.5H14.5V16.5H1.5Z'} />
      {late && <path class="slip-fold" d="M10 1.5V6H14.5Z" />}
      <path class="slip-lines" d="M4 9H12M4 12.5H9.5" />
    </svg>
  );
}
