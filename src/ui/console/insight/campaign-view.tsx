import { leverName } from '../../../words/levers.ts';
import { formatMoney, formatMoneyShort } from '../../../words/number.ts';
import { useGame, useLanguage, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { Bars } from './bars.tsx';
import { resultsOf } from './campaigns.ts';
import { Frame } from './frame.tsx';

/** What each lever cost beside how sales stood when it cost more: a comparison, and no proof. */
export function CampaignView() {
  const { host, view } = useGame();
  const say = useSay();
  const language = useLanguage();
  const { levers } = host.legend;
  const name = (lever: string): string => leverName(language, host.scenario, levers, lever);
  const results = resultsOf(view.value.books, levers);
  if (results.length === 0) {
    return (
      <Frame
        says={say(view.value.books.length === 0 ? 'insight.noTurn' : 'campaign.none')}
        cannot={say('campaign.cannot')}
      />
    );
  }
  const compared = results.flatMap(({ lever, extra, compared: found }) => (found ? { lever, extra, ...found } : []));
  const best = compared.reduce<(typeof compared)[number] | null>(
    (one, other) => (one === null || other.left > one.left ? other : one),
    null,
  );
  return (
    <Frame
      says={
        best
          ? say('campaign.says', {
              lever: name(best.lever),
              extra: formatMoney(best.extra),
              more: formatMoney(Math.abs(best.more)),
              way: say(best.more < 0 ? 'campaign.less' : 'campaign.more'),
            })
          : say('campaign.same')
      }
      cannot={say('campaign.cannot')}
      chart={
        compared.length > 0 && (
          <Bars
            label={say('campaign.chart')}
            legend={[
              { ink: 'hollow' as const, text: say('campaign.extra') },
              { ink: 'full' as const, text: say('campaign.afterGoods') },
              { ink: 'loss' as const, text: say('campaign.afterGoodsLess') },
            ].filter(({ ink }) => ink === 'hollow' || compared.some(({ more }) => more < 0 === (ink === 'loss')))}
            rows={compared.map(({ lever, extra, more }) => ({
              key: lever,
              name: name(lever),
              bars: [
                { ink: 'hollow', value: extra, text: formatMoneyShort(language, extra) },
                { ink: more < 0 ? 'loss' : 'full', value: more, text: formatMoneyShort(language, more) },
              ],
            }))}
          />
        )
      }
    >
      <Scroll class="table-scroll" label={say('insight.campaign')}>
        <table class="table heads-wrap">
          <thead>
            <tr>
              <th scope="col">{say('campaign.lever')}</th>
              {(['paid', 'turns', 'salesWith', 'salesWithout', 'left', 'perYuan'] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {say(`campaign.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map(({ lever, paid, turnsWith, turnsWithout, compared: found }) => (
              <tr key={lever}>
                <th scope="row">{name(lever)}</th>
                <td class="number">{formatMoney(paid)}</td>
                <td class="number">{found ? `${turnsWith} : ${turnsWithout}` : '–'}</td>
                <td class="number">{found ? formatMoney(found.salesWith) : '–'}</td>
                <td class="number">{found ? formatMoney(found.salesWithout) : '–'}</td>
                <td class={found && found.left < 0 ? 'number bad' : 'number'}>
                  {found ? formatMoney(found.left) : '–'}
                </td>
                <td class="number">{found?.perYuan == null ? '–' : formatMoney(Math.round(100 * found.perYuan))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Frame>
  );
}
