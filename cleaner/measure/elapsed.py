"""Whether a line says how long ago something was, or how long it takes, and nothing else: "4 hours ago", "3小时前", "8 min".

Where articles are listed such a line stands beside each headline; beside a text itself stands its date.
"""

import re
from functools import cache
from itertools import dropwhile

#: language → what stands around the unit (0: a number), by " | "; and the units.
_SAYINGS = {
    "en": (
        "0 {} ago | 0{} ago",
        (
            "s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w week weeks mo"
            " month months y yr yrs year years"
        ),
    ),
    "de": (
        "vor 0 {}",
        "sek sekunde sekunden min minute minuten std stunde stunden tag tagen woche wochen monat monaten jahr jahren",
    ),
    "fr": ("il y a 0 {}", "seconde secondes min minute minutes h heure heures j jour jours semaine semaines mois an ans"),
    "es": ("hace 0 {}", "segundo segundos min minuto minutos h hora horas día días semana semanas mes meses año años"),
    "pt": (
        "há 0 {} | 0 {} atrás",
        "segundo segundos min minuto minutos h hora horas dia dias semana semanas mês meses ano anos",
    ),
    "it": ("0 {} fa", "secondo secondi min minuto minuti ora ore giorno giorni settimana settimane mese mesi anno anni"),
    "nl": ("0 {} geleden", "seconde seconden min minuut minuten uur uren dag dagen week weken maand maanden jaar"),
    "pl": (
        "0 {} temu",
        (
            "sek min minutę minuty minut godz godzinę godziny godzin dzień dni tydzień tygodnie tygodni miesiąc"
            " miesiące miesięcy rok lata lat"
        ),
    ),
    "ru": (
        "0 {} назад",
        (
            "сек секунд секунды мин минут минуты минуту ч час часа часов день дня дней неделю недели недель месяц"
            " месяца месяцев год года лет"
        ),
    ),
    "uk": (
        "0 {} тому",
        (
            "хв хвилин хвилини хвилину год година години годин день дні днів тиждень тижні тижнів місяць місяці"
            " місяців рік роки років"
        ),
    ),
    "cs": ("před 0 {}", "min minutou minutami h hodinou hodinami dnem dny týdnem týdny měsícem měsíci rokem lety"),
    "el": (
        "πριν 0 {} | πριν από 0 {}",
        "λεπτό λεπτά ώρα ώρες ημέρα ημέρες μέρα μέρες εβδομάδα εβδομάδες μήνα μήνες χρόνο χρόνια",
    ),
    "tr": ("0 {} önce", "saniye dk dakika sa saat gün hafta ay yıl"),
    "ar": ("منذ 0 {}", "دقيقة دقائق ساعة ساعات يوم أيام أسبوع أسابيع شهر أشهر سنة سنوات"),
    "he": ("לפני 0 {}", "דקה דקות שעה שעות יום ימים שבוע שבועות חודש חודשים שנה שנים"),
    "fa": ("0 {} پیش | 0 {} قبل", "دقیقه ساعت روز هفته ماه سال"),
    "hi": ("0 {} पहले", "मिनट घंटे घंटा दिन हफ्ते सप्ताह महीने साल"),
    "sv": ("0 {} sedan | för 0 {} sedan", "min minut minuter tim timme timmar dag dagar vecka veckor månad månader år"),
    "da": ("0 {} siden | for 0 {} siden", "min minut minutter time timer dag dage uge uger måned måneder år"),
    "no": ("0 {} siden | for 0 {} siden", "min minutt minutter time timer dag dager uke uker måned måneder år"),
    "fi": ("0 {} sitten", "min minuuttia minuutti tuntia tunti päivää päivä viikkoa viikko kuukautta vuotta"),
    "hu": ("0 {}", "perce órája napja hete hónapja éve"),
    "ro": ("acum 0 {}", "minut minute oră ore zi zile săptămână săptămâni lună luni an ani"),
    "id": ("0 {} lalu | 0 {} yang lalu", "detik menit jam hari minggu bulan tahun"),
    "vi": ("0 {} trước", "phút giờ ngày tuần tháng năm"),
    "ko": ("0{} 전 | 0{}전", "초 분 시간 일 주 개월 년"),
    "zh": ("0{}前 | 0 {}前", "秒 秒钟 分钟 分鐘 小时 小時 天 周 星期 个月 個月 年"),
    "ja": ("0{}前 | 0 {}前", "秒 分 時間 日 週間 か月 ヶ月 カ月 年"),
    "th": ("0 {}ที่แล้ว | 0 {}ที่ผ่านมา", "นาที ชั่วโมง วัน สัปดาห์ เดือน ปี"),
}
#: A minute and its forms, in the languages of the cue tables, by which reading times are given.
_MINUTES = (
    "min mins minute minutes minuten minuti minutos minuto minuut minuter minutter minut minuty minuta minutu minuutti"
    " minuuttia perc menit phút мин минут минуты минута хв хвилин хвилини хвилина λεπτά λεπτό dk dakika دقيقة دقائق דקות דקה"
    " دقیقه मिनट 분 分 分钟 分鐘 นาที"
)
_NUMBER = re.compile(r"\d+")
_MARKS = " \t\u00a0-–—•·|*()[].,"


def is_ago(text: str) -> bool:
    """Whether a short line that holds a digit says how long ago, and nothing else."""
    return _NUMBER.sub("0", text.lower().strip(_MARKS).replace(".", "")) in _all()


def is_minutes(text: str) -> bool:
    """Whether a short line says how many minutes something takes, and nothing else; a sign of a clock may stand before it."""
    said = "".join(dropwhile(lambda sign: not sign.isalnum(), text.lower()))
    unit = "".join(dropwhile(str.isdecimal, said))
    return unit != said and unit.strip(_MARKS) in _minutes()


@cache
def _minutes() -> frozenset[str]:
    return frozenset(_MINUTES.split())


@cache
def _all() -> frozenset[str]:
    """Every way to say it that the table knows; made when the first short line with a digit comes."""
    return frozenset(
        saying.format(unit) for sayings, units in _SAYINGS.values() for saying in sayings.split(" | ") for unit in units.split()
    )
