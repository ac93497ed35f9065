import { BOARD_GROUPS, type Board } from '../../engine/facts/boards';
import { t } from '../../locales';
import { countryName } from '../../ui/say';
import { isLocked, type SectionProps } from '../section';

/** The boards we read by ourselves, by country, each on or off. A board that is off is not read at all. */
export function Boards({ overview, language, save }: SectionProps) {
  const { boardsOff } = overview.settings;
  const locked = isLocked(overview, 'boardsOff');
  const isOff = ({ hosts }: Board) => hosts.every((host) => boardsOff.includes(host));
  const set = (board: Board, on: boolean) => {
    const others = boardsOff.filter((host) => !board.hosts.includes(host));
    void save({ boardsOff: on ? others : [...others, ...board.hosts] }, on ? 'boards.on' : 'boards.off');
  };
  return (
    <div class="field" data-part="boards">
      <p class="small">{t(language, 'boards.about')}</p>
      {locked && <p class="small">{t(language, 'options.locked')}</p>}
      {BOARD_GROUPS.map(({ country, boards }) => {
        const name = country === null ? t(language, 'boards.several') : countryName(language, country);
        const off = boards.filter(isOff).length;
        return (
          <details class="fold" key={country ?? 'several'}>
            <summary>
              <h3 class="inline">{name}</h3>{' '}
              <span class="small">{t(language, 'boards.count', { on: boards.length - off, all: boards.length })}</span>
            </summary>
            <fieldset disabled={locked}>
              <legend class="unseen">{name}</legend>
              {boards.map((board) => (
                <label class="choice" key={board.name}>
                  <input
                    type="checkbox"
                    data-part="board"
                    data-host={board.hosts[0]}
                    checked={!isOff(board)}
                    onChange={(event) => set(board, event.currentTarget.checked)}
                  />
                  <span>{board.name}</span>
                  <span class="small">{board.hosts.join(' ')}</span>
                </label>
              ))}
            </fieldset>
          </details>
        );
      })}
    </div>
  );
}
