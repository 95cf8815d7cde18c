import type { ComponentChildren } from 'preact';
import { useSay } from '../../context.ts';

interface FrameProps {
  /** One sentence on what the figures say. */
  readonly says: string;
  /** One sentence on what they cannot say. */
  readonly cannot: string;
  readonly tools?: ComponentChildren;
  readonly chart?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** An analysis: what it says, what it cannot, what the player may set, a chart and its table. */
export function Frame({ says, cannot, tools, chart, children }: FrameProps) {
  const say = useSay();
  return (
    <>
      <p class="insight-says" role="status">
        {says}
      </p>
      <p class="insight-cannot">
        <b>{say('insight.cannot')}</b> {cannot}
      </p>
      {tools && <div class="insight-tools">{tools}</div>}
      <div class="insight-pair">
        {chart && <div class="insight-chart">{chart}</div>}
        {children && <div class="insight-table">{children}</div>}
      </div>
    </>
  );
}
