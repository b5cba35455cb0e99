/** A timeline whose labels are in many scripts: one event a day, in the words of a town hall. */
import { HARBOUR_JSON } from '../../export/harbour.ts';

/** Of letters that the page's own font lacks, or that are as wide as others together. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  Ethiopic: 'የከተማ ምክር ቤት ስብሰባ ተጀመረ',
  Tamil: 'நகர சபைக் கூட்டம் தொடங்கியது',
  Malayalam: 'നഗരസഭയുടെ യോഗം തുടങ്ങി',
  Telugu: 'నగర సభ సమావేశం మొదలైంది',
  Kannada: 'ನಗರ ಸಭೆಯ ಸಭೆ ಆರಂಭವಾಯಿತು',
  Sinhala: 'නගර සභා රැස්වීම ඇරඹේ',
  Burmese: 'မြို့တော်ကောင်စီ အစည်းအဝေး',
  Khmer: 'កិច្ចប្រជុំក្រុមប្រឹក្សា',
  Lao: 'ກອງປະຊຸມສະພາເມືອງ',
  Thai: 'สภาเมืองเริ่มประชุมวันนี้',
  Cherokee: 'ᏗᎧᎾᏩᏗᏙᎯ ᏓᎾᏓᏅᎡᎯ',
  Inuktitut: 'ᓄᓇᓕᖕᓂ ᑲᑎᒪᔨᑦ ᑲᑎᒪᔪᑦ',
  Bengali: 'নগর পরিষদের সভা শুরু',
  Gujarati: 'નગર સભાની બેઠક શરૂ થઈ',
  Gurmukhi: 'ਨਗਰ ਸਭਾ ਦੀ ਮੀਟਿੰਗ ਸ਼ੁਰੂ',
  Devanagari: 'नगर परिषद की बैठक शुरू',
  Arabic: 'بدأ اجتماع مجلس المدينة',
  Hebrew: 'ישיבת מועצת העיר נפתחה',
  Thaana: 'ސިޓީ ކައުންސިލްގެ ޖަލްސާ',
  Armenian: 'Քաղաքի խորհրդի նիստը',
  Georgian: 'საკრებულოს სხდომა დაიწყო',
  Greek: 'Συνεδρίαση του δημοτικού',
  Vietnamese: 'Cuộc họp hội đồng thành phố',
  // Without spaces: between boxes for letters that no font has, Chromium sets them in two widths.
  Han: '市议会今天上午召开全体会议',
  Kana: '市議会がはじまるｼﾁｮｳｶｲｷﾞ',
  Hangul: '시의회회의가시작되었다',
  Fullwidth: 'ＣＩＴＹ　ＨＡＬＬ　ＷＷＷ',
  Mathematical: '𝐁𝐨𝐥𝐝 𝐥𝐞𝐭𝐭𝐞𝐫𝐬 𝐨𝐟 𝐦𝐚𝐭𝐡𝐬',
  Emoji: 'Flag 🇺🇦 family 👨‍👩‍👧‍👦 fine 👍🏽',
  Urdu: 'شہر کی کونسل کا اجلاس',
  Latin: 'WWWWW MMMMM WWWWW MMMMM',
};

const [first] = HARBOUR_JSON.events;

/** Their days follow each other, so that labels stand close. */
export const IN_SCRIPTS = {
  ...HARBOUR_JSON,
  title: 'የከተማ ምክር ቤት, நகர சபை, 市议会',
  home: { from: '2024-04-29', to: '2024-06-02' },
  events: Object.entries(SCRIPTS).map(([script, title], k) => {
    const day = `2024-05-${String(1 + k).padStart(2, '0')}`;
    return {
      ...first!,
      id: script.toLowerCase(),
      title,
      label: title,
      importance: 3,
      when: { ...first!.when, edtf: day, earliest: day, latest: day },
    };
  }),
};
