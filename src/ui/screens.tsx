import { useEffect, useErrorBoundary } from 'preact/hooks';
import { Console } from './console/console.tsx';
import { useGame, useSay } from './context.ts';
import { dressPage } from './dress-page.ts';
import { FaultPage } from './fault.tsx';
import { Finale } from './finale/finale.tsx';
import { Glossary } from './glossary/glossary.tsx';
import { useKeys } from './keys.ts';
import { Opening } from './opening/opening.tsx';
import { Dialog } from './parts/dialog.tsx';
import { later } from './parts/later.tsx';
import { useMedia, WIDE } from './parts/use-media.ts';
import { SettingsSheet } from './settings/settings-sheet.tsx';
import { Shop } from './shop.tsx';

/** Large, and wanted last. */
const debrief = later(async () => (await import('./debrief/debrief.tsx')).DebriefScreen);
const report = later(async () => (await import('./report/report.tsx')).ReportScreen);

/** All screens of one game. */
export function Screens() {
  const state = useGame();
  const { language, motion, text } = state.settings.value;
  useErrorBoundary((error: Error) => {
    state.fault.value = error;
  });
  useEffect(() => dressPage(language, motion, text), [language, motion, text]);
  return state.fault.value ? <FaultPage error={state.fault.value} /> : <Screen />;
}

function Screen() {
  const state = useGame();
  const say = useSay();
  const screen = state.screen.value;
  const begun = state.view.value.turn > 1;
  useEffect(() => {
    if (!begun) return;
    debrief.fetch();
    report.fetch();
  }, [begun]);
  useKeys((key) => {
    if (key !== '?') return false;
    state.sheet.value = { kind: 'help' };
    return true;
  });
  return (
    <>
      {screen.kind === 'opening' ? (
        <Opening />
      ) : screen.kind === 'finale' ? (
        <Finale />
      ) : screen.kind === 'debrief' ? (
        <debrief.Screen />
      ) : screen.kind === 'report' ? (
        <report.Screen />
      ) : (
        <Shop />
      )}
      <SheetOver />
      {state.page.practice && (
        <p class="practice-mark">
          {say('practice.mark')}
          <span class="unseen"> {say('replay.practiseHint')}</span>
        </p>
      )}
    </>
  );
}

/** Files, settings or help over the screen, where one of them was asked for; a word looked up lies over them too. */
export function SheetOver() {
  const { term } = useGame();
  return (
    <>
      <Sheets />
      {term.value && <Glossary term={term.value} onClose={() => (term.value = null)} />}
    </>
  );
}

function Sheets() {
  const state = useGame();
  const say = useSay();
  const wide = useMedia(WIDE);
  const sheet = state.sheet.value;
  const close = () => (state.sheet.value = null);
  if (!sheet) return null;
  if (sheet.kind === 'settings') return <SettingsSheet onClose={close} />;
  if (sheet.kind === 'help') return <Glossary onClose={close} />;
  // on a phone the files are tabs of their own, unless somebody on the street was pressed
  if (!wide && ['files', 'ledger'].includes(state.phoneTab.value)) return null;
  return (
    <Dialog title={say('console.title')} wide onClose={close}>
      <Console
        tab={sheet.tab}
        who={sheet.who}
        onTab={(tab, who) => (state.sheet.value = { kind: 'console', tab, who })}
      />
    </Dialog>
  );
}
