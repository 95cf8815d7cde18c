import { useGame, useSay } from '../context.ts';
import { changeSettings } from '../game-state.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ALONE, CLASSROOM, LANGUAGE_NAMES, LANGUAGES } from '../settings.ts';

/** Language, motion, text size, how the street is drawn; the way out. */
export function SettingsSheet({ onClose }: { onClose: () => void }) {
  const state = useGame();
  const say = useSay();
  const { language, motion, text, canvas, pace, sound, votes } = state.settings.value;
  return (
    <Dialog title={say('settings.title')} onClose={onClose}>
      <div class="settings">
        <ChoiceRow
          name="language"
          label={say('start.language')}
          labelled
          value={language}
          options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
          onChoose={(value) => changeSettings(state, { language: value })}
        />
        <ChoiceRow
          name="motion"
          label={say('settings.motion')}
          labelled
          value={motion}
          options={(['auto', 'full', 'reduced'] as const).map((value) => ({
            value,
            text: say(`settings.motion.${value}`),
          }))}
          onChoose={(value) => changeSettings(state, { motion: value })}
        />
        <ChoiceRow
          name="text"
          label={say('settings.text')}
          labelled
          value={text}
          options={([100, 115, 130] as const).map((value) => ({ value, text: say(`settings.text.${value}`) }))}
          onChoose={(value) => changeSettings(state, { text: value })}
        />
        <ChoiceRow
          name="canvas"
          label={say('settings.canvas')}
          labelled
          value={canvas}
          options={(['auto', 'on', 'off'] as const).map((value) => ({ value, text: say(`settings.canvas.${value}`) }))}
          onChoose={(value) => changeSettings(state, { canvas: value })}
        />
        <ChoiceRow
          name="sound"
          label={say('settings.sound')}
          labelled
          value={sound}
          options={(['on', 'off'] as const).map((value) => ({ value, text: say(`settings.sound.${value}`) }))}
          onChoose={(value) => changeSettings(state, { sound: value })}
        />
        <ChoiceRow
          name="votes"
          label={say('settings.votes')}
          labelled
          value={votes}
          options={(['off', 'on'] as const).map((value) => ({ value, text: say(`settings.votes.${value}`) }))}
          onChoose={(value) => changeSettings(state, value === 'on' ? CLASSROOM : ALONE)}
        />
        {state.host.scenario.pace.class && (
          <ChoiceRow
            name="pace"
            label={say('settings.pace')}
            labelled
            value={pace}
            options={(['full', 'class'] as const).map((value) => ({ value, text: say(`settings.pace.${value}`) }))}
            onChoose={(value) => changeSettings(state, { pace: value })}
          />
        )}
        {state.page.seed !== '' && <p class="quiet">{say('settings.seed', { seed: state.page.seed })}</p>}
        <button
          type="button"
          class="button"
          onClick={() => {
            state.sheet.value = { kind: 'help' };
          }}
        >
          {say('help.title')}
        </button>
        <button type="button" class="button" onClick={() => state.page.leave('start')}>
          {say(state.page.inClass ? 'again.class' : 'settings.leave')}
        </button>
      </div>
    </Dialog>
  );
}
