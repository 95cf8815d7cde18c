import { useGame, useSay } from '../context.ts';
import type { ConsoleTab } from '../game-state.ts';
import { AccountsTab } from './accounts-tab.tsx';
import { ComplaintsTab } from './complaints-tab.tsx';
import { CustomersTab } from './customers-tab.tsx';
import { InsightTab } from './insight/insight-tab.tsx';
import { LedgerTab } from './ledger-tab.tsx';
import { PromisesTab } from './promises-tab.tsx';
import { QuadrantTab } from './quadrant-tab.tsx';

interface ConsoleProps {
  readonly tab: ConsoleTab;
  readonly who: number | null;
  readonly onTab: (tab: ConsoleTab, who: number | null) => void;
  /** Which tabs this window offers; the scenario says which there are. */
  readonly only?: readonly ConsoleTab[];
}

/** The firm's files, in the tabs the scenario gives; everything here is from the files, right or wrong. */
export function Console({ tab, who, onTab, only }: ConsoleProps) {
  const say = useSay();
  const { scenario } = useGame().host;
  const tabs = scenario.consoleTabs.filter((one) => !only || only.includes(one));
  const shown = tabs.includes(tab) ? tab : tabs[0];
  return (
    <div class="console">
      {tabs.length > 1 && (
        <div class="console-tabs" role="tablist">
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={one === shown}
              aria-controls="console-panel"
              class={one === shown ? 'tab tab-on' : 'tab'}
              onClick={() => onTab(one, null)}
            >
              {say(`console.${one}`)}
            </button>
          ))}
        </div>
      )}
      <div
        class="console-panel"
        role="tabpanel"
        id="console-panel"
        aria-labelledby={shown ? `tab-${shown}` : undefined}
      >
        {shown === 'customers' && <CustomersTab who={who} onWho={(next) => onTab('customers', next)} />}
        {shown === 'accounts' && <AccountsTab who={who} onWho={(next) => onTab('accounts', next)} />}
        {shown === 'complaints' && <ComplaintsTab who={who} onWho={(next) => onTab('complaints', next)} />}
        {shown === 'quadrant' && <QuadrantTab />}
        {shown === 'insight' && <InsightTab who={who} onWho={(next) => onTab('insight', next)} />}
        {shown === 'ledger' && <LedgerTab />}
        {shown === 'promises' && <PromisesTab />}
      </div>
    </div>
  );
}
