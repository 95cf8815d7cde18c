import { openHouse } from '../../server/open-house.ts';
import { command } from '../command.ts';
import { readDeed } from '../deeds.ts';
import { EXIT } from '../exit.ts';
import { DATA, placeOf } from '../store-place.ts';

const MADE = {
  'zh-Hans': '班级 {name}：学生用代码 {code} 加入；教师的链接以 #/desk/{link} 结尾，只说这一次',
  'zh-Hant': '班級 {name}：學生用代碼 {code} 加入；教師的連結以 #/desk/{link} 結尾，只說這一次',
  en: 'class {name}: students join with the code {code}; its teacher’s link ends in #/desk/{link}, told this once',
};

/** Makes a class. With `--json`: `{id, code, name, link}`. */
export const klass = command({
  name: 'class',
  about: {
    'zh-Hans': '建一个班级：class new NAME',
    'zh-Hant': '建一個班級：class new NAME',
    en: 'make a class: class new NAME',
  },
  places: { hint: 'new NAME', many: true },
  options: { data: DATA },
  async run(given, { data }, terminal) {
    const { thing } = readDeed('class', given, { new: 'NAME' });
    const house = await openHouse(placeOf(data));
    try {
      const { class: made, link } = await house.store.classes.add(thing, house.now());
      const { id, code, name } = made;
      terminal.give({ id, code, name, link });
      terminal.print(terminal.say(MADE, { name, code, link }));
      return EXIT.ok;
    } finally {
      await house.close();
    }
  },
});
