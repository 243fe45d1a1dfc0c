import type { FilmStrings } from './strings.ts';

/** Arabic, for tests of right-to-left pages. Not published: nobody has checked it with readers. */
export const arabicFilmStrings: FilmStrings = {
  dir: 'rtl',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  previous: 'المشهد السابق',
  next: 'المشهد التالي',
  position: 'الموضع في الفيلم',
  scene: 'المشهد {0} من {1}',
  time: '{0} من {1}',
  captions: 'الترجمة',
  speed: 'السرعة',
  listen: 'استمع',
  mute: 'القراءة بصوت عالٍ لا تعمل هنا الآن.',
  fullScreen: 'ملء الشاشة',
  transcript: 'كل كلمات الفيلم',
  picture: 'الصورة: {0}',
  from: 'من {0}. آخر تحديث {1}.',
};
