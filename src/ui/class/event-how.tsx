import type { ComponentChildren } from 'preact';
import type { Answer } from '../../wire/routes.ts';
import { useTell } from '../context.ts';
import { dayTime, useClass, useSayHere } from './use-class.ts';

/** The rules of an event, in words that somebody understands who only plays. */
export function EventHow({ told: { event, turns } }: { told: Answer<'published'> }) {
  const { shelf } = useClass();
  const tell = useTell();
  const say = useSayHere();
  const { scenario, opensAt, closesAt, freezesAt, quota, counting, brackets, teamSize, confirm } = event;
  const listed = scenario.catalogue ? shelf.find(({ id }) => id === scenario.id) : undefined;
  const name = listed ? `${scenario.id} ${tell(listed.title)}` : scenario.id;
  const times = [
    say('event.from', { at: dayTime(opensAt) }),
    closesAt === null ? say('event.noEnd') : say('event.to', { at: dayTime(closesAt) }),
    ...(freezesAt === null ? [] : [say('event.freezes', { at: dayTime(freezesAt) })]),
  ];
  return (
    <section class="event-how">
      <h2>{say('event.how')}</h2>
      <dl>
        <Row name={say('event.scenario')}>{say('event.turns', { name, n: turns })}</Row>
        <Row name={say('event.window')}>{times.join(' · ')}</Row>
        <Row name={say('event.luck')}>{say(`event.luck.${event.luck}.${event.cover}`)}</Row>
        <Row name={say('event.attempts')}>
          {say(quota === 1 ? 'event.attempts.one' : `event.attempts.${counting}`, { n: quota })}
        </Row>
        <Row name={say('event.ties')}>{say(`event.ties.${event.ties}`)}</Row>
        {brackets.length > 1 && (
          <Row name={say('event.brackets')}>{say('event.bracketsOf', { names: brackets.join(' · ') })}</Row>
        )}
        <Row name={say('event.teams')}>
          {teamSize === 1 ? say('event.teams.alone') : say(`event.teams.${confirm}`, { n: teamSize })}
        </Row>
        <Row name={say('event.missing')}>{say(`event.missing.${event.missing}`)}</Row>
        <Row name={say('event.sees')}>{say(`event.sees.${event.visibility}`)}</Row>
      </dl>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
