"""Cues: phrases that tell what a block is, by family and language, looked up as word n-grams.

They are looked up by `cleaner.measure.cues`. A phrase belongs here only if a reader
would say of a short line that holds it: that is not the article. Names of networks count; names of sites do not. A phrase that
ends in a colon counts only as a label: at the beginning of a line, with the colon.

To add a language, add its line to each family; to add a family, add it here and a rule that looks for it.
"""

#: family → language → phrases, lower-case, separated by " | ".
CUES: dict[str, dict[str, str]] = {
    # where to be followed, and what to click to pass the page on
    "share": {
        "*": "facebook | twitter | linkedin | whatsapp | pinterest | instagram | youtube | tiktok | telegram | reddit | "
        "tumblr | flipboard | messenger | snapchat | google+ | google plus | mastodon | bluesky | threads | vk | vkontakte | "
        "viber | xing | pocket | email | e-mail | mail | rss | rss feed",
        "en": "share | share this | share on | share via | share article | share this article | share this post | "
        "share story | tweet | tweet this | pin it | follow | follow us | follow us on | print | print this | print article | "
        "copy link | link copied | send to a friend | email this | like us on | connect with us | save | bookmark | "
        "add to favorites | share to | repost | share by email | share full article | give this article | stay connected | "
        "like this:",
        "de": "teilen | artikel teilen | drucken | folgen | folgen sie uns | folge uns | merken | versenden | link kopieren | "
        "per mail | weitersagen | artikel drucken | beitrag teilen | "
        "gefällt mir: | teilen mit: | teile diesen beitrag | teile diesen artikel | beitrag weiterempfehlen",
        "fr": "partager | partagez | imprimer | suivez-nous | copier le lien | partager sur | partager cet article | "
        "partagez cet article | envoyer par email | "
        "j’aime ça:",
        "es": "compartir | comparte | compartir en | imprimir | síguenos | síguenos en | enviar por correo | copiar enlace | "
        "comparte esta noticia | "
        "me gusta esto: | compártelo:",
        "pt": "compartilhar | compartilhe | partilhar | imprimir | siga-nos | siga nos | copiar link | enviar por e-mail | "
        "curtir isso: | compartilhe isso:",
        "it": "condividi | condividi su | stampa | seguici | seguici su | copia link | salva | mi piace:",
        "nl": "delen | deel dit artikel | afdrukken | volg ons | volgen | kopieer link | doorsturen | bewaren | vind ik leuk:",
        "pl": "udostępnij | udostępnij na facebooku | udostępnij na twitterze | podziel się | drukuj | obserwuj nas | poleć | "
        "wyślij | kopiuj link | polub nas | lubię to",
        "ru": "поделиться | поделитесь | поделись | распечатать | печать | подписывайтесь | версия для печати | вконтакте | "
        "одноклассники | одноклассниках | твиттер | фейсбук | телеграм | следите за нами | отправить другу | мы в соцсетях | "
        "понравилось это: | поделиться ссылкой:",
        "uk": "поділитися | поширити | друкувати | підписуйтесь | поділитися у facebook | поділитись | надіслати | "
        "стежте за нами | копіювати посилання | скопіювати посилання | роздрукувати | фейсбук | телеграм | твіттер",
        "cs": "sdílet | sdílet na facebooku | sdílet na twitteru | sdílejte | tisk | vytisknout | sledujte nás | "
        "poslat e-mailem | kopírovat odkaz | uložit",
        "el": "κοινοποίηση | μοιραστείτε | μοιράσου | εκτύπωση | ακολουθήστε μας | αποστολή | αντιγραφή συνδέσμου | "
        "μοιραστείτε το | ακολουθήστε",
        "tr": "paylaş | paylaşın | yazdır | takip et | bizi takip edin | kopyala | bağlantıyı kopyala | e-posta gönder | "
        "kaydet | facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş | "
        "bunu beğen: | bunu paylaş:",
        "ar": "شارك | مشاركة | طباعة | تابعنا | فيسبوك | تويتر | واتساب | تليجرام | انسخ الرابط | نسخ الرابط | تابعونا | "
        "تيليجرام | شارك على فيسبوك | شارك على تويتر | شارك المقال | شارك الخبر | شارك على واتساب | "
        "معجب بهذه:",
        "ko": "공유 | 공유하기 | 페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 인쇄 | 프린트 | 스크랩 | url 복사 | 밴드 | "
        "이것이 좋아요: | 이것을 공유하기:",
        "sv": "dela | skriv ut | följ oss | dela artikeln | dela på facebook | dela på twitter | dela via e-post | "
        "kopiera länk | följ oss på | tipsa en vän | "
        "gilla detta: | dela detta:",
        "da": "del artikel | følg os | del på facebook | kopier link | del på twitter | del artiklen | del på linkedin | "
        "følg os på | udskriv | send til en ven",
        "id": "bagikan | ikuti kami | cetak | salin tautan | bagikan ke | bagikan artikel ini | bagikan berita ini | "
        "bagikan artikel | ikuti kami di | simpan artikel",
        "he": "שתפו | שתף | שתפו בפייסבוק | עקבו אחרינו | הדפסה | שלח לחבר | העתק קישור | פייסבוק | טוויטר | וואטסאפ | "
        "טלגרם | ווטסאפ | שתף בפייסבוק",
        "fa": "اشتراک گذاری | اشتراک گذاری در | اشتراک\u200cگذاری | به اشتراک بگذارید | ارسال به دوستان | نسخه چاپی | "
        "چاپ خبر | کپی لینک | لینک کوتاه | فیسبوک | تلگرام | واتساپ | توییتر | اینستاگرام | اشتراک\u200cگذاری در تلگرام | "
        "اشتراک\u200cگذاری در | ارسال به تلگرام | به اشتراک\u200cگذاری | ما را دنبال کنید",
        "hi": "शेयर करें | पर शेयर करें | साझा करें | फेसबुक | ट्विटर | व्हाट्सएप | टेलीग्राम | फॉलो करें | हमें फॉलो करें | "
        "प्रिंट करें | लिंक कॉपी करें | व्हाट्सएप पर शेयर करें | लिंक शेयर करें",
        "vi": "chia sẻ lên | chia sẻ bài viết | chia sẻ: | theo dõi chúng tôi | in bài viết | sao chép liên kết | gửi "
        "email | chia sẻ facebook | lưu bài",
        "hu": "megosztás | megosztom | oszd meg | ossza meg | kövessen minket | kövess minket | nyomtatás | "
        "küldés e-mailben | link másolása | megosztás facebookon | megosztás twitteren",
        "ro": "distribuie | distribuie pe | distribuiți | urmărește-ne | urmărește-ne pe | tipărește | copiază link | "
        "trimite pe",
        "fi": "jaa | jaa artikkeli | jaa facebookissa | seuraa meitä | tulosta | kopioi linkki | jaa twitterissä | "
        "jaa whatsappissa",
        "no": "del artikkelen | følg oss | skriv ut | kopier lenke | del på facebook | del saken | del på twitter | "
        "del artikkel | følg oss på | kopiér lenke | tips en venn",
        "zh": "分享到 | 分享到微信 | 分享到微博 | 分享至 | 分享给好友 | 新浪微博 | 腾讯微博 | qq空间 | 微信好友 | 朋友圈 | 复制链接 | 打印本页 | 打印此页 | 關注我們 | 关注我们 | 扫一扫",
        "ja": "シェアする | ツイート | フォローする | 共有する | 印刷する | はてなブックマーク | リンクをコピー | シェア | でシェア | "
        "いいね: | 共有:",
        "th": "แชร์บทความ | แชร์บทความนี้ | แชร์ข่าวนี้ | แชร์ไปยัง | แชร์หน้านี้ | คัดลอกลิงก์ | ติดตามเราได้ที่ | ติดตามเราที่ | พิมพ์หน้านี้",
        "bg": "сподели | сподели във facebook | споделете | сподели статията | споделяне | сподели с приятели | "
        "последвайте ни | принтирай | изпрати на приятел | копирай линка",
        "sk": "zdieľať | zdieľať na facebooku | zdieľajte | zdieľať článok | sledujte nás | vytlačiť | poslať e-mailom | "
        "kopírovať odkaz | uložiť",
        "hr": "podijeli | podijeli na facebooku | podijelite | podijeli članak | pratite nas | ispiši | pošalji prijatelju | "
        "kopiraj link",
        "bn": "শেয়ার করুন | ফেসবুকে শেয়ার করুন | টুইটারে শেয়ার করুন | হোয়াটসঅ্যাপে শেয়ার করুন | ফেসবুক | টুইটার | "
        "হোয়াটসঅ্যাপ | প্রিন্ট | প্রিন্ট করুন | লিংক কপি করুন | আমাদের অনুসরণ করুন | অনুসরণ করুন",
        "sw": "sambaza | sambaza kwenye | tufuate | tufuate kwenye | chapisha ukurasa | nakili kiungo | tuma kwa rafiki",
        "ca": "compartiu | comparteix a facebook | comparteix a twitter | imprimeix | segueix-nos | segueix-nos a | "
        "copia l'enllaç | envia per correu | desa l'article | comparteix aquesta notícia | comparteix l'article",
        "lt": "dalinkitės | pasidalink | pasidalinkite | dalintis facebook | spausdinti | sekite mus | kopijuoti "
        "nuorodą | siųsti draugui",
        "lv": "dalīties facebook | drukāt | seko mums | sekojiet mums | kopēt saiti | nosūtīt draugam",
        "et": "jaga | jaga artiklit | jaga facebookis | jaga sõbraga | prindi | jälgi meid | kopeeri link | saada sõbrale",
        "sl": "deli na facebooku | delite | delite članek | deli članek | natisni | sledite nam | kopiraj povezavo | "
        "pošlji prijatelju",
        "sr": "подели | подели на фејсбуку | поделите | одштампај | пратите нас | копирај линк | пошаљи пријатељу | "
        "podeli | podeli na facebooku | podelite | odštampaj | pratite nas | kopiraj link | фејсбук | твитер",
        "is": "deila á facebook | deila frétt | prenta | fylgdu okkur | afrita tengil | senda á vin",
        "ur": "شیئر کریں | فیس بک پر شیئر کریں | ٹویٹر پر شیئر کریں | واٹس ایپ پر شیئر کریں | فیس بک | ٹوئٹر | واٹس ایپ "
        "| پرنٹ کریں | لنک کاپی کریں | ہمیں فالو کریں",
        "ms": "kongsikan | kongsi artikel | kongsi di facebook | ikuti kami | cetak artikel | salin pautan",
        "ta": "பகிரவும் | பகிர்க | பேஸ்புக்கில் பகிர | பேஸ்புக் | டுவிட்டர் | வாட்ஸ்அப் | அச்சிடுக | எங்களை பின்தொடரவும் | எங்களைப் பின்தொடரவும்",
        "af": "deel op facebook | deel hierdie artikel | deel artikel | volg ons op | kopieer skakel",
    },
    "newsletter": {
        "en": "newsletter | newsletters | sign up | signup | subscribe | subscribe now | subscribe to | your inbox | "
        "mailing list | email updates | email alerts | unsubscribe | daily briefing | breaking news alerts | get the latest | "
        "enter your email | your email address | stay informed | join our | never miss | subscriber | subscribers | "
        "thank you for subscribing | newsletter signup | become a member | start your free trial | free trial | "
        "subscription | subscriptions",
        "de": "newsletter | newsletters | abonnieren | abonnieren sie | jetzt abonnieren | anmelden | ihre e-mail-adresse | "
        "abo | jetzt anmelden | kostenlos abonnieren | nichts verpassen | posteingang | jetzt eintragen | direkt ins "
        "postfach",
        "fr": "newsletter | newsletters | abonnez-vous | s'abonner | abonnement | inscrivez-vous | inscription | je m'abonne "
        "| je m’abonne | s’abonner | votre adresse e-mail | boîte mail | infolettre | se désabonner | se désinscrire | je "
        "m'inscris | restez informé | restez informés | ne manquez rien",
        "es": "boletín | boletines | suscríbete | suscribirse | suscribirme | suscripción | newsletter | regístrate | tu "
        "correo | correo electrónico | apúntate | recibe nuestro boletín | quiero suscribirme | mantente informado",
        "pt": "newsletter | assine | assinar | assine já | inscreva-se | cadastre-se | boletim | seu e-mail | subscreva | "
        "subscrever | fique por dentro | receba novidades | mantenha-se informado",
        "it": "newsletter | iscriviti | abbonati | iscrizione | registrati | la tua email | abbonamento | abbonamenti | "
        "resta aggiornato | rimani aggiornato | nella tua casella di posta",
        "nl": "nieuwsbrief | nieuwsbrieven | abonneer | abonneren | aanmelden | schrijf je in | inschrijven | meld je aan | "
        "blijf op de hoogte | ontvang vacatures per e-mail",
        "pl": "newsletter | newslettera | zapisz się | subskrybuj | zaprenumeruj | zamów newsletter | prenumerata | "
        "e-wydanie | na swój adres e-mail | twój e-mail | zapisuję się | bądź na bieżąco",
        "ru": "подписаться | подписка | рассылка | рассылку | подпишитесь | подпишись | новости на почту | ваш e-mail | "
        "подписаться на новости | отписаться | будьте в курсе | узнавайте первыми",
        "uk": "підписатися | підписка | розсилка | підпишіться | розсилку | підпишись | ваш e-mail | передплата | "
        "передплатникам | новини на пошту | відписатися | будьте в курсі",
        "cs": "newsletter | newsletteru | odebírat | přihlásit k odběru | předplatné | předplaťte | přihlaste se | váš "
        "e-mail | novinky e-mailem | zůstaňte v obraze",
        "el": "newsletter | εγγραφή | εγγραφείτε | συνδρομή | συνδρομητές | το email σας | ενημερωτικό δελτίο | μείνετε "
        "ενημερωμένοι",
        "tr": "bülten | bültene | abone ol | abone olun | e-bülten | kayıt ol | e-posta adresiniz | bültenimize kayıt olun",
        "ar": "النشرة البريدية | اشترك | اشتراك | النشرة الإخبارية | بريدك الإلكتروني | الاشتراك | إلغاء الاشتراك | اشترك "
        "لتصلك",
        "ko": "구독 | 구독하기 | 뉴스레터 | 이메일 구독 | 구독신청",
        "sv": "nyhetsbrev | prenumerera | anmäl dig | nyhetsbrevet | bli prenumerant | prenumeration | din e-postadress | "
        "avsluta när du vill | missa inget",
        "da": "nyhedsbrev | tilmeld dig | abonner | nyhedsbreve | nyhedsbrevet | tilmeld | bliv abonnent | abonnement",
        "id": "berlangganan newsletter | berlangganan sekarang | daftar sekarang | newsletter | langganan newsletter | "
        "berlangganan buletin | langsung di kotak masuk anda",
        "he": "ניוזלטר | לניוזלטר | הירשמו לניוזלטר | הצטרפו לניוזלטר | הירשמו לעדכונים | כתובת המייל | כתובת מייל | הצטרפו "
        "לרשימת התפוצה | הרשמה לניוזלטר | הצטרפות לרשימת התפוצה",
        "fa": "خبرنامه | عضویت در خبرنامه | اشتراک خبرنامه | مشترک شوید | ایمیل خود را وارد کنید",
        "hi": "न्यूज़लेटर | न्यूजलेटर | सदस्यता लें | सब्सक्राइब करें | सब्सक्राइब",
        "vi": "đăng ký nhận bản tin | đăng ký nhận tin | nhận bản tin | nhập email của bạn",
        "hu": "hírlevél | hírlevelünkre | feliratkozás | feliratkozom | iratkozzon fel | iratkozz fel | fizessen elő",
        "ro": "abonează-te | abonați-vă | abonare | înscrie-te la newsletter | adresa ta de email | aboneaza-te | mă abonez "
        "| direct pe e-mail",
        "fi": "uutiskirje | uutiskirjeen | uutiskirjeemme | tilaa uutiskirje | tilaa nyt",
        "no": "nyhetsbrev | meld deg på | abonner | nyhetsbrevet | nyhetsbrev fra | bli abonnent | abonnement | abonnér",
        "zh": "订阅 | 訂閱 | 订阅我们 | 订阅我们的邮件 | 訂閱我們 | 电子报 | 電子報 | 邮件订阅 | 免费订阅 | 取消订阅 | 取消訂閱",
        "ja": "メルマガ | メルマガ登録 | メルマガに登録 | メールマガジン | メールマガジン登録 | ニュースレター | 購読する | 会員登録 | 無料登録",
        "th": "จดหมายข่าว | สมัครรับข่าวสาร | สมัครสมาชิก",
        "bg": "бюлетин | абонирайте се | абонирай се | абонамент | нюзлетър | вашият имейл | запишете се",
        "sk": "newsletter | odoberať | odber noviniek | predplatné | predplaťte si | prihláste sa | váš e-mail",
        "hr": "newsletter | pretplatite se | pretplata | pretplati se | prijavite se | vaša e-mail adresa",
        "bn": "নিউজলেটার | সাবস্ক্রাইব | সাবস্ক্রাইব করুন | আপনার ইমেইল | গ্রাহক হোন | নিবন্ধন করুন",
        "sw": "jarida letu | jiunge na jarida | jiandikishe | jisajili | barua pepe yako | anwani yako ya barua pepe",
        "ca": "butlletí | butlletins | subscriu-te | subscriviu-vos | subscripció | el teu correu | apunta't | subscriu-m'hi",
        "lt": "naujienlaiškis | naujienlaiškį | naujienlaiškio | prenumeruoti | prenumeruokite | prenumerata",
        "lv": "jaunumu vēstule | abonēt | abonē | abonējiet | abonements | jūsu e-pasts | pieteikties jaunumiem",
        "et": "uudiskiri | uudiskirja | telli uudiskiri | liitu uudiskirjaga | sinu e-post",
        "sl": "e-novice | prijava na e-novice | naročite se | naroči se | vaš e-naslov | naročnina",
        "sr": "билтен | њузлетер | претплати се | претплатите се | претплата | ваша имејл адреса | bilten | njuzleter | "
        "pretplatite se",
        "is": "fréttabréf | skráðu þig | gerast áskrifandi | netfangið þitt | áskrift",
        "ur": "نیوز لیٹر | سبسکرائب کریں | سبسکرائب | اپنا ای میل",
        "ms": "surat berita | langgan | langgan sekarang | daftar sekarang | e-mel anda",
        "ta": "செய்திமடல் | செய்திமடலுக்கு | சந்தா | குழுசேரவும் | உங்கள் மின்னஞ்சல்",
        "af": "nuusbrief | nuusbriewe | jou e-posadres",
    },
    "account": {
        "en": "log in | login | sign in | log out | logout | sign out | register | my account | create account | create an "
        "account | forgot password | password | username | remember me | already a member | account settings | dashboard | "
        "you must log in or register to reply here | you cannot post new topics in this forum | you cannot reply to topics "
        "in this forum | users browsing this forum | you must be logged in to",
        "de": "einloggen | login | registrieren | mein konto | passwort | ausloggen | abmelden | passwort vergessen | "
        "benutzername | merkzettel | warenkorb | warenkorb anzeigen | wunschliste | auf den merkzettel | konto erstellen | "
        "kundenkonto | du musst angemeldet sein | sie müssen angemeldet sein | mitglieder in diesem forum | wer ist online | "
        "du darfst keine neuen themen | du darfst keine antworten",
        "fr": "se connecter | connexion | mon compte | mot de passe | créer un compte | s'identifier | déconnexion | mes "
        "favoris | mon panier | mot de passe oublié | vous devez être connecté | se souvenir de moi | liste de souhaits | ma "
        "liste d'envies | utilisateurs parcourant ce forum | vous ne pouvez pas poster de nouveaux sujets",
        "es": "iniciar sesión | inicia sesión | mi cuenta | contraseña | cerrar sesión | acceder | ingresar | mi carrito | "
        "mis favoritos | lista de deseos | olvidaste tu contraseña | has olvidado tu contraseña | debes iniciar sesión | "
        "crear cuenta | crear una cuenta | no puedes publicar nuevos temas | usuarios navegando este foro",
        "pt": "entrar | minha conta | senha | fazer login | sair | iniciar sessão | meu carrinho | lista de desejos | "
        "esqueceu a senha | esqueci minha senha | criar conta | meus favoritos | você precisa estar logado",
        "it": "accedi | login | il mio account | password | esci | area riservata | i miei preferiti | il mio carrello | "
        "lista dei desideri | password dimenticata | hai dimenticato la password | crea un account | devi effettuare "
        "l'accesso",
        "nl": "inloggen | mijn account | wachtwoord | uitloggen | registreren | winkelwagen | verlanglijstje | mijn "
        "verlanglijst | wachtwoord vergeten | account aanmaken | je moet ingelogd zijn | u moet ingelogd zijn",
        "pl": "zaloguj | zaloguj się | zarejestruj się | moje konto | hasło | wyloguj | logowanie | rejestracja | nie "
        "pamiętasz hasła | nie pamiętam hasła | mój koszyk | lista życzeń | załóż konto | utwórz konto | użytkownicy "
        "przeglądający to forum | nie możesz tworzyć nowych tematów | nie możesz odpowiadać w tematach | musisz się "
        "zalogować | musisz być zalogowany | kto przegląda forum",
        "ru": "войти | вход | регистрация | личный кабинет | пароль | выйти | зарегистрироваться | авторизация | забыли "
        "пароль | корзина пуста | моя корзина | список желаний | личный кабинет покупателя | создать аккаунт | сейчас эту "
        "тему просматривают | сейчас просматривают | вы не можете начинать темы | вы не можете отвечать на сообщения | для "
        "ответа в теме необходимо авторизоваться | необходимо авторизоваться | кто сейчас на конференции",
        "uk": "увійти | реєстрація | вхід | мій кабінет | особистий кабінет | забули пароль | зареєструватися | мій кошик | "
        "кошик порожній | список бажань | створити акаунт | ви не можете створювати нові теми | хто зараз онлайн | необхідно "
        "авторизуватися",
        "cs": "přihlásit | přihlásit se | registrace | můj účet | heslo | odhlásit | můj košík | nákupní košík | seznam "
        "přání | zapomenuté heslo | zapomněli jste heslo | vytvořit účet | oblíbené položky | nemůžete zakládat nová témata "
        "| uživatelé prohlížející si toto fórum | kdo je online | pro přidání odpovědi se přihlaste",
        "el": "σύνδεση | κωδικός | ο λογαριασμός μου | αποσύνδεση | ξεχάσατε τον κωδικό σας | ξεχάσατε τον κωδικό | το "
        "καλάθι μου | τα αγαπημένα μου | λίστα επιθυμιών | δημιουργία λογαριασμού | πρέπει να συνδεθείτε | δεν μπορείτε να "
        "δημοσιεύετε νέα θέματα | μέλη σε αυτή τη συζήτηση",
        "tr": "giriş yap | giriş | üye ol | hesabım | şifre | üye girişi | çıkış | sepetim | favorilerim | istek listem | "
        "şifremi unuttum | hesap oluştur | üye girişi yap | yeni konu açamazsınız | cevap yazmak için giriş yapmalısınız | "
        "giriş yapmalısınız",
        "ar": "تسجيل الدخول | دخول | حسابي | كلمة المرور | تسجيل | إنشاء حساب | نسيت كلمة المرور | سلة التسوق | عربة التسوق "
        "| قائمة الأمنيات | يجب تسجيل الدخول | المفضلة لدي",
        "ko": "로그인 | 회원가입 | 비밀번호 | 마이페이지 | 로그아웃 | 비밀번호 찾기 | 아이디 찾기 | 로그인이 필요합니다 | "
        "로그인 후 이용 | 관심상품 | 위시리스트",
        "sv": "logga in | mitt konto | mina sidor | skapa konto | glömt lösenord | lösenord | min varukorg | varukorgen är "
        "tom | önskelista | glömt lösenordet | mina favoriter | du måste logga in för att svara | du måste vara inloggad",
        "da": "log ind | min konto | log ud | opret bruger | glemt adgangskode | adgangskode | min kurv | indkøbskurv | "
        "ønskeliste | glemt kodeord | opret konto | du skal være logget ind | log ind for at svare",
        "id": "kata sandi | lupa kata sandi | daftar akun | keranjang belanja | daftar keinginan | lupa password | buat akun "
        "| akun saya | anda harus masuk | anda harus login",
        "he": "התחברות | כניסה למערכת | הרשמה לאתר | שכחתי סיסמה | אזור אישי | העגלה שלי | סל הקניות | רשימת משאלות | שכחת "
        "סיסמה | שכחתם סיסמה | יצירת חשבון | יש להתחבר כדי | עליך להתחבר",
        "fa": "ورود به سایت | ورود / ثبت نام | ثبت نام کنید | وارد شوید | کلمه عبور | رمز عبور | حساب کاربری | سبد خرید شما "
        "| علاقه\u200cمندی\u200cها | رمز عبور خود را فراموش کرده\u200cاید | فراموشی رمز عبور | ورود به حساب | ایجاد حساب | "
        "باید وارد شوید",
        "hi": "लॉग इन | लॉग इन करें | साइन इन | साइन इन करें | रजिस्टर करें | पासवर्ड | मेरा खाता | पासवर्ड भूल गए | मेरी कार्ट | विशलिस्ट "
        "| खाता बनाएं | खाता बनाएँ | लॉगिन करें",
        "vi": "đăng nhập | đăng ký tài khoản | quên mật khẩu | mật khẩu | đăng xuất | giỏ hàng của bạn | danh sách yêu thích "
        "| tạo tài khoản | bạn phải đăng nhập hoặc đăng ký | bạn phải đăng nhập | bạn cần đăng nhập | thành viên trực tuyến "
        "| đang xem chủ đề này",
        "hu": "bejelentkezés | regisztráció | elfelejtett jelszó | jelszó | kijelentkezés | a kosár üres | kosaram | "
        "kívánságlista | kedvenceim | elfelejtette jelszavát | fiók létrehozása | új témát nem nyithatsz | be kell "
        "jelentkezned | be kell jelentkeznie",
        "ro": "autentificare | contul meu | conectare | parolă | ai uitat parola | coșul meu | coș de cumpărături | lista de "
        "dorințe | favoritele mele | am uitat parola | cont nou | creează cont | trebuie să fii autentificat | trebuie să vă "
        "autentificați",
        "fi": "kirjaudu | kirjaudu sisään | rekisteröidy | salasana | luo tunnus | oma tili | ostoskori | ostoskorini | "
        "toivelista | unohtuiko salasana | unohditko salasanasi | luo tili | kirjaudu sisään vastataksesi | sinun täytyy "
        "kirjautua",
        "no": "logg inn | min side | logg ut | opprett konto | glemt passord | passord | logg inn eller | min handlekurv | "
        "handlekurven er tom | ønskeliste | glemt passordet | du må være innlogget | du må logge inn",
        "zh": "登录 | 登錄 | 登入 | 注册 | 註冊 | 用户名 | 密码 | 会员中心 | 找回密码 | 忘记密码 | 忘記密碼 | 立即注册 | "
        "您需要登录后才可以 | 登录后才能 | 請先登入 | 请先登录 | 我的购物车 | 加入收藏夹",
        "ja": "ログイン | 新規登録 | マイページ | パスワード | ログアウト | パスワードを忘れた | 新規会員登録 | カートを見る "
        "| お気に入りに追加 | 欲しいものリスト | ログインして返信 | ログインが必要です",
        "th": "เข้าสู่ระบบ | ลืมรหัสผ่าน | ออกจากระบบ | กรุณาเข้าสู่ระบบ | คุณต้องเข้าสู่ระบบ",
        "bg": "вход | регистрация | забравена парола | моят профил | парола | моята количка | списък с желания | любими "
        "продукти | създай профил | трябва да влезете",
        "sk": "prihlásiť sa | prihlásiť | registrácia | môj účet | heslo | odhlásiť | môj košík | nákupný košík | zoznam "
        "želaní | zabudnuté heslo | zabudli ste heslo | vytvoriť účet | nemôžete zakladať nové témy | kto je online",
        "hr": "prijava | prijavi se | registracija | registriraj se | zaboravljena lozinka | lozinka | moj račun | odjava | "
        "moja košarica | košarica je prazna | lista želja | popis želja | zaboravili ste lozinku | izradi račun | morate "
        "biti prijavljeni | morate se prijaviti",
        "bn": "লগ ইন | লগইন | লগ আউট | সাইন ইন | পাসওয়ার্ড | আমার অ্যাকাউন্ট | পাসওয়ার্ড ভুলে গেছেন | অ্যাকাউন্ট তৈরি করুন | পছন্দের তালিকা",
        "sw": "ingia kwenye akaunti | akaunti yangu | nywila | neno la siri | umesahau nenosiri | fungua akaunti",
        "ca": "inicia sessió | inicieu sessió | el meu compte | contrasenya | tanca sessió | registra't | inicia la sessió | "
        "crea un compte | has oblidat la contrasenya | heu oblidat la contrasenya | la meva cistella | llista de desitjos | "
        "cal iniciar sessió",
        "lt": "slaptažodis | pamiršote slaptažodį | mano paskyra | atsijungti | norų sąrašas | pirkinių krepšelis | sukurti "
        "paskyrą | turite prisijungti",
        "lv": "ielogoties | aizmirsi paroli | mans profils | vēlmju saraksts | iepirkumu grozs | izveidot kontu",
        "et": "logi sisse | logi välja | registreeru | parool | unustasid parooli | minu konto | ostukorv | soovinimekiri | "
        "loo konto",
        "sl": "prijavi se | prijavite se | registriraj se | pozabljeno geslo | moj račun | odjava | moja košarica | seznam "
        "želja | ustvari račun",
        "sr": "пријави се | пријавите се | региструј се | лозинка | заборављена лозинка | мој налог | одјава | prijavi se | "
        "prijavite se | registruj se | lozinka | moj nalog | заборавили сте лозинку | листа жеља | моја корпа | zaboravili "
        "ste lozinku | lista želja | moja korpa | napravi nalog | morate biti ulogovani | morate se prijaviti",
        "is": "innskráning | skrá inn | nýskráning | lykilorð | gleymt lykilorð | útskrá",
        "ur": "لاگ ان | لاگ ان کریں | سائن ان | رجسٹر کریں | پاس ورڈ | میرا اکاؤنٹ",
        "ms": "log masuk | daftar masuk | daftar akaun | kata laluan | lupa kata laluan | akaun saya | log keluar | troli "
        "saya | senarai hajat | cipta akaun",
        "ta": "உள்நுழைய | உள்நுழைக | பதிவு செய்க | கடவுச்சொல்",
        "af": "meld aan | teken aan | registreer | wagwoord | my rekening",
    },
    # menus and footers
    "navigation": {
        "en": "skip to content | skip to main content | skip to main | skip navigation | main menu | menu | home | homepage "
        "| search | search for | toggle navigation | navigation | close menu | open menu | contact | contact us | about | "
        "about us | privacy | privacy policy | privacy notice | terms | terms of use | terms of service | terms & conditions "
        "| terms and conditions | cookie policy | site map | sitemap | help | help center | careers | jobs | advertise | "
        "advertise with us | press | faq | faqs | accessibility | feedback | back to top | top | table of contents | on this "
        "page | all categories | categories | archives | archive | our team | support | legal | disclaimer | imprint | "
        "customer service | customer support | quick links | useful links | site index | e-paper | epaper | staff | blog | "
        "shop | store | cart | pricing | products | resources | company | language | main page | browse | explore | close | "
        "skip | accessibility statement | terms of sale | site notice | forgotten your password | write a review | ask a "
        "question about this product | save job | report this job | report an error on this page | add to calendar | add to "
        "wish list | buy tickets | jump to recipe | print recipe | rate this recipe | listen on spotify | listen on apple "
        "podcasts | newest first | oldest first | request a quote | download pdf | copy ingredients | continue shopping | "
        "more citation formats | decline all | only necessary | necessary only | strictly necessary only | manage settings | "
        "continue without accepting | "
        "post navigation | posts navigation | posts pagination",
        "de": "startseite | menü | suche | suchen | kontakt | impressum | datenschutz | datenschutzerklärung | agb | über "
        "uns | hilfe | karriere | mediadaten | zum inhalt springen | zum inhalt | zum hauptinhalt | nach oben | seitenanfang "
        "| barrierefreiheit | nutzungsbedingungen | werben | e-paper | themen | ressorts | schließen | navigation | auf "
        "dieser seite | seitennavigation | barrierefreiheitserklärung | erklärung zur barrierefreiheit | versand und zahlung "
        "| versandkosten und lieferung | widerrufsrecht | widerrufsbelehrung | häufige fragen | zahlungsarten | springe zum "
        "inhalt | zum inhalt wechseln | direkt zum inhalt | sortieren nach | sortierung: | filtern nach | zurück nach oben | "
        "allgemeine geschäftsbedingungen | bewertung schreiben | bewertung abgeben | alle bewertungen anzeigen | frage zum "
        "artikel | fragen zum artikel | in den kalender eintragen | zum kalender hinzufügen | zum rezept springen | direkt "
        "zum rezept | rezept drucken | rezept speichern | rezept bewerten | jetzt bewerben | online bewerben | stelle merken "
        "| stellenanzeige melden | jobs per e-mail | angebot anfordern | angebot anfragen | unverbindlich anfragen | tickets "
        "kaufen | neueste zuerst | älteste zuerst | als pdf herunterladen | seite drucken | folge herunterladen | anfrage "
        "senden | nachricht senden | fehler melden | nur notwendige | nur erforderliche | auswahl bestätigen | einstellungen "
        "verwalten | ohne einwilligung fortfahren | "
        "beitragsnavigation | beitrags-navigation | artikel-navigation",
        "fr": "accueil | menu | recherche | rechercher | contact | contactez-nous | mentions légales | politique de "
        "confidentialité | plan du site | qui sommes-nous | à propos | aide | conditions générales | cgu | cgv | haut de "
        "page | aller au contenu | nous contacter | fermer | données personnelles | gestion des cookies | aller au contenu "
        "principal | passer au contenu | retour en haut de page | retour en haut | sur cette page | sommaire: | gérer les "
        "cookies | conditions générales de vente | livraison et retours | trier par | filtrer par | foire aux questions | "
        "déclaration d'accessibilité | donner mon avis | donner votre avis | rédiger un avis | écrire un avis | voir tous "
        "les avis | poser une question | ajouter à mes favoris | ajouter aux favoris | ajouter à la liste de souhaits | "
        "ajouter au calendrier | ajouter à mon agenda | aller à la recette | imprimer la recette | noter cette recette | "
        "copier la liste | postuler maintenant | sauvegarder l'offre | signaler cette offre | demander un devis | réserver "
        "des billets | plus récents d'abord | plus anciens d'abord | télécharger le pdf | imprimer la page | signaler une "
        "erreur | télécharger l'épisode | envoyer le message | envoyer ma demande | gérer mes choix | personnaliser mes "
        "choix | "
        "navigation de l’article | navigation des articles | navigation de l'article",
        "es": "inicio | portada | menú | buscar | contacto | contáctenos | aviso legal | política de privacidad | mapa del "
        "sitio | quiénes somos | ayuda | términos y condiciones | acerca de | saltar al contenido | ir al contenido | "
        "hemeroteca | publicidad | política de cookies | términos de uso | cerrar | ir al contenido principal | pasar al "
        "contenido principal | volver arriba | en esta página | configuración de cookies | política de devoluciones | envíos "
        "y devoluciones | condiciones de venta | ordenar por | filtrar por | preguntas frecuentes | declaración de "
        "accesibilidad | escribir una reseña | escribir una opinión | escribe una opinión | ver todas las opiniones | hacer "
        "una pregunta | añadir a favoritos | añadir a la lista de deseos | añadir al calendario | comprar entradas | ir a la "
        "receta | imprimir receta | imprimir la receta | valora esta receta | inscribirme en esta oferta | inscribirse en "
        "esta oferta | postularme | guardar oferta | denunciar oferta | solicitar presupuesto | pedir presupuesto | ordenar "
        "por más recientes | más recientes primero | más antiguos primero | descargar pdf | imprimir página | enviar mensaje "
        "| enviar consulta | informar de un error | solo necesarias | solo las necesarias | continuar sin aceptar | "
        "navegación de entradas | paginación de entradas",
        "pt": "início | página inicial | menu | buscar | pesquisar | contato | contacto | fale conosco | política de "
        "privacidade | termos de uso | quem somos | ajuda | mapa do site | ir para o conteúdo | anuncie | expediente | "
        "fechar | saltar para o conteúdo | pular para o conteúdo | ir para o conteúdo principal | voltar ao topo | nesta "
        "página | definições de cookies | preferências de cookies | termos e condições | trocas e devoluções | envios e "
        "devoluções | ordenar por | filtrar por | perguntas frequentes | livro de reclamações | escrever uma avaliação | "
        "avaliar produto | ver todas as avaliações | fazer uma pergunta | adicionar aos favoritos | adicionar à lista de "
        "desejos | adicionar ao calendário | comprar ingressos | comprar bilhetes | ir para a receita | pular para a receita "
        "| imprimir receita | avalie esta receita | candidatar-me | candidatar-se | candidate-se | salvar vaga | denunciar "
        "vaga | solicitar orçamento | pedir orçamento | mais recentes primeiro | mais antigos primeiro | baixar pdf | "
        "descarregar pdf | enviar mensagem | reportar erro | rejeitar tudo | recusar tudo | apenas necessários | somente "
        "necessários | gerir preferências | gerenciar preferências | "
        "navegação de post | navegação de posts | navegação por posts",
        "it": "home | menu | cerca | contatti | chi siamo | note legali | informativa privacy | mappa del sito | aiuto | "
        "condizioni d'uso | torna su | vai al contenuto | privacy policy | pubblicità | redazione | lavora con noi | chiudi "
        "| salta al contenuto | vai al contenuto principale | passa al contenuto | torna all'inizio | in questa pagina | "
        "preferenze cookie | impostazioni cookie | condizioni di vendita | termini e condizioni | spedizioni e resi | ordina "
        "per | filtra per | domande frequenti | dichiarazione di accessibilità | leggi le domande frequenti | scrivi una "
        "recensione | leggi tutte le recensioni | fai una domanda | aggiungi ai preferiti | salva tra i preferiti | aggiungi "
        "alla lista dei desideri | aggiungi al calendario | acquista biglietti | vai alla ricetta | stampa ricetta | stampa "
        "la ricetta | vota questa ricetta | copia gli ingredienti | candidati ora | invia candidatura | salva annuncio | "
        "segnala annuncio | richiedi un preventivo | richiedi preventivo | dal più recente | scarica pdf | scarica in pdf | "
        "stampa pagina | invia messaggio | invia richiesta | segnala un errore | richiedi assistenza | prenota appuntamento "
        "| accetta tutto | rifiuta tutto | solo necessari | continua senza accettare | personalizza le scelte | "
        "navigazione articoli | navigazione articolo",
        "nl": "home | menu | zoeken | zoek | contact | over ons | privacybeleid | algemene voorwaarden | disclaimer | "
        "vacatures | adverteren | naar de inhoud | ga naar inhoud | colofon | klantenservice | sluiten | direct naar de "
        "inhoud | direct naar inhoud | spring naar inhoud | naar boven | terug naar boven | op deze pagina | cookiebeleid | "
        "cookieverklaring | privacyverklaring | verzending en retourneren | bezorging en retour | veelgestelde vragen | "
        "sorteer op | sorteren op | filter op | werken bij | toegankelijkheidsverklaring | schrijf een review | schrijf een "
        "beoordeling | toon alle reviews | stel een vraag | zet op verlanglijstje | toevoegen aan verlanglijst | toevoegen "
        "aan agenda | zet in agenda | koop tickets | ga naar het recept | naar het recept | print recept | recept printen | "
        "beoordeel dit recept | solliciteer | solliciteer direct | solliciteer nu | bewaar vacature | deel deze vacature | "
        "offerte aanvragen | vraag een offerte aan | nieuwste eerst | oudste eerst | download pdf | pagina printen | bericht "
        "versturen | meld een fout | alleen noodzakelijk | alleen noodzakelijke | voorkeuren beheren | "
        "berichtnavigatie | bericht navigatie",
        "pl": "strona główna | menu | szukaj | wyszukaj | kontakt | o nas | redakcja | polityka prywatności | regulamin | "
        "mapa strony | pomoc | reklama | do góry | archiwum | forum | zamknij | przejdź do treści | ogłoszenia | przejdź do "
        "treści głównej | przejdź do głównej treści | na tej stronie | ustawienia plików cookies | dostawa i zwroty | zwroty "
        "i reklamacje | sortuj według | sortuj: | filtruj według | najczęściej zadawane pytania | powrót na górę | wróć na "
        "górę | do góry strony | deklaracja dostępności | regulamin sklepu | napisz opinię | napisz recenzję | zobacz "
        "wszystkie opinie | zadaj pytanie | zapytaj o produkt | dodaj do ulubionych | dodaj do listy życzeń | dodaj do "
        "kalendarza | kup bilet | kup bilety | przejdź do przepisu | drukuj przepis | wydrukuj przepis | oceń przepis | "
        "aplikuj teraz | zapisz ofertę | zgłoś ofertę | zgłoś naruszenie | zapytaj o ofertę | poproś o wycenę | od "
        "najnowszych | od najstarszych | najnowsze najpierw | pobierz pdf | drukuj stronę | wyślij wiadomość | wyślij "
        "zapytanie | zgłoś błąd | obserwuj temat | odpowiedz w temacie | akceptuję wszystkie | tylko niezbędne | zarządzaj "
        "preferencjami | zarządzaj zgodami | przejdź do serwisu | "
        "nawigacja wpisu | nawigacja po wpisach",
        "ru": "главная | главная страница | меню | поиск | найти | контакты | о нас | о компании | о проекте | реклама | "
        "помощь | карта сайта | политика конфиденциальности | пользовательское соглашение | наверх | архив | форум | "
        "вакансии | редакция | новости | рубрики | все новости | обратная связь | правила | закрыть | на главную | перейти к "
        "содержимому | перейти к содержанию | перейти к основному содержанию | перейти к основному содержимому | на этой "
        "странице | содержание: | доставка и оплата | оплата и доставка | возврат и обмен | публичная оферта | часто "
        "задаваемые вопросы | вопросы и ответы | сортировать по | сортировка: | вернуться к началу | политика обработки "
        "персональных данных | написать отзыв | оставить отзыв | все отзывы | задать вопрос | задать вопрос о товаре | "
        "добавить в избранное | добавить в календарь | купить билет | купить билеты | перейти к рецепту | распечатать рецепт "
        "| оценить рецепт | откликнуться | откликнуться на вакансию | пожаловаться на вакансию | заказать звонок | получить "
        "консультацию | оставить заявку | отправить заявку | рассчитать стоимость | сначала новые | сначала старые | скачать "
        "pdf | скачать в pdf | отправить сообщение | сообщить об ошибке | купить в один клик | купить в 1 клик | расскажите "
        "друзьям | отклонить все | только необходимые | "
        "навигация по записям | навигация записи",
        "uk": "головна | меню | пошук | контакти | про нас | реклама | новини | архів | політика конфіденційності | умови "
        "використання | зворотний зв'язок | правила користування | мапа сайту | вакансії | всі новини | редакція | наверх | "
        "реклама на сайті | закрити | перейти до вмісту | перейти до змісту | перейти до основного вмісту | на цій сторінці "
        "| доставка та оплата | оплата і доставка | повернення та обмін | публічна оферта | поширені запитання | часті "
        "питання | сортувати за | повернутися вгору | налаштування cookie | написати відгук | залишити відгук | усі відгуки "
        "| поставити запитання | додати в обране | додати до календаря | купити квиток | купити квитки | перейти до рецепту "
        "| роздрукувати рецепт | оцінити рецепт | відгукнутися | відгукнутися на вакансію | замовити дзвінок | залишити "
        "заявку | надіслати заявку | спочатку нові | спочатку старі | завантажити pdf | надіслати повідомлення | повідомити "
        "про помилку | завантажити пресреліз | прийняти все | відхилити всі | відхилити все | лише необхідні | тільки "
        "необхідні | "
        "навігація записів",
        "cs": "domů | menu | hledat | vyhledat | kontakt | kontakty | o nás | inzerce | nápověda | podmínky | ochrana "
        "osobních údajů | mapa stránek | nahoru | archiv | titulní strana | přejít k obsahu | redakce | zavřít | přeskočit "
        "na obsah | přejít na obsah | přejít k hlavnímu obsahu | na této stránce | obchodní podmínky | doprava a platba | "
        "reklamace a vrácení | vrácení zboží | řadit podle | seřadit podle | filtrovat podle | často kladené otázky | časté "
        "dotazy | prohlášení o přístupnosti | zpět nahoru | napsat recenzi | přidat recenzi | přidat hodnocení | zobrazit "
        "všechny recenze | položit dotaz | zeptat se prodejce | přidat k oblíbeným | přidat do oblíbených | přidat do "
        "kalendáře | koupit vstupenky | koupit lístky | přejít na recept | vytisknout recept | ohodnoťte recept | odpovědět "
        "na nabídku | odpovědět na inzerát | uložit nabídku | nahlásit nabídku | nezávazná poptávka | odeslat poptávku | od "
        "nejnovějších | od nejstarších | stáhnout pdf | vytisknout stránku | odeslat zprávu | nahlásit chybu | sledovat téma "
        "| přijmout všechny | povolit vše | jen nezbytné | pouze nezbytné | dalším procházením tohoto webu | spravovat "
        "předvolby | "
        "navigace pro příspěvek | navigace pro příspěvky",
        "el": "αρχική | αρχική σελίδα | μενού | αναζήτηση | επικοινωνία | σχετικά με εμάς | όροι χρήσης | πολιτική απορρήτου "
        "| χάρτης | διαφήμιση | βοήθεια | αρχείο | ποιοι είμαστε | ταυτότητα | κατηγορίες | μετάβαση στο περιεχόμενο | "
        "μετάβαση στο κύριο περιεχόμενο | επιστροφή στην κορυφή | πίσω στην κορυφή | σε αυτή τη σελίδα | πολιτική επιστροφών "
        "| τρόποι πληρωμής | τρόποι αποστολής | συχνές ερωτήσεις | ταξινόμηση κατά | ταξινόμηση: | φίλτρα αναζήτησης | "
        "διαφημιστείτε | δήλωση προσβασιμότητας | γράψτε μια κριτική | γράψτε μια αξιολόγηση | προσθήκη κριτικής | όλες οι "
        "αξιολογήσεις | κάντε μια ερώτηση | προσθήκη στα αγαπημένα | προσθήκη στη λίστα επιθυμιών | προσθήκη στο ημερολόγιο "
        "| αγορά εισιτηρίων | κλείσε εισιτήρια | προβολή χάρτη | μετάβαση στη συνταγή | εκτύπωση συνταγής | βαθμολογήστε τη "
        "συνταγή | υποβολή αίτησης | κάνε αίτηση | αποθήκευση αγγελίας | ζητήστε προσφορά | πρώτα τα νεότερα | πιο πρόσφατα "
        "πρώτα | λήψη pdf | κατεβάστε το pdf | εκτύπωση σελίδας | αποστολή μηνύματος | αναφορά σφάλματος | απόρριψη όλων | "
        "μόνο τα απαραίτητα | αποδέχομαι όλα | διαχείριση προτιμήσεων | ρυθμίσεις απορρήτου | "
        "πλοήγηση άρθρων",
        "tr": "anasayfa | ana sayfa | menü | arama | iletişim | hakkımızda | künye | gizlilik politikası | kullanım "
        "koşulları | yardım | reklam | site haritası | arşiv | kategoriler | kapat | içeriğe geç | içeriğe atla | ana "
        "içeriğe geç | ana içeriğe atla | yukarı çık | sayfanın başına dön | bu sayfada | mesafeli satış sözleşmesi | iade "
        "ve değişim | kargo ve teslimat | aydınlatma metni | sıkça sorulan sorular | sık sorulan sorular | sıralama: | şuna "
        "göre sırala | değerlendirme yap | soru sor | satıcıya sor | favorilere ekle | istek listesine ekle | takvime ekle | "
        "bilet al | tarife git | tarifi yazdır | tarife puan ver | hemen başvur | ilanı kaydet | ilanı şikayet et | teklif "
        "al | teklif iste | en yeniden eskiye | önce en yeni | pdf indir | sayfayı yazdır | mesaj gönder | hata bildir | "
        "daha fazla ürün | stokta yok | hepsini kabul et | tümünü reddet | hepsini reddet | sadece gerekli | tercihleri "
        "yönet | "
        "yazı dolaşımı | yazı gezinmesi",
        "ar": "الرئيسية | الصفحة الرئيسية | القائمة | بحث | البحث | اتصل بنا | من نحن | سياسة الخصوصية | خريطة الموقع | أعلن "
        "معنا | الشروط والأحكام | الأرشيف | إغلاق | شروط الاستخدام | انتقل إلى المحتوى | انتقل إلى المحتوى الرئيسي | تخطي "
        "إلى المحتوى | العودة إلى الأعلى | الرجوع للأعلى | في هذه الصفحة | إعدادات ملفات تعريف الارتباط | سياسة الاسترجاع | "
        "الشحن والتوصيل | الأسئلة الشائعة | ترتيب حسب | تصفية حسب | سياسة الاستخدام | اكتب تقييما | أضف تقييما | أضف مراجعة "
        "| اطرح سؤالا | اسأل سؤالا | أضف إلى المفضلة | أضف إلى قائمة الأمنيات | أضف إلى التقويم | احجز تذكرتك | شراء التذاكر "
        "| انتقل إلى الوصفة | اطبع الوصفة | طباعة الوصفة | قدم الآن | تقدم للوظيفة | حفظ الوظيفة | الإبلاغ عن الوظيفة | اطلب "
        "عرض سعر | احصل على عرض سعر | الأحدث أولا | الأقدم أولا | تحميل pdf | طباعة الصفحة | إرسال الرسالة | أرسل رسالة | "
        "الإبلاغ عن خطأ | تبرع الآن | تواصل معنا الآن | رفض الكل | قبول الجميع | الضرورية فقط | إدارة التفضيلات | "
        "تصفّح المقالات",
        "ko": "홈 | 메뉴 | 검색 | 고객센터 | 회사소개 | 개인정보처리방침 | 개인정보취급방침 | 이용약관 | 사이트맵 | 광고문의 "
        "| 제휴문의 | 청소년보호정책 | 본문 바로가기 | 전체메뉴 | 기사제보 | 찾아오시는 길 | 저작권규약 | 닫기 | 본문으로 "
        "바로가기 | 콘텐츠로 건너뛰기 | 메뉴 바로가기 | 주메뉴 바로가기 | 맨 위로 | 위로 가기 | 이 페이지의 내용 | 이 "
        "페이지에서 | 목차 바로가기 | 자주 묻는 질문 | 정렬 기준 | 이메일무단수집거부 | 리뷰 작성 | 리뷰 쓰기 | 상품평 쓰기 "
        "| 후기 작성 | 상품 문의하기 | 질문하기 | 찜하기 | 캘린더에 추가 | 예매하기 | 레시피 인쇄 | 즉시 지원 | 견적 문의 | "
        "견적 요청 | 상담 신청 | 최신순 | 등록순 | pdf 다운로드 | 오류 신고 | 모두 수락 | 모두 거부 | 필수만 허용 | "
        "글 내비게이션 | 글 탐색",
        "sv": "hem | meny | sök | kontakt | kontakta oss | om oss | integritetspolicy | hoppa till innehåll | kundtjänst | "
        "cookiepolicy | till toppen | annonsera | köpvillkor | tipsa oss | startsida | ansvarig utgivare | e-tidning | hoppa "
        "till innehållet | hoppa till huvudinnehåll | gå till innehåll | på den här sidan | på denna sida | användarvillkor "
        "| tillgänglighetsredogörelse | hantera kakor | frakt och returer | vanliga frågor | sortera efter | filtrera efter "
        "| om webbplatsen | skriv en recension | skriv recension | visa alla recensioner | ställ en fråga | lägg till i "
        "favoriter | lägg till i önskelista | lägg till i kalender | lägg till i kalendern | köp biljett | köp biljetter | "
        "gå till receptet | skriv ut receptet | betygsätt receptet | ansök nu | ansök här | ansök om jobbet | spara annonsen "
        "| begär offert | nyast först | äldst först | visa alla avsnitt | ladda ner pdf | skriv ut sidan | skicka meddelande "
        "| rapportera fel | betygsätt oss | bara nödvändiga | endast nödvändiga | hantera inställningar | anpassa "
        "inställningar | "
        "inläggsnavigering",
        "da": "forside | menu | søg | kontakt | om os | privatlivspolitik | kontakt os | kundeservice | handelsbetingelser | "
        "cookiepolitik | gå til indhold | til toppen | annoncering | spring til indhold | gå til hovedindhold | på denne "
        "side | levering og returnering | fragt og retur | ofte stillede spørgsmål | sorter efter | sortér efter | filtrer "
        "efter | tilgængelighedserklæring | skriv en anmeldelse | skriv anmeldelse | se alle anmeldelser | stil et spørgsmål "
        "| tilføj til favoritter | tilføj til ønskeliste | tilføj til kalender | føj til kalender | køb billet | køb "
        "billetter | gå til opskrift | print opskrift | udskriv opskrift | søg stillingen | søg jobbet | ansøg nu | gem job "
        "| indhent tilbud | få et tilbud | nyeste først | ældste først | download pdf | udskriv siden | send besked | "
        "rapporter fejl | kun nødvendige | tilpas indstillinger | "
        "indlægsnavigation",
        "id": "beranda | cari | tentang kami | hubungi kami | kebijakan privasi | redaksi | pedoman media siber | ketentuan "
        "layanan | peta situs | karier | info iklan | langsung ke konten | lewati ke konten | loncat ke konten | lompat ke "
        "konten | kembali ke atas | di halaman ini | pengaturan cookie | syarat dan ketentuan | kebijakan pengembalian | "
        "pertanyaan yang sering diajukan | pertanyaan umum | urutkan berdasarkan | saring berdasarkan | pusat bantuan | "
        "tulis ulasan | beri ulasan | lihat semua ulasan | ajukan pertanyaan | tambah ke favorit | tambahkan ke favorit | "
        "tambahkan ke wishlist | tambahkan ke kalender | beli tiket | lihat peta | langsung ke resep | cetak resep | beri "
        "nilai resep | lamar sekarang | lamar pekerjaan | simpan lowongan | laporkan lowongan | minta penawaran | pesan "
        "sekarang | konsultasi gratis | terbaru dulu | unduh pdf | cetak halaman | kirim pesan | laporkan kesalahan | lihat "
        "semua episode | hanya yang diperlukan | kelola preferensi",
        "he": "דף הבית | צור קשר | צרו קשר | תנאי שימוש | מדיניות פרטיות | מדיניות הפרטיות | מפת האתר | תפריט | הצהרת נגישות "
        "| דלג לתוכן | דלגו לתוכן | דילוג לתוכן | מעבר לתוכן | חזרה למעלה | חזרה לראש העמוד | בעמוד זה | הגדרות עוגיות | "
        "תקנון האתר | משלוחים והחזרות | מדיניות החזרות | שאלות נפוצות | שאלות ותשובות | מיון לפי | סינון לפי | כתיבת ביקורת "
        "| כתבו ביקורת | הוספת ביקורת | שאלו שאלה | הוספה למועדפים | הוסף למועדפים | הוספה ליומן | הוספה ליומן google | "
        "לרכישת כרטיסים | הזמנת כרטיסים | למתכון | דלג למתכון | הדפסת מתכון | הדפס מתכון | דרגו את המתכון | שליחת קורות חיים "
        "| הגש מועמדות | הגשת מועמדות | שמירת משרה | קבלת הצעת מחיר | לקבלת הצעת מחיר | החדש ביותר תחילה | הורדת pdf | הדפסת "
        "העמוד | שליחת הודעה | דיווח על טעות | דיווח על שגיאה | דחה הכל | דחיית הכל | הכרחיות בלבד | ניהול העדפות",
        "fa": "صفحه اصلی | درباره ما | تماس با ما | حریم خصوصی | قوانین و مقررات | نقشه سایت | جستجو | پیوندها | تبلیغات در "
        "سایت | پرش به محتوا | رفتن به محتوا | بازگشت به بالا | در این صفحه | شرایط استفاده | سوالات متداول | پرسش\u200cهای "
        "متداول | شیوه\u200cهای پرداخت | مرتب\u200cسازی بر اساس | فرصت\u200cهای شغلی | ثبت دیدگاه | نوشتن نقد | ثبت نظر "
        "درباره | پرسیدن سوال | افزودن به علاقه\u200cمندی\u200cها | افزودن به تقویم | خرید بلیت | خرید بلیط | پرش به دستور | "
        "چاپ دستور | ارسال رزومه | ذخیره آگهی | گزارش آگهی | درخواست مشاوره | دریافت مشاوره | جدیدترین\u200cها | دانلود pdf "
        "| چاپ صفحه | ارسال پیام | گزارش خطا | افزودن به سبد | پذیرش همه | رد همه | فقط ضروری | "
        "راهبری نوشته",
        "hi": "होम | मुख्य पृष्ठ | हमारे बारे में | संपर्क करें | गोपनीयता नीति | नियम और शर्तें | साइटमैप | विज्ञापन दें | हमसे संपर्क करें | "
        "प्राइवेसी पॉलिसी | मुख्य सामग्री पर जाएं | मुख्य सामग्री पर जाएँ | सामग्री पर जाएं | ऊपर जाएं | ऊपर जाएँ | वापस ऊपर | इस पृष्ठ पर | "
        "इस पेज पर | कुकी सेटिंग्स | वापसी नीति | अक्सर पूछे जाने वाले प्रश्न | नियम एवं शर्तें | क्रमबद्ध करें | यहाँ खोजें | समीक्षा लिखें | रिव्यू "
        "लिखें | प्रश्न पूछें | सवाल पूछें | पसंदीदा में जोड़ें | विशलिस्ट में जोड़ें | कैलेंडर में जोड़ें | टिकट खरीदें | रेसिपी पर जाएं | रेसिपी पर जाएँ | "
        "रेसिपी प्रिंट करें | रेटिंग दें | अभी आवेदन करें | ऑनलाइन आवेदन करें | नौकरी सेव करें | कोटेशन मांगें | पीडीएफ डाउनलोड करें | पृष्ठ प्रिंट करें | "
        "पेज प्रिंट करें | संदेश भेजें | त्रुटि की रिपोर्ट करें | सभी अस्वीकार करें | केवल आवश्यक",
        "vi": "trang chủ | liên hệ | liên hệ quảng cáo | chính sách bảo mật | điều khoản sử dụng | sơ đồ trang | về chúng "
        "tôi | tòa soạn | tổng biên tập | giấy phép số | về đầu trang | chuyển đến nội dung | chuyển đến nội dung chính | bỏ "
        "qua nội dung | lên đầu trang | trên trang này | điều khoản dịch vụ | chính sách đổi trả | chính sách vận chuyển | "
        "câu hỏi thường gặp | sắp xếp theo | lọc theo | viết đánh giá | gửi đánh giá | xem tất cả đánh giá | đặt câu hỏi | "
        "thêm vào yêu thích | thêm vào lịch | mua vé | xem bản đồ | đến công thức | in công thức | ứng tuyển ngay | nộp đơn "
        "| lưu việc làm | báo cáo tin | yêu cầu báo giá | nhận báo giá | mới nhất trước | cũ nhất trước | tải pdf | tải về "
        "pdf | in trang | gửi tin nhắn | báo lỗi | liên hệ tư vấn | nộp hồ sơ trực tuyến | theo dõi chủ đề | đồng ý tất cả | "
        "từ chối tất cả | chỉ cần thiết",
        "hu": "főoldal | címlap | kapcsolat | impresszum | médiaajánlat | adatvédelem | adatvédelmi tájékoztató | "
        "felhasználási feltételek | rólunk | ugrás a tartalomra | ugrás a tartalomhoz | tovább a tartalomhoz | vissza a "
        "tetejére | vissza az oldal tetejére | oldal tetejére | ezen az oldalon | sütibeállítások | sütik kezelése | "
        "adatkezelési tájékoztató | általános szerződési feltételek | szállítás és fizetés | szállítási információk | "
        "gyakori kérdések | gyakran ismételt kérdések | rendezés: | keresés az oldalon | akadálymentesítési nyilatkozat | "
        "értékelés írása | vélemény írása | írjon véleményt | kérdés feltevése | tedd fel kérdésed | kedvencekhez adom | "
        "kívánságlistára | hozzáadás a naptárhoz | naptárhoz adás | jegyvásárlás | jegyet veszek | ugrás a receptre | recept "
        "nyomtatása | jelentkezem az állásra | jelentkezem | állás mentése | ajánlatot kérek | ajánlatkérés | legújabb elöl "
        "| ár szerint növekvő | ár szerint csökkenő | legújabbak elöl | pdf letöltése | oldal nyomtatása | üzenet küldése | "
        "hiba bejelentése | kérjen értesítést | támogassa munkánkat | mindet elfogadom | csak a szükségesek | "
        "bejegyzés navigáció",
        "ro": "despre noi | politica de confidențialitate | politica de confidentialitate | termeni și condiții | termeni si "
        "conditii | contactează-ne | redacția | harta site-ului | sari la conținut | salt la conținut | sari la conţinut | "
        "mergi la conținut | mergi la conţinutul principal | înapoi sus | înapoi la început | pe această pagină | politica "
        "de cookie-uri | livrare și retur | politica de retur | întrebări frecvente | sortează după | filtrează după | "
        "setări cookie | scrie o recenzie | adaugă o recenzie | adaugă review | vezi toate recenziile | pune o întrebare | "
        "adaugă la favorite | adaugă în wishlist | adaugă în calendar | cumpără bilete | mergi la rețetă | tipărește rețeta "
        "| printează rețeta | evaluează rețeta | aplică acum | salvează anunțul | raportează anunțul | cere ofertă | "
        "solicită ofertă | cere o ofertă | cele mai noi primele | descarcă pdf | tipărește pagina | trimite mesaj | trimite "
        "mesajul | raportează o eroare | accept toate | acceptă tot | refuză toate | doar necesare | doar cele necesare | "
        "gestionează preferințele",
        "fi": "etusivu | valikko | yhteystiedot | ota yhteyttä | tietoa meistä | tietosuojaseloste | tietosuoja | "
        "käyttöehdot | mediatiedot | asiakaspalvelu | siirry sisältöön | siirry pääsisältöön | hyppää sisältöön | takaisin "
        "ylös | takaisin alkuun | sivun alkuun | tällä sivulla | saavutettavuusseloste | toimitusehdot | toimitus ja "
        "palautus | usein kysytyt kysymykset | ukk | anna palautetta | kirjoita arvostelu | kirjoita arvio | näytä kaikki "
        "arvostelut | esitä kysymys | lisää suosikkeihin | lisää toivelistalle | lisää kalenteriin | osta liput | näytä "
        "kartalla | siirry reseptiin | tulosta resepti | arvostele resepti | hae paikkaa | hae työpaikkaa | jätä hakemus | "
        "tallenna ilmoitus | pyydä tarjous | jätä tarjouspyyntö | uusin ensin | vanhin ensin | lataa pdf | tulosta sivu | "
        "lähetä viesti | ilmoita virheestä | lisää viittausmuotoja | muokkaa asetuksia | hallitse asetuksia",
        "no": "forsiden | kontakt oss | om oss | personvern | personvernerklæring | hopp til innhold | til toppen | "
        "kundeservice | annonsere | hopp til hovedinnhold | tips oss | redaksjon | gå til innhold | på denne siden | "
        "kjøpsvilkår | frakt og retur | levering og retur | ofte stilte spørsmål | sorter etter | filtrer etter | "
        "tilgjengelighetserklæring | skriv en anmeldelse | skriv anmeldelse | se alle anmeldelser | still et spørsmål | legg "
        "til i favoritter | legg til i ønskeliste | legg til i kalender | kjøp billett | kjøp billetter | gå til oppskriften "
        "| skriv ut oppskriften | søk på stillingen | søk nå | lagre stilling | be om tilbud | få et tilbud | nyeste først | "
        "eldste først | last ned pdf | skriv ut siden | send melding | meld fra om feil | aksepter alle | kun nødvendige | "
        "bare nødvendige | tilpass innstillinger",
        "zh": "首页 | 首頁 | 搜索 | 搜尋 | 联系我们 | 聯絡我們 | 关于我们 | 關於我們 | 网站地图 | 网站导航 | 广告服务 | "
        "隐私政策 | 私隱政策 | 帮助中心 | 友情链接 | 设为首页 | 加入收藏 | 返回顶部 | 免责声明 | 法律声明 | 您的位置 | "
        "当前位置 | 您现在的位置 | 位置： | 跳转到主要内容 | 跳到主要内容 | 跳转到内容 | 跳至内容 | 跳到主要內容 | 回到顶部 "
        "| 回到頂部 | 本页内容 | 本頁內容 | 常见问题解答 | 隐私声明 | 服务条款 | 服務條款 | 退换货政策 | 配送与支付 | 排序： "
        "| 排序方式 | 网站声明 | 广告合作 | 友情鏈接 | 写评价 | 撰写评论 | 查看全部评价 | 全部评价 | 我要提问 | 我要咨询 | "
        "加入願望清單 | 添加到日历 | 立即购票 | 打印菜谱 | 立即申请 | 申请职位 | 投递简历 | 收藏职位 | 举报职位 | 获取报价 | "
        "立即咨询 | 免费咨询 | 最新在前 | 下载pdf | 提交留言 | 发新帖 | 返回列表 | 发表回复 | 只看该作者 | 只看楼主 | "
        "倒序浏览 | 使用道具 | 接受全部 | 全部拒绝 | 拒绝全部 | 仅必要 | 管理偏好 | "
        "文章导航 | 文章導覽",
        "ja": "ホーム | アーカイブ | メニュー | 検索 | お問い合わせ | 会社概要 | プライバシーポリシー | 個人情報保護方針 | "
        "利用規約 | サイトマップ | トップページ | ページの先頭 | 本文へ | ヘルプ | 運営会社 | 広告掲載 | 特定商取引法 | "
        "コンテンツへスキップ | 本文へスキップ | コンテンツにスキップ | メインコンテンツへ | ページの先頭へ | ページトップへ "
        "| トップへ戻る | このページの内容 | この記事の内容 | 送料・お支払い | 返品・交換 | よくある質問 | ご利用ガイド | "
        "クッキー設定 | レビューを書く | レビューを投稿 | すべてのレビュー | すべてのレビューを見る | "
        "この商品について問い合わせる | カレンダーに追加 | チケットを購入 | レシピを印刷 | この求人に応募 | 求人を保存 | "
        "見積もりを依頼 | お見積り依頼 | 資料請求 | 無料相談 | 新しい順 | 古い順 | pdfをダウンロード | メッセージを送信 | "
        "誤りを報告 | すべて許可 | すべて同意 | すべて拒否 | 必要なもののみ | 必須のみ | "
        "投稿ナビゲーション",
        "th": "หน้าแรก | เกี่ยวกับเรา | ติดต่อเรา | ติดต่อโฆษณา | นโยบายความเป็นส่วนตัว | ข้อกำหนดและเงื่อนไข | เงื่อนไขการใช้งาน | "
        "แผนผังเว็บไซต์ | ร่วมงานกับเรา | ข้ามไปยังเนื้อหา | ข้ามไปที่เนื้อหา | กลับขึ้นด้านบน | กลับสู่ด้านบน | คำถามที่พบบ่อย | การจัดส่งและการคืนสินค้า "
        "| ข้อกำหนดการใช้งาน | เขียนรีวิว | รีวิวทั้งหมด | เพิ่มในรายการโปรด | เพิ่มลงปฏิทิน | ซื้อบัตร | พิมพ์สูตร | บันทึกงาน | ขอใบเสนอราคา | "
        "ปรึกษาฟรี | ดาวน์โหลด pdf | แจ้งข้อผิดพลาด | แอดไลน์ | ปฏิเสธทั้งหมด | เฉพาะที่จำเป็น",
        "bg": "меню | търсене | търси | контакти | за нас | за контакти | общи условия | политика за поверителност | "
        "поверителност | реклама | карта на сайта | към началото | към съдържанието | архив | към основното съдържание | "
        "прескочи към съдържанието | нагоре | обратно нагоре | на тази страница | настройки на бисквитките | доставка и "
        "плащане | връщане и рекламации | често задавани въпроси | сортирай по | филтрирай по | напиши отзив | напишете "
        "отзив | добави ревю | задай въпрос | добави в любими | добави в календара | купи билет | купете билети | към "
        "рецептата | принтирай рецептата | оцени рецептата | кандидатствай | кандидатствай по обявата | запази обявата | "
        "поискай оферта | поискайте оферта | най-новите първо | изтегли pdf | изпрати съобщение | докладвай грешка | "
        "отхвърли всички | само необходимите",
        "sk": "menu | hľadať | vyhľadávanie | kontakt | kontakty | o nás | inzercia | ochrana osobných údajov | podmienky "
        "používania | mapa stránok | archív | redakcia | pomoc | prejsť na obsah | preskočiť na obsah | prejsť na hlavný "
        "obsah | na tejto stránke | obchodné podmienky | doprava a platba | vrátenie tovaru | zoradiť podľa | filtrovať "
        "podľa | často kladené otázky | časté otázky | späť hore | späť na začiatok | vyhlásenie o prístupnosti | napísať "
        "recenziu | pridať recenziu | pridať hodnotenie | položiť otázku | opýtať sa predajcu | pridať k obľúbeným | pridať "
        "do kalendára | kúpiť lístky | prejsť na recept | vytlačiť recept | ohodnoťte recept | reagovať na ponuku | uložiť "
        "ponuku | nahlásiť ponuku | nezáväzný dopyt | odoslať dopyt | od najnovších | od najstarších | stiahnuť pdf | "
        "vytlačiť stránku | odoslať správu | nahlásiť chybu | povoliť všetko | odmietnuť všetky | len nevyhnutné | iba "
        "nevyhnutné",
        "hr": "naslovnica | početna | izbornik | pretraži | tražilica | kontakt | o nama | impressum | uvjeti korištenja | "
        "pravila privatnosti | politika privatnosti | zaštita privatnosti | oglašavanje | arhiva | na vrh | preskoči na "
        "sadržaj | prijeđi na sadržaj | povratak na vrh | natrag na vrh | na ovoj stranici | uvjeti kupnje | dostava i "
        "plaćanje | dostava i povrat | često postavljana pitanja | najčešća pitanja | sortiraj po | filtriraj po | izjava o "
        "pristupačnosti | napiši recenziju | napišite recenziju | dodaj recenziju | postavi pitanje | dodaj u favorite | "
        "dodaj na listu želja | dodaj u kalendar | kupi ulaznice | idi na recept | ispiši recept | ocijeni recept | prijavi "
        "se na oglas | spremi oglas | prijavi oglas | zatraži ponudu | zatražite ponudu | najnovije prvo | preuzmi pdf | "
        "ispiši stranicu | pošalji poruku | pošalji upit | prijavi grešku | prihvaćam sve | odbij sve | samo nužni | samo "
        "nužne | upravljaj postavkama",
        "bn": "প্রচ্ছদ | হোম | খুঁজুন | আমাদের সম্পর্কে | যোগাযোগ করুন | গোপনীয়তা নীতি | শর্তাবলি | ব্যবহারের শর্তাবলি | ই-পেপার | "
        "আর্কাইভ | সম্পাদক ও প্রকাশক | ভারপ্রাপ্ত সম্পাদক | মূল কনটেন্টে যান | উপরে ফিরে যান | উপরে যান | এই পাতায় | সচরাচর জিজ্ঞাসা "
        "| শর্তাবলী | গোপনীয়তার নীতি | রিভিউ লিখুন | প্রশ্ন করুন | পছন্দের তালিকায় যোগ করুন | কার্টে যোগ করুন | এখনই কিনুন | আবেদন করুন "
        "| রেসিপি প্রিন্ট করুন | পিডিএফ ডাউনলোড | বার্তা পাঠান | সব প্রত্যাখ্যান করুন",
        "sw": "ukurasa wa mwanzo | kuhusu sisi | wasiliana nasi | sera ya faragha | vigezo na masharti | ruka hadi "
        "maudhui | ruka hadi maelezo",
        "ca": "qui som | avís legal | política de privacitat | contacta amb nosaltres | mapa web | vés al contingut | salta "
        "al contingut | condicions d'ús | hemeroteca | vés al contingut principal | ves al contingut | torna a dalt | torna "
        "amunt | en aquesta pàgina | configuració de galetes | condicions de venda | enviaments i devolucions | preguntes "
        "freqüents | ordena per | filtra per | declaració d'accessibilitat | números anteriors | normes per als autors | per "
        "a lectors | per a autors | escriu una ressenya | escriu una opinió | fes una pregunta | afegeix a preferits | "
        "afegeix a la llista de desitjos | afegeix al calendari | compra entrades | ves a la recepta | imprimeix la recepta "
        "| valora la recepta | inscriu-te a l'oferta | desa l'oferta | demana pressupost | sol·licita pressupost | més "
        "recents primer | més antics primer | carrega'n més | descarrega el pdf | imprimeix la pàgina | envia el missatge | "
        "més formats de citació | informa d'un error | rebutja-ho tot | accepta totes | rebutja totes | només les "
        "necessàries",
        "lt": "apie mus | kontaktai | privatumo politika | naudojimo taisyklės | svetainės medis | pereiti prie turinio | "
        "grįžti į viršų | į viršų | šiame puslapyje | slapukų nustatymai | pirkimo taisyklės | pristatymas ir grąžinimas | "
        "prekių grąžinimas | dažniausiai užduodami klausimai | rūšiuoti pagal | filtruoti pagal | ieškoti prekių | rašyti "
        "atsiliepimą | palikti atsiliepimą | parašyti atsiliepimą | užduoti klausimą | įtraukti į norų sąrašą | pridėti prie "
        "mėgstamų | pridėti į kalendorių | pirkti bilietą | pirkti bilietus | spausdinti receptą | siųsti cv | kandidatuoti "
        "| išsaugoti skelbimą | gauti pasiūlymą | prašyti pasiūlymo | siųsti užklausą | siųsti žinutę | naujausi viršuje | "
        "atsisiųsti pdf | pranešti apie klaidą | priimti viską | atmesti viską | tik būtini | tik būtinieji | tvarkyti "
        "nustatymus",
        "lv": "izvēlne | par mums | privātuma politika | lietošanas noteikumi | pāriet uz saturu | sīkdatņu politika | uz "
        "sākumu | uz augšu | šajā lapā | piegāde un apmaksa | biežāk uzdotie jautājumi | kārtot pēc | pāriet uz galveno "
        "saturu | rakstīt atsauksmi | pievienot atsauksmi | uzdot jautājumu | pievienot vēlmju sarakstam | pievienot "
        "kalendāram | pirkt biļetes | drukāt recepti | pieteikties vakancei | saņemt piedāvājumu | nosūtīt ziņu | "
        "lejupielādēt pdf | ziņot par kļūdu | tikai nepieciešamās",
        "et": "avaleht | esileht | otsi | kontaktid | privaatsuspoliitika | kasutustingimused | liigu sisu juurde | liigu "
        "sisuni | tagasi üles | lehe algusesse | sellel lehel | tarne ja tagastamine | korduma kippuvad küsimused | "
        "müügitingimused | küpsiste seaded | kirjuta arvustus | lisa arvustus | esita küsimus | lisa lemmikutesse | lisa "
        "soovinimekirja | lisa kalendrisse | osta piletid | prindi retsept | kandideeri | küsi pakkumist | saada sõnum | "
        "laadi alla pdf | teata veast | ainult vajalikud",
        "sl": "domača stran | išči | o nas | stik z nami | pravno obvestilo | politika zasebnosti | pogoji uporabe | "
        "preskoči na vsebino | kolofon | skoči na vsebino | preskoči na glavno vsebino | nazaj na vrh | na tej strani | "
        "dostava in plačilo | pogosta vprašanja | razvrsti po | napiši mnenje | dodaj oceno | postavi vprašanje | dodaj med "
        "priljubljene | dodaj v koledar | kupi vstopnice | natisni recept | prijavi se na delovno mesto | pošlji "
        "povpraševanje | pošlji sporočilo | prenesi pdf | prijavi napako | samo nujni",
        "sr": "почетна | насловна | о нама | политика приватности | услови коришћења | импресум | početna | naslovna | o "
        "nama | politika privatnosti | uslovi korišćenja | пређи на садржај | прескочи на садржај | назад на врх | на овој "
        "страници | услови куповине | достава и плаћање | честа питања | најчешћа питања | сортирај по | preskoči na sadržaj "
        "| pređi na sadržaj | nazad na vrh | na ovoj stranici | uslovi kupovine | dostava i plaćanje | najčešća pitanja | "
        "česta pitanja | politika kolačića | podešavanja kolačića | напиши рецензију | постави питање | додај у омиљене | "
        "додај у календар | пошаљи поруку | преузми pdf | затражи понуду | napiši recenziju | postavi pitanje | dodaj u "
        "omiljene | dodaj u kalendar | kupi karte | pošalji poruku | pošalji upit | preuzmi pdf | zatraži ponudu | štampaj "
        "recept | prijavi grešku | konkuriši | konkurišite | одбиј све | само неопходни | odbij sve | samo neophodni | samo "
        "neophodne",
        "is": "forsíða | valmynd | um okkur | hafa samband | hafðu samband | persónuverndarstefna",
        "ur": "صفحہ اول | تلاش کریں | ہمارے بارے میں | رابطہ کریں | ہم سے رابطہ | پرائیویسی پالیسی | شرائط و ضوابط | "
        "آرکائیو | ای پیپر",
        "ms": "laman utama | carian | tentang kami | mengenai kami | hubungi kami | dasar privasi | polisi privasi | terma "
        "dan syarat | peta laman | langkau ke kandungan | kembali ke atas | di halaman ini | soalan lazim | dasar pemulangan "
        "| susun mengikut | tulis ulasan | tanya soalan | tambah ke senarai hajat | tambah ke kalendar | beli tiket | cetak "
        "resipi | mohon sekarang | minta sebut harga | hantar mesej | muat turun pdf",
        "ta": "முகப்பு | தேடு | எங்களைப் பற்றி | எங்களை பற்றி | தொடர்புக்கு | தொடர்பு கொள்ள | தனியுரிமைக் கொள்கை",
        "af": "oor ons | kontak ons | privaatheidsbeleid | bepalings en voorwaardes | spring na inhoud | gebruiksvoorwaardes",
    },
    # teasers for other documents, and the headings over lists of them
    "related": {
        "en": "more: | watch: | read: | listen: | now read: | read also | also read | read more | see also | related | "
        "related articles | related article | related stories | related story | related posts | related news | related "
        "content | related topics | related links | related coverage | more from | more on this | more on | more news | more "
        "stories | more like this | you may also like | you might also like | you may like | you might like | recommended | "
        "recommended for you | recommended stories | recommended reading | top stories | trending | trending now | most read "
        "| most popular | most viewed | popular | popular posts | popular now | latest | latest news | latest stories | "
        "latest articles | latest posts | recent posts | recent articles | recent news | editor's picks | editor’s picks | "
        "editors picks | don't miss | don’t miss | read next | up next | next article | next post | previous post | previous "
        "article | next story | in case you missed it | what to read next | what's hot | keep reading | must read | must "
        "reads | further reading | featured | featured stories | other posts | other articles | other news | in other news | "
        "around the web | from the web | from our partners | sponsored stories | hot topics | watch next | watch also | also "
        "see | check out | similar articles | similar posts | similar products | customers also bought | more in | more "
        "articles | discover more | related products | related questions | related searches | people also ask | paid content "
        "| related reading | read our | suggested | next up | more to explore | explore more | top news | breaking news | "
        "see more | you may also enjoy | posts you may enjoy | what others are reading | more coverage | related video | "
        "related videos | read this | read the full story | customers who bought this | customers also viewed | frequently "
        "bought together | recently viewed | similar jobs | related jobs | similar questions | more episodes | all episodes "
        "| similar threads | similar topics | similar recipes | more events | most similar articles | articles similar to",
        "de": "mehr: | lesen sie auch | lesen sie mehr | lies auch | auch interessant | mehr zum thema | weitere artikel | "
        "weitere meldungen | weitere nachrichten | weitere themen | ähnliche artikel | das könnte sie auch interessieren | "
        "das könnte dich auch interessieren | meistgelesen | meistgelesene artikel | meist gelesen | empfohlen | "
        "empfehlungen | top-themen | top themen | zum thema | siehe auch | mehr aus | mehr von | mehr dazu | passend dazu | "
        "verwandte artikel | verwandte themen | neueste artikel | aktuelle nachrichten | aktuelle artikel | beliebteste "
        "artikel | weiterlesen | nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag | jetzt lesen "
        "| lesetipps | die neuesten | aus dem ressort | unsere empfehlung | mehr lesen | jetzt im video | im video | lesen "
        "sie dazu auch | lesen sie dazu | mehr dazu lesen sie hier | mehr lesen sie hier | meistgelesene beiträge | die "
        "meistgelesenen artikel | das könnte ihnen auch gefallen | neueste beiträge | kunden kauften auch | kunden kauften | "
        "wird oft zusammen gekauft | zuletzt angesehen | ähnliche produkte | passendes zubehör | ähnliche stellenangebote | "
        "ähnliche stellen | ähnliche jobs | ähnliche themen | ähnliche fragen | ähnliche rezepte | ähnliche beiträge | "
        "weitere veranstaltungen | alle veranstaltungen | weitere produkte | das könnte dir auch gefallen | weitere rezepte "
        "| weitere beiträge",
        "fr": "lire: | à lire: | voir: | à voir: | lire aussi | à lire aussi | à lire également | lire également | voir "
        "aussi | à voir aussi | sur le même sujet | sur le même thème | articles similaires | articles liés | article "
        "suivant | article précédent | les plus lus | le plus lu | les plus consultés | à la une | dernières actualités | "
        "derniers articles | vous aimerez aussi | vous pourriez aussi aimer | recommandé | à découvrir | plus d'articles | "
        "en savoir plus | lire la suite | nos derniers articles | à ne pas manquer | à suivre | ailleurs sur le web | les "
        "dernières actualités | l'actualité | pour aller plus loin | suggestions | les articles les plus lus | les plus "
        "partagés | articles les plus lus | sur le même sujet lire | à lire sur le même sujet | articles recommandés | ces "
        "articles pourraient vous intéresser | dans la même rubrique | les clients ont aussi acheté | les clients ont "
        "également acheté | vus récemment | récemment consultés | produits similaires | produits associés | offres "
        "similaires | sujets similaires | questions similaires | recettes similaires | autres recettes | tous les épisodes | "
        "autres épisodes | autres événements | tous les événements | dans la même catégorie | vous aimerez également | "
        "offres d'emploi similaires | articles associés",
        "es": "más: | lea: | vea: | mira: | lee también | leer también | lea también | le puede interesar | te puede "
        "interesar | puede interesarte | también te puede interesar | te podría interesar | noticias relacionadas | "
        "artículos relacionados | relacionadas | relacionado | más noticias | más leídas | lo más leído | las más leídas | "
        "más vistas | lo más visto | últimas noticias | ver también | mira también | más información | leer más | ver más | "
        "seguir leyendo | destacados | recomendados | no te pierdas | artículo anterior | artículo siguiente | siguiente "
        "artículo | entradas recientes | te recomendamos | más sobre | te recomendamos leer | lo más leído hoy | más visto | "
        "los más leídos | notas relacionadas | leé también | lee más | te puede gustar | los clientes también compraron | "
        "los clientes también vieron | comprados juntos habitualmente | vistos recientemente | productos similares | "
        "productos relacionados | ofertas similares | empleos similares | ofertas de empleo similares | temas similares | "
        "preguntas relacionadas | preguntas similares | recetas similares | recetas relacionadas | otras recetas | más "
        "episodios | todos los episodios | más eventos | todos los eventos | próximos eventos | también te puede gustar | "
        "entradas relacionadas | otros artículos",
        "pt": "veja: | leia: | assista: | leia também | leia mais | veja também | saiba mais | notícias relacionadas | "
        "artigos relacionados | relacionadas | relacionados | mais lidas | mais lidos | as mais lidas | últimas notícias | "
        "você também pode gostar | você pode gostar | recomendado | recomendados | mais notícias | destaques | confira | não "
        "perca | posts recentes | próximo artigo | artigo anterior | continue lendo | ler mais | mais sobre | notícia "
        "anterior | próxima notícia | as mais lidas da semana | mais lidas da semana | mais lidas do dia | matérias "
        "relacionadas | leia a seguir | recomendado para você | quem comprou também comprou | clientes também compraram | "
        "comprados juntos | vistos recentemente | produtos relacionados | produtos semelhantes | vagas semelhantes | vagas "
        "similares | tópicos semelhantes | perguntas relacionadas | receitas relacionadas | outras receitas | mais episódios "
        "| todos os episódios | mais eventos | todos os eventos | também pode gostar | posts relacionados",
        "it": "leggi: | guarda: | vedi: | leggi anche | leggi tutto | vedi anche | guarda anche | articoli correlati | "
        "notizie correlate | correlati | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare | i "
        "più letti | più letti | le più lette | più lette | ultime notizie | ultim'ora | articolo precedente | articolo "
        "successivo | prossimo articolo | per approfondire | approfondimenti | continua a leggere | leggi di più | scopri di "
        "più | altre notizie | consigliati | in evidenza | sullo stesso argomento | da non perdere | i più letti della "
        "settimana | gli articoli più letti | le notizie più lette | i più visti | notizie più lette | potrebbe anche "
        "interessarti | articoli consigliati | altri articoli | chi ha acquistato questo | i clienti hanno acquistato anche "
        "| spesso acquistati insieme | visti di recente | prodotti correlati | prodotti simili | offerte simili | annunci "
        "simili | discussioni simili | domande simili | ricette simili | ricette correlate | altre ricette | altri episodi | "
        "tutti gli episodi | altri eventi | tutti gli eventi | potrebbero interessarti | potrebbe piacerti anche | post "
        "correlati",
        "nl": "lees: | kijk: | bekijk: | lees ook | lees meer | lees verder | zie ook | bekijk ook | gerelateerde artikelen "
        "| gerelateerd | meer over | meest gelezen | best gelezen | laatste nieuws | ook interessant | aanbevolen | meer "
        "nieuws | vorige artikel | volgende artikel | misschien ook interessant | verder lezen | uitgelicht | populair | "
        "meest gelezen artikelen | lees ook dit | gerelateerde berichten | ook lezen | meest bekeken | laatste artikelen | "
        "anderen bekeken ook | anderen kochten ook | klanten kochten ook | vaak samen gekocht | onlangs bekeken | recent "
        "bekeken | vergelijkbare producten | gerelateerde producten | vergelijkbare vacatures | soortgelijke onderwerpen | "
        "gerelateerde vragen | vergelijkbare recepten | meer recepten | meer afleveringen | alle afleveringen | meer "
        "evenementen | best verkocht | dit vind je misschien ook leuk | misschien vind je dit ook leuk | meer vacatures",
        "pl": "czytaj: | zobacz: | więcej | czytaj także | czytaj też | czytaj również | czytaj więcej | zobacz także | "
        "zobacz też | zobacz również | przeczytaj także | przeczytaj też | przeczytaj również | powiązane | powiązane "
        "artykuły | podobne | podobne artykuły | polecamy | polecane | najczęściej czytane | najpopularniejsze | najnowsze | "
        "najnowsze wiadomości | warto przeczytać | więcej na ten temat | czytaj dalej | popularne | zobacz więcej | następny "
        "artykuł | poprzedni artykuł | może cię zainteresować | ostatnie wpisy | więcej informacji | nie przegap | na ten "
        "temat | tematy | najczęściej czytane artykuły | zobacz koniecznie | przeczytaj | czytaj więcej na ten temat | "
        "zobacz inne | powiązane tematy | klienci kupili również | inni kupili także | klienci kupili także | często "
        "kupowane razem | ostatnio oglądane | ostatnio przeglądane | podobne produkty | produkty powiązane | podobne oferty "
        "| podobne oferty pracy | podobne tematy | podobne pytania | podobne przepisy | inne przepisy | więcej odcinków | "
        "wszystkie odcinki | pozostałe odcinki | inne wydarzenia | wszystkie wydarzenia | podobne wpisy | najnowsze posty",
        "ru": "читайте: | смотрите: | главное | интересное | актуально | читайте также | читать также | читайте еще | "
        "читайте ещё | читать далее | читать дальше | смотрите также | см также | по теме | материалы по теме | новости по "
        "теме | ещё по теме | еще по теме | похожие материалы | похожие статьи | похожие новости | другие новости | другие "
        "материалы | самое читаемое | популярное | популярные статьи | самые читаемые | последние новости | последние "
        "материалы | рекомендуем | вам может быть интересно | также по теме | подробнее | главные новости | топ новостей | "
        "новости партнеров | новости партнёров | новости сми2 | предыдущая статья | следующая статья | предыдущая новость | "
        "следующая новость | не пропустите | ранее по теме | ссылки по теме | лента новостей | самое популярное | читайте по "
        "теме | самое интересное | выбор редакции | самое обсуждаемое | статьи по теме | с этим товаром покупают | с этим "
        "товаром также покупают | вместе с этим покупают | вы смотрели | вы недавно смотрели | недавно просмотренные | "
        "похожие товары | сопутствующие товары | похожие вакансии | похожие темы | похожие вопросы | похожие записи | "
        "похожие рецепты | другие рецепты | другие документы | другие выпуски | все выпуски | другие события | все события | "
        "все мероприятия | рекомендуемые товары | "
        "похожее:",
        "uk": "читайте: | читайте також | дивіться також | за темою | популярне | останні новини | схожі матеріали | "
        "рекомендуємо | інші новини | читайте по темі | найпопулярніше | найпопулярніше за тиждень | читайте ще | "
        "найчитаніше | статті за темою | матеріали за темою | новини за темою | вибір редакції | популярні новини | наступна "
        "новина | вас може зацікавити | з цим товаром купують | разом з цим купують | ви переглядали | нещодавно переглянуті "
        "| схожі товари | супутні товари | схожі вакансії | схожі теми | схожі питання | схожі записи | схожі рецепти | інші "
        "рецепти | інші випуски | усі випуски | інші події | усі події | усі новини | рекомендовані товари",
        "cs": "čtěte: | více: | sledujte: | čtěte také | čtěte též | přečtěte si také | mohlo by vás zajímat | související "
        "články | související | nejčtenější | další články | další zprávy | nejnovější | více k tématu | k tématu | "
        "doporučujeme | číst dál | předchozí článek | následující článek | podobné články | viz také | poslední články | "
        "nejčtenější články | přečtěte si | čtěte více | mohlo by se vám líbit | nejnovější články | doporučené články | "
        "zákazníci také koupili | zákazníci také nakoupili | ostatní také nakupují | často kupováno společně | naposledy "
        "navštívené | naposledy prohlížené | podobné produkty | související produkty | související zboží | podobné nabídky | "
        "podobné nabídky práce | podobná témata | podobné otázky | podobné recepty | další recepty | další díly | všechny "
        "díly | další epizody | další akce | všechny akce | podobné příspěvky",
        "el": "διαβάστε: | δείτε: | διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης | δείτε ακόμα | σχετικά "
        "άρθρα | σχετικά θέματα | σχετικές ειδήσεις | περισσότερα | τελευταία νέα | τελευταίες ειδήσεις | δημοφιλή | τα πιο "
        "δημοφιλή | δημοφιλέστερα | προτεινόμενα | επόμενο άρθρο | προηγούμενο άρθρο | διαβάστε περισσότερα | μη χάσετε | "
        "ροή ειδήσεων | διάβασε επίσης | δείτε όλες | όλες οι ειδήσεις | σχετικα αρθρα | διαβάστε περισσότερα για | τα πιο "
        "διαβασμένα | πιο δημοφιλή | τα πιο διαβασμένα άρθρα | πρόσφατα άρθρα | προτεινόμενα άρθρα | δείτε ακόμη | όσοι "
        "αγόρασαν αυτό | οι πελάτες αγόρασαν επίσης | συχνά αγοράζονται μαζί | είδατε πρόσφατα | πρόσφατα προβεβλημένα | "
        "σχετικά προϊόντα | παρόμοια προϊόντα | παρόμοιες αγγελίες | παρόμοιες θέσεις εργασίας | παρόμοια θέματα | σχετικές "
        "ερωτήσεις | παρόμοιες ερωτήσεις | παρόμοιες συνταγές | σχετικές συνταγές | περισσότερα επεισόδια | όλα τα επεισόδια "
        "| όλες οι εκδηλώσεις | άλλες εκδηλώσεις | μπορεί επίσης να σας αρέσει | μπορεί να σας αρέσει",
        "tr": "oku: | izle: | devamı: | ayrıca okuyun | bunları da okuyun | ilgili haberler | ilgili haber | benzer haberler "
        "| çok okunanlar | en çok okunan | en çok okunanlar | son haberler | son dakika | önerilen | diğer haberler | "
        "sonraki haber | önceki haber | devamını oku | bunlar da ilginizi çekebilir | ilginizi çekebilir | popüler | haberin "
        "devamı | günün manşetleri | en çok okunan haberler | bunları da beğenebilirsiniz | ilginizi çekebilecek haberler | "
        "önerilen haberler | ilgili içerikler | popüler haberler | diğer yazılar | bunu alanlar bunları da aldı | birlikte "
        "alınanlar | bu ürünü alanlar | son görüntülenen ürünler | son gezdikleriniz | benzer ürünler | ilgili ürünler | "
        "benzer ilanlar | benzer iş ilanları | benzer konular | benzer sorular | benzer tarifler | diğer tarifler | diğer "
        "bölümler | tüm bölümler | diğer etkinlikler | tüm etkinlikler | ilgili yazılar | benzer yazılar",
        "ar": "اقرأ: | شاهد: | اقرأ أيضا | اقرأ أيضاً | اقرأ ايضا | إقرأ أيضا | شاهد أيضا | شاهد أيضاً | مواضيع ذات صلة | "
        "موضوعات ذات صلة | أخبار ذات صلة | ذات صلة | مقالات ذات صلة | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أحدث "
        "الأخبار | المزيد | المزيد من | قد يعجبك أيضا | أخبار متعلقة | الخبر التالي | الخبر السابق | مقالات مشابهة | موضوعات "
        "متعلقة | الأكثر قراءة الآن | قد يهمك أيضا | قد يهمك | اقرأ المزيد | أخبار أخرى | مقالات أخرى | إقرأ المزيد | الاكثر "
        "قراءة | مواضيع متعلقة | العملاء اشتروا أيضا | يشترى معا غالبا | شوهدت مؤخرا | منتجات مشابهة | منتجات ذات صلة | "
        "وظائف مشابهة | وظائف ذات صلة | مواضيع مشابهة | أسئلة ذات صلة | أسئلة مشابهة | وصفات مشابهة | وصفات أخرى | حلقات "
        "أخرى | جميع الحلقات | كل الحلقات | فعاليات أخرى | جميع الفعاليات | قد يعجبك أيضاً | تدوينات مشابهة",
        "ko": "관련기사 | 관련 기사 | 관련뉴스 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기뉴스 | 최신기사 | 최신뉴스 | "
        "추천기사 | 이전기사 | 다음기사 | 주요뉴스 | 더보기 | 실시간 뉴스 | 핫이슈 | 이 시각 주요뉴스 | 오늘의 주요뉴스 | "
        "인기 기사 | 함께 본 기사 | 함께 보면 좋은 기사 | 추천 뉴스 | 추천 기사 | 베스트 클릭 | 최신 뉴스 | 많이 본 | "
        "연관기사 | 다음 기사 | 이전 기사 | 랭킹뉴스 | 함께 구매한 상품 | 함께 본 상품 | 최근 본 상품 | 관련 상품 | 추천 "
        "상품 | 비슷한 상품 | 비슷한 채용공고 | 관련 글 | 관련글 | 관련 질문 | 비슷한 질문 | 다른 에피소드 | 전체 에피소드 | "
        "다른 행사 | 인기 글 | 인기글 | 최신 글 | 추천 글 | 이 블로그의 인기글",
        "sv": "läs: | läs också | läs även | läs mer | mest lästa | relaterade artiklar | senaste nytt | se också | fler "
        "artiklar | relaterat | mer om ämnet | läs hela artikeln | populärt just nu | mest läst | mest läst just nu | mest "
        "delat | senaste nyheterna | mer läsning | läs vidare | rekommenderad läsning | fler nyheter | läs mer om | andra "
        "läser | ämnen i artikeln | andra köpte även | kunder köpte även | köps ofta tillsammans | senast visade | nyligen "
        "visade | liknande produkter | relaterade produkter | liknande jobb | lediga jobb som liknar | liknande trådar | "
        "liknande ämnen | liknande frågor | relaterade frågor | liknande recept | fler recept | fler avsnitt | alla avsnitt "
        "| fler evenemang | alla evenemang | du kanske också gillar | relaterade inlägg",
        "da": "læs: | læs også | læs mere | mest læste | seneste nyt | se også | relaterede artikler | mest læste artikler | "
        "relateret | relaterede nyheder | andre læser | seneste nyheder | flere artikler | læs mere om | anbefalet læsning | "
        "populært lige nu | mere om emnet | andre købte også | kunder købte også | købes ofte sammen | senest viste | sidst "
        "sete | lignende produkter | relaterede produkter | lignende job | lignende stillinger | lignende emner | lignende "
        "spørgsmål | lignende opskrifter | flere opskrifter | flere afsnit | alle afsnit | flere arrangementer | alle "
        "arrangementer | måske kan du også lide | relaterede indlæg",
        "no": "les også | les mer | mest lest | siste nytt | se også | les: | relaterte artikler | relaterte saker | "
        "relatert | mest leste | mest leste saker | siste saker | flere saker | flere nyheter | les mer om | anbefalte "
        "artikler | andre leser | populært nå | mer om saken | andre kjøpte også | kunder kjøpte også | kjøpes ofte sammen | "
        "sist sett på | nylig sett | lignende produkter | relaterte produkter | lignende stillinger | lignende tråder | "
        "lignende spørsmål | lignende oppskrifter | flere oppskrifter | flere episoder | alle episoder | flere arrangementer "
        "| alle arrangementer | du vil kanskje også like | relaterte innlegg",
        "fi": "lue myös | lue lisää | luetuimmat | katso myös | lue: | aiheesta lisää | lisää aiheesta | suosituimmat | "
        "tuoreimmat | viimeisimmät uutiset | seuraava artikkeli | edellinen artikkeli | sinua voisi kiinnostaa | luetuimmat "
        "jutut | luetuimmat nyt | luetuimmat uutiset | uusimmat | uusimmat uutiset | suosittelemme | lue seuraavaksi | lue "
        "lisää aiheesta | muut lukevat | katsotuimmat | muut ostivat myös | asiakkaat ostivat myös | usein ostettu yhdessä | "
        "viimeksi katsotut | äskettäin katsotut | samankaltaisia tuotteita | samankaltaiset tuotteet | liittyvät tuotteet | "
        "samankaltaisia työpaikkoja | samankaltaisia artikkeleita | samankaltaisia aiheita | samankaltaisia kysymyksiä | "
        "lisää reseptejä | muita reseptejä | lisää jaksoja | kaikki jaksot | lisää tapahtumia | kaikki tapahtumat | saatat "
        "olla kiinnostunut myös | saatat pitää myös",
        "id": "baca: | simak: | baca juga | berita terkait | artikel terkait | terpopuler | berita terkini | lihat juga | "
        "baca selengkapnya | berita lainnya | artikel lainnya | rekomendasi untuk anda | paling banyak dibaca | berita "
        "populer | artikel populer | simak juga | berita terpopuler | berita pilihan | pilihan editor | artikel pilihan | "
        "baca artikel lainnya | terkini | berita terbaru | baca juga artikel | simak video | lihat video | pelanggan juga "
        "membeli | sering dibeli bersama | terakhir dilihat | baru saja dilihat | produk serupa | produk terkait | lowongan "
        "serupa | lowongan terkait | topik serupa | pertanyaan terkait | pertanyaan serupa | resep serupa | resep terkait | "
        "resep lainnya | episode lainnya | semua episode | acara lainnya | semua acara | anda mungkin juga suka | mungkin "
        "anda suka | artikel serupa",
        "vi": "xem thêm | đọc thêm | tin liên quan | bài viết liên quan | tin mới nhất | có thể bạn quan tâm | đọc: | đọc "
        "nhiều nhất | đọc nhiều | tin cùng chuyên mục | cùng chuyên mục | tin khác | tin nóng | bài viết khác | tin đọc "
        "nhiều | bài viết mới | tin nổi bật | bài liên quan | xem nhiều nhất | bài đọc nhiều | tin xem nhiều | tin tức liên "
        "quan | bài viết nổi bật | tin đáng đọc | mời bạn đọc thêm | tin cùng chủ đề | khách hàng cũng mua | khách hàng đã "
        "mua | thường được mua cùng | sản phẩm đã xem | vừa xem | sản phẩm tương tự | sản phẩm liên quan | việc làm tương tự "
        "| chủ đề tương tự | câu hỏi liên quan | câu hỏi tương tự | công thức liên quan | món ngon khác | các tập khác | tất "
        "cả các tập | sự kiện khác | tất cả sự kiện | có thể bạn cũng thích | thủ tục liên quan",
        "hu": "olvassa el | ez is érdekelheti | kapcsolódó cikkek | legolvasottabb | olvasta már | olvasd el | kapcsolódó "
        "cikk | kapcsolódó anyagok | legolvasottabbak | legfrissebb hírek | ajánlott cikkek | további hírek | további cikkek "
        "| ez is érdekelhet | ezek is érdekelhetik | korábban írtuk | friss hírek | következő cikk | előző cikk | "
        "legolvasottabb cikkek | ajánljuk még | népszerű cikkek | további híreink | olvasson tovább | legfrissebb cikkek | "
        "kapcsolódó hírek | kiemelt cikkek | akik ezt vették | vásárlóink ezt is vették | gyakran vásárolják együtt | "
        "legutóbb megtekintett | legutóbb megtekintett termékek | hasonló termékek | kapcsolódó termékek | hasonló állások | "
        "hasonló állásajánlatok | hasonló témák | hasonló kérdések | kapcsolódó kérdések | hasonló receptek | további "
        "receptek | további epizódok | összes epizód | további programok | további események | összes esemény | önnek "
        "ajánljuk | kapcsolódó bejegyzések",
        "ro": "citește și | citeste si | vezi și | articole similare | cele mai citite | citiți și | citeşte şi | vezi şi | "
        "vezi si | citește mai mult | citește mai departe | articole recomandate | știri similare | ultimele știri | "
        "ultimele ştiri | ultimele stiri | pe aceeași temă | te-ar putea interesa | ar putea să te intereseze | articolul "
        "următor | articolul anterior | alte știri | cele mai citite știri | cele mai citite ştiri | cele mai noi știri | "
        "citește și articolele | vezi și articolele | te-ar mai putea interesa | articole populare | știri recente | "
        "clienții au cumpărat și | cumpărate frecvent împreună | vizualizate recent | produse similare | produse recomandate "
        "| locuri de muncă similare | joburi similare | anunțuri similare | subiecte similare | întrebări similare | rețete "
        "similare | alte rețete | toate episoadele | alte episoade | alte evenimente | toate evenimentele | te-ar putea "
        "interesa și | s-ar putea să-ți placă",
        "he": "קראו גם | קרא גם | קראו עוד | ראו גם | כתבות נוספות | כתבות קשורות | עוד בנושא | הנקראות ביותר | הנצפות ביותר "
        "| הכי נקראות | אולי יעניין אותך | אולי יעניין אתכם | כתבות מומלצות | חדשות אחרונות | המשך קריאה | הכי נצפות | כתבות "
        "שיעניינו אתכם | עוד כתבות | הכתבות הנקראות ביותר | הפופולריות ביותר | ראו עוד | לקוחות קנו גם | לקוחות שקנו | נקנים "
        "יחד | נצפו לאחרונה | מוצרים דומים | מוצרים קשורים | משרות דומות | נושאים דומים | שאלות דומות | שאלות קשורות | "
        "מתכונים דומים | מתכונים נוספים | פרקים נוספים | כל הפרקים | אירועים נוספים | לכל האירועים | אולי יעניין אתכם גם | "
        "אולי יעניין אותך גם | פוסטים קשורים",
        "fa": "بخوانید: | بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | مطالب پیشنهادی | پربازدیدترین | "
        "پربازدیدترین اخبار | پربازدیدها | پربیننده ترین | پربیننده\u200cترین | آخرین اخبار | همچنین بخوانید | این مطلب را "
        "هم بخوانید | ادامه مطلب | مطالب بیشتر | اخبار بیشتر | خبر بعدی | خبر قبلی | مطالب مشابه | خبرهای پربازدید | این "
        "مطلب را از دست ندهید | پرمخاطب\u200cترین | پیشنهاد سردبیر | خریداران این محصول | محصولات مشابه | محصولات مرتبط | "
        "کالاهای مشابه | بازدیدهای اخیر | اخیرا دیده\u200cاید | آگهی\u200cهای مشابه | فرصت\u200cهای شغلی مشابه | موضوعات "
        "مشابه | سوالات مشابه | پرسش\u200cهای مرتبط | دستورهای مشابه | قسمت\u200cهای دیگر | همه قسمت\u200cها | رویدادهای "
        "دیگر | همه رویدادها | نوشته\u200cهای مرتبط | شاید بپسندید",
        "hi": "पढ़ें: | यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | यह भी देखें | ये भी देखें | संबंधित खबरें | संबंधित समाचार | सबसे ज्यादा पढ़ी गई | सबसे "
        "ज़्यादा पढ़ी गई | ताज़ा खबरें | ताजा खबरें | ताज़ा समाचार | और पढ़ें | आगे पढ़ें | अगली खबर | पिछली खबर | ट्रेंडिंग | लेटेस्ट न्यूज़ | लेटेस्ट "
        "न्यूज | सबसे ज्यादा पढ़ी गई खबरें | सबसे ज्यादा पढ़े गए | अन्य खबरें | इसे भी देखें | आपको पसंद आ सकता है | बड़ी खबरें | यह भी जानें | "
        "लोकप्रिय खबरें | ग्राहकों ने यह भी खरीदा | हाल में देखे गए | हाल ही में देखे गए | मिलते-जुलते उत्पाद | संबंधित उत्पाद | मिलती-जुलती "
        "नौकरियां | संबंधित विषय | संबंधित प्रश्न | संबंधित लिंक | मिलती-जुलती रेसिपी | अन्य रेसिपी | सभी एपिसोड | अन्य एपिसोड | अन्य "
        "कार्यक्रम | सभी कार्यक्रम | संबंधित लेख | सबसे ज़्यादा पढ़े गए",
        "zh": "相关阅读 | 相关新闻 | 相关链接 | 相关文章 | 相关报道 | 相关推荐 | 相關新聞 | 相關文章 | 延伸阅读 | 延伸閱讀 | "
        "推荐阅读 | 推薦閱讀 | 热点推荐 | 热门推荐 | 热点排行 | 热门文章 | 热门新闻 | 热点新闻 | 熱門新聞 | 新闻排行 | "
        "点击排行 | 阅读排行 | 最新新闻 | 最新文章 | 猜你喜欢 | 上一篇 | 下一篇 | 精彩推荐 | 图片推荐 | 更多>> | 更多新闻 | "
        "更多精彩 | 查看更多 | 点击查看 | 编辑推荐 | 今日热点 | 你可能也喜欢 | 往期回顾 | 头条推荐 | 专题推荐 | 频道推荐 | "
        "相关内容 | 相关资讯 | 推荐内容 | 大家都在看 | 热门排行 | 為您推薦 | 为您推荐 | 更多文章 | 延伸阅读： | 人气文章 | "
        "购买了该商品的用户还购买了 | 看了又看 | 买了又买 | 最近浏览 | 相似商品 | 相关商品 | 相關商品 | 相似职位 | 推荐职位 "
        "| 相关问题 | 相似问题 | 相关主题 | 相似主题 | 相关帖子 | 更多节目 | 所有节目 | 全部节目 | 更多活动 | 热门标签 | "
        "热门主题 | 相关菜谱 | "
        "为你推荐 | 猜您喜欢",
        "ja": "関連記事 | 関連ニュース | 関連リンク | 関連情報 | あわせて読みたい | おすすめ記事 | 人気記事 | 最新記事 | "
        "最新ニュース | 新着記事 | アクセスランキング | 次の記事 | 前の記事 | こちらもおすすめ | 続きを読む | もっと見る | "
        "【関連】 | 合わせて読みたい | 一覧を見る | 人気の記事 | 人気ランキング | おすすめの記事 | 関連する記事 | 他の記事 | "
        "こちらの記事も | 注目の記事 | ピックアップ記事 | 新着ニュース | この商品を見た人は | この商品を買った人は | "
        "こんな商品も見ています | こんな商品も買っています | よく一緒に購入されている | 最近チェックした商品 | 最近見た商品 "
        "| 関連商品 | 類似商品 | おすすめ商品 | 類似の求人 | 関連する質問 | 似た質問 | 関連レシピ | ほかのレシピ | "
        "他のエピソード | すべてのエピソード | ほかのイベント",
        "th": "ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | บทความที่เกี่ยวข้อง | ข่าวล่าสุด | อ่านต่อ | ข่าวยอดนิยม | เรื่องที่เกี่ยวข้อง | ข่าวแนะนำ | "
        "บทความแนะนำ | บทความล่าสุด | บทความยอดนิยม | เรื่องแนะนำ | ข่าวอื่นๆ | ข่าวมาแรง | เรื่องน่าสนใจ | คุณอาจสนใจ | ข่าวที่น่าสนใจ | "
        "อ่านข่าวเพิ่มเติม | ข่าวเกี่ยวข้อง | บทความที่น่าสนใจ | สินค้าที่เกี่ยวข้อง | สินค้าที่คล้ายกัน | สินค้าที่ดูล่าสุด | ลูกค้ายังซื้อ | งานที่คล้ายกัน | "
        "หัวข้อที่คล้ายกัน | คำถามที่เกี่ยวข้อง | สูตรอาหารที่เกี่ยวข้อง | กิจกรรมอื่น ๆ | กระทู้ที่เกี่ยวข้อง",
        "bg": "прочетете: | вижте: | прочетете още | прочетете също | четете още | вижте още | вижте също | още по темата | "
        "свързани статии | свързани новини | подобни статии | подобни новини | най-четени | най-четени новини | най-четено | "
        "най-популярни | последни новини | още новини | препоръчваме | може да ви хареса | следваща статия | предишна статия "
        "| клиентите купиха също | често купувани заедно | последно разгледани | подобни продукти | свързани продукти | "
        "подобни обяви | подобни теми | подобни въпроси | подобни рецепти | други рецепти | всички епизоди | други епизоди | "
        "всички събития | други събития | свързани публикации | може да харесате",
        "sk": "čítajte: | viac: | čítajte aj | čítajte tiež | prečítajte si aj | prečítajte si tiež | pozrite aj | mohlo by "
        "vás zaujímať | súvisiace články | súvisiace | najčítanejšie | najčítanejšie články | ďalšie články | najnovšie | "
        "najnovšie články | viac k téme | odporúčame | podobné články | predchádzajúci článok | nasledujúci článok | "
        "najnovšie správy | zákazníci tiež kúpili | zákazníci kúpili aj | často kupované spolu | naposledy prezerané | "
        "naposledy navštívené | podobné produkty | súvisiace produkty | podobné ponuky | podobné ponuky práce | podobné témy "
        "| podobné otázky | podobné recepty | ďalšie recepty | ďalšie časti | všetky časti | ďalšie podujatia | všetky "
        "podujatia",
        "hr": "čitajte: | pročitajte i | pročitajte još | pročitajte više | pročitaj i | pročitaj još | pogledajte i | "
        "povezani članci | povezano | slični članci | najčitanije | najčitanije vijesti | najnovije | najnovije vijesti | "
        "izdvojeno | preporučujemo | možda vas zanima | vezane vijesti | sljedeći članak | prethodni članak | kupci su "
        "također kupili | drugi su kupili | često kupljeno zajedno | nedavno pregledano | nedavno pregledani | slični "
        "proizvodi | povezani proizvodi | slični oglasi | slični poslovi | slične teme | slična pitanja | slični recepti | "
        "ostali recepti | ostale epizode | sve epizode | ostala događanja | sva događanja | moglo bi vam se svidjeti",
        "bn": "আরও পড়ুন | আরো পড়ুন | সংশ্লিষ্ট খবর | সম্পর্কিত খবর | সর্বাধিক পঠিত | জনপ্রিয় খবর | সর্বশেষ খবর | এ সম্পর্কিত আরও খবর | "
        "এ বিভাগের আরও খবর | এই বিভাগের আরও খবর | আরও খবর | সম্পর্কিত পণ্য | একই ধরনের পণ্য | সম্প্রতি দেখা | সম্পর্কিত প্রশ্ন | সব "
        "পর্ব | অন্যান্য পর্ব | অন্যান্য রেসিপি | সম্পর্কিত লিংক",
        "sw": "soma pia | soma zaidi: | habari zinazohusiana | habari nyingine | habari zaidi | zilizosomwa zaidi | "
        "habari za hivi punde | makala zinazohusiana | tazama pia",
        "ca": "llegeix també | llegiu també | més llegides | el més llegit | les més llegides | notícies relacionades | "
        "articles relacionats | et pot interessar | també et pot interessar | més informació: | últimes notícies | els "
        "clients també han comprat | vistos recentment | productes similars | productes relacionats | ofertes similars | "
        "temes similars | preguntes relacionades | receptes similars | més receptes | més episodis | tots els episodis | més "
        "activitats | totes les activitats | articles similars | també et pot agradar | entrades relacionades",
        "lt": "taip pat skaitykite | skaitykite taip pat | skaitykite daugiau | susiję straipsniai | susijusios naujienos | "
        "skaitomiausi | skaitomiausi straipsniai | naujausi straipsniai | kiti straipsniai | kartu perkama | kiti taip pat "
        "pirko | neseniai žiūrėtos prekės | neseniai žiūrėta | panašios prekės | susijusios prekės | susiję produktai | "
        "panašūs skelbimai | panašūs darbo skelbimai | panašios temos | panašūs klausimai | panašūs receptai | kiti receptai "
        "| kiti epizodai | visi epizodai | kiti renginiai | visi renginiai | jums taip pat gali patikti | susiję įrašai | "
        "populiariausi straipsniai",
        "lv": "lasi arī | lasiet arī | lasi vēl | saistītie raksti | līdzīgi raksti | populārākie raksti | lasītākie | "
        "lasītākie raksti | jaunākās ziņas | līdzīgas preces | saistītie produkti | nesen skatītie | nesen skatītās preces | "
        "līdzīgi sludinājumi | līdzīgas tēmas | līdzīgas receptes | visas epizodes | citas epizodes | visi pasākumi | jums "
        "varētu patikt",
        "et": "loe ka | loe lisaks | loe veel | seotud artiklid | seotud lood | seotud uudised | loetumad | enim loetud | "
        "viimased uudised | sarnased tooted | seotud tooted | viimati vaadatud | sarnased tööpakkumised | sarnased teemad | "
        "sarnased retseptid | kõik episoodid | teised episoodid | kõik sündmused | võib ka meeldida",
        "sl": "preberite tudi | preberi tudi | preberite še | preberi še | povezani članki | sorodni članki | najbolj brano "
        "| najbolj brani | zadnje novice | morda vas zanima | podobni izdelki | sorodni izdelki | nazadnje ogledano | "
        "podobne teme | podobna vprašanja | podobni recepti | vse epizode | druge epizode | vsi dogodki | morda vam bo všeč",
        "sr": "прочитајте још | прочитајте и | прочитај још | повезане вести | најчитаније | најновије вести | можда ће вас "
        "занимати | pročitajte još | pročitajte i | pročitaj još | povezane vesti | najčitanije | najnovije vesti | слични "
        "производи | повезани производи | недавно прегледано | сличне теме | слична питања | слични рецепти | остале епизоде "
        "| све епизоде | сви догађаји | slični proizvodi | povezani proizvodi | nedavno pregledano | slične teme | slična "
        "pitanja | slični recepti | ostale epizode | sve epizode | svi događaji | slični oglasi | kupci su kupili i",
        "is": "lesa meira: | lestu einnig | lesið einnig | lestu meira | tengdar fréttir | tengt efni | mest lesið | "
        "nýjustu fréttir | fleiri fréttir",
        "ur": "یہ بھی پڑھیں | مزید پڑھیں | مزید پڑھیے | متعلقہ خبریں | متعلقہ مضامین | مقبول خبریں | سب سے زیادہ پڑھی "
        "جانے والی | تازہ ترین خبریں | مزید خبریں",
        "ms": "baca juga | baca lagi | artikel berkaitan | berita berkaitan | berita terkini | paling popular | lihat juga | "
        "produk berkaitan | produk serupa | baru dilihat | jawatan serupa | soalan berkaitan | resipi lain | semua episod | "
        "episod lain",
        "ta": "இதையும் படிக்க | இதையும் படியுங்கள் | மேலும் படிக்க | தொடர்புடைய செய்திகள் | அதிகம் படிக்கப்பட்டவை | "
        "மேலும் செய்திகள் | சமீபத்திய செய்திகள்",
        "af": "lees ook | lees meer: | verwante artikels | verwante stories | mees gelees | jongste nuus",
    },
    # what a link says that leads on with this document or to a list
    "more": {
        "en": "read full article | read the full article | continue reading | load more | show more | view all | see all | "
        "learn more | click here | view more | next page | previous page | next | previous | prev | older posts | "
        "newer posts | show less | view gallery | view comments | read more | find out more | get started | shop now | "
        "buy now | add to cart | add to bag | add to wishlist | order now | download now | sign up now | apply now | "
        "book now | join now | donate | donate now | get a quote | request a demo | try for free | view profile | "
        "see full bio | expand | jump to | go to | visit website | loading | details | view details | quick view | compare | "
        "select options",
        "de": "mehr anzeigen | alle anzeigen | mehr erfahren | hier klicken | nächste seite | zurück | weiter | jetzt kaufen | "
        "in den warenkorb | mehr laden | zur übersicht | alle artikel | zur startseite | in den einkaufswagen | "
        "jetzt bestellen | details anzeigen",
        "fr": "voir plus | voir tout | en savoir plus | cliquez ici | page suivante | page précédente | suivant | précédent | "
        "retour | ajouter au panier | afficher plus | charger plus | ajouter au panier d'achat | acheter maintenant | "
        "voir le produit",
        "es": "ver todo | ver todas | haga clic aquí | haz clic aquí | siguiente | anterior | página siguiente | "
        "añadir al carrito | cargar más | mostrar más | volver | agregar al carrito | comprar ahora | ver más detalles",
        "pt": "ver mais | ver tudo | ver todos | clique aqui | próxima | anterior | próximo | voltar | adicionar ao carrinho | "
        "carregar mais | mostrar mais | adicionar à sacola | comprar agora | adicionar ao carrinho de compras",
        "it": "vedi tutti | vedi tutto | mostra altro | clicca qui | successivo | precedente | avanti | indietro | "
        "aggiungi al carrello | carica altri | acquista ora | vai al carrello",
        "nl": "bekijk alle | toon meer | klik hier | volgende | vorige | terug | in winkelwagen | bekijk meer | "
        "in mijn winkelwagen | toevoegen aan winkelwagen | bestel nu",
        "pl": "pokaż więcej | zobacz wszystkie | kliknij tutaj | następna | poprzednia | wstecz | dodaj do koszyka | "
        "następne | poprzednie | wróć | powrót | kup teraz | do koszyka",
        "ru": "показать ещё | показать еще | все материалы | нажмите здесь | следующая | предыдущая | назад | вперед | "
        "в корзину | далее | загрузить ещё | вернуться | добавить в корзину | купить сейчас",
        "cs": "zobrazit více | zobrazit vše | klikněte zde | předchozí | do košíku | načíst další | přidat do košíku | "
        "vložit do košíku",
        "el": "δείτε όλα | προβολή όλων | κάντε κλικ εδώ | επόμενη | προηγούμενη | πίσω | επόμενο | προηγούμενο | "
        "προσθήκη στο καλάθι | αγόρασε τώρα",
        "tr": "tümünü gör | daha fazla | tıklayın | sonraki | önceki | geri | sepete ekle | daha fazla göster | hemen al | "
        "satın al | sepete at",
        "ar": "عرض المزيد | عرض الكل | اضغط هنا | التالي | السابق | رجوع | أضف إلى السلة | اشتر الآن | أضف للسلة",
        "ko": "전체보기 | 목록 | 뒤로 | 장바구니 | 장바구니 담기 | 바로구매 | 구매하기",
        "hi": "सभी देखें | और देखें | यहां क्लिक करें | कार्ट में डालें | अभी खरीदें",
        "vi": "xem tất cả | trang sau | xem chi tiết | tải thêm | thêm vào giỏ hàng | mua ngay | thêm vào giỏ",
        "hu": "tovább olvasom | összes megtekintése | kattintson ide | következő oldal | kosárba | kosárba teszem | megveszem",
        "ro": "vezi toate | vezi mai multe | pagina următoare | adaugă în coș | cumpără acum | adauga in cos",
        "fi": "näytä lisää | näytä kaikki | seuraava sivu | lisää ostoskoriin | klikkaa tästä | osta nyt",
        "sv": "visa fler | visa mer | visa alla | nästa sida | lägg i varukorg | klicka här | köp nu | läs mer här",
        "id": "lihat semua | lihat selengkapnya | muat lainnya | klik di sini | halaman selanjutnya | tambah ke keranjang | "
        "beli sekarang | masukkan keranjang",
        "he": "הצג עוד | לכל הכתבות | לחצו כאן | לעמוד הבא | הוסף לסל | הוספה לסל | קנה עכשיו | לרכישה",
        "fa": "مشاهده همه | مشاهده بیشتر | اینجا کلیک کنید | صفحه بعد | افزودن به سبد خرید | سبد خرید",
        "zh": "下一页 | 上一页 | 点击进入 | 返回首页 | 立即购买 | 加入购物车 | 尾页",
        "ja": "すべて見る | 次へ | 前へ | カートに入れる | 一覧へ | 戻る | 今すぐ購入 | 買い物かごに入れる | ショッピングカートに入れる",
        "th": "ดูทั้งหมด | ดูเพิ่มเติม | หน้าถัดไป | คลิกที่นี่ | หยิบใส่ตะกร้า | ซื้อเลย | เพิ่มลงตะกร้า",
        "uk": "показати більше | показати ще | натисніть тут | наступна | попередня | до кошика | переглянути всі",
        "bg": "виж всички | покажи още | зареди още | натиснете тук | следваща | предишна | добави в количката",
        "sk": "zobraziť viac | zobraziť všetko | kliknite sem | ďalšia | predchádzajúca | do košíka | pridať do košíka | "
        "načítať ďalšie",
        "hr": "prikaži više | vidi sve | kliknite ovdje | sljedeća | prethodna | dodaj u košaricu | učitaj još | saznaj više",
        "da": "vis mere | vis alle | næste side | forrige | læg i kurv | tilføj til kurv | klik her | se alle",
        "no": "vis mer | vis flere | vis alle | neste side | forrige | legg i handlekurv | klikk her | se alle",
        "bn": "সব দেখুন | আরও দেখুন | সব খবর | পরবর্তী পাতা",
        "sw": "tazama zote | ona zaidi | bofya hapa | ukurasa unaofuata",
        "ca": "veure tots | veure'ls tots | mostra'n més | fes clic aquí | pàgina següent | afegeix a la cistella",
        "lt": "rodyti daugiau | žiūrėti visus | daugiau naujienų | spauskite čia | kitas puslapis | į krepšelį",
        "lv": "skatīt vairāk | skatīt visus | rādīt vairāk | nākamā lapa | ielikt grozā | pievienot grozam",
        "et": "näita rohkem | vaata kõiki | vaata lisaks | järgmine leht | lisa ostukorvi",
        "sl": "prikaži več | poglej vse | pokaži več | klikni tukaj | naslednja stran | dodaj v košarico",
        "sr": "прикажи још | погледај све | види све | следећа страна | додај у корпу | prikaži još | pogledaj sve | "
        "dodaj u korpu",
        "is": "sjá meira | sjá allt | sjá fleiri | smelltu hér | næsta síða | setja í körfu",
        "ur": "تمام دیکھیں | مزید دیکھیں | یہاں کلک کریں | اگلا صفحہ",
        "ms": "lihat semua | lihat lagi | klik di sini | halaman seterusnya | tambah ke troli | beli sekarang",
        "ta": "அனைத்தையும் காண்க | மேலும் காண்க | இங்கே கிளிக் செய்யவும்",
        "af": "sien alles | wys meer | klik hier | volgende bladsy",
    },
    "comments": {
        "en": "comments | leave a comment | post a comment | add a comment | write a comment | leave a reply | reply | no "
        "comments | comments are closed | view comments | be the first to comment | join the conversation | comments off | "
        "post comment | show comments | log in to comment | sign in to comment | replies | your email address will not be "
        "published | required fields are marked | submit comment | report comment | cancel reply | join the discussion | "
        "leave your comment | write a reply | comments are off | post your answer | be the first to review",
        "de": "kommentar | kommentare | kommentar schreiben | kommentieren | kommentar verfassen | leserkommentare | "
        "antworten | diskutieren sie mit | schreiben sie einen kommentar | keine kommentare | kommentar hinterlassen | "
        "kommentare anzeigen | alle kommentare | zu den kommentaren | ihr kommentar | ihre e-mail-adresse wird nicht "
        "veröffentlicht | hinterlasse eine antwort | hinterlasse einen kommentar | melden sie sich an um zu kommentieren | "
        "kommentar abschicken | kommentar absenden | deine e-mail-adresse wird nicht veröffentlicht | erforderliche felder "
        "sind | erforderliche felder sind mit | schreibe einen kommentar | antwort abbrechen | antwort erstellen | "
        "antwort hinterlassen | antworten abbrechen",
        "fr": "commentaire | commentaires | laisser un commentaire | réactions | répondre | ajouter un commentaire | "
        "commenter | aucun commentaire | laissez un commentaire | lire les commentaires | voir les commentaires | votre "
        "commentaire | votre adresse e-mail ne sera pas publiée | connectez-vous pour commenter | les commentaires sont "
        "fermés | publier le commentaire | les champs obligatoires sont indiqués avec | champs obligatoires sont | annuler "
        "la réponse | vos commentaires | publier votre réponse",
        "es": "comentario | comentarios | deja un comentario | comentar | responder | dejar un comentario | sin comentarios "
        "| deja tu comentario | déjanos tu comentario | deja una respuesta | ver comentarios | tu dirección de correo "
        "electrónico no será publicada | escribe un comentario | tu comentario | publicar comentario | los campos "
        "obligatorios están marcados con | campos obligatorios están marcados | publicar el comentario | cancelar la "
        "respuesta | publica tu respuesta | escribe tu respuesta",
        "pt": "comentário | comentários | deixe um comentário | comentar | responder | deixe seu comentário | faça seu "
        "comentário | ver comentários | deixe uma resposta | o seu endereço de e-mail não será publicado | escreva um "
        "comentário | seu comentário | campos obrigatórios são marcados com | campos obrigatórios marcados com | publicar "
        "comentário | cancelar resposta | publicar resposta",
        "it": "commento | commenti | lascia un commento | commenta | rispondi | scrivi un commento | commenti disabilitati | "
        "lascia una risposta | il tuo commento | leggi i commenti | il tuo indirizzo email non sarà pubblicato | inserisci "
        "un commento | i campi obbligatori sono contrassegnati | campi obbligatori sono contrassegnati | invia commento | "
        "pubblica commento | annulla risposta | pubblica la tua risposta",
        "nl": "reactie | reacties | reageer | laat een reactie achter | plaats een reactie | reageren | reageer op dit "
        "artikel | geef een reactie | uw reactie | je e-mailadres wordt niet gepubliceerd | geen reacties | bekijk reacties "
        "| vereiste velden zijn gemarkeerd met | reactie plaatsen | plaats reactie | reactie annuleren | plaats je antwoord",
        "pl": "komentarz | komentarze | komentarzy | dodaj komentarz | skomentuj | odpowiedz | zostaw komentarz | brak "
        "komentarzy | opinie | napisz komentarz | twój komentarz | zobacz komentarze | pokaż komentarze | twój adres e-mail "
        "nie zostanie opublikowany | dodaj opinię | treść komentarza | wymagane pola są oznaczone | wyślij komentarz | "
        "opublikuj komentarz | anuluj pisanie odpowiedzi | dodaj odpowiedź",
        "ru": "обсудить | обсуждение | комментарий | комментарии | комментариев | оставить комментарий | добавить "
        "комментарий | комментировать | ответить | нет комментариев | написать комментарий | текст комментария | ваш "
        "комментарий | ваше имя | не публикуется | не будет опубликован | ваш адрес email не будет опубликован | комментарии "
        "закрыты | войдите чтобы комментировать | все комментарии | читать комментарии | правила комментирования | добавить "
        "отзыв | ваш email не будет опубликован | обязательные поля помечены | отправить комментарий | опубликовать "
        "комментарий | отменить ответ",
        "uk": "коментарі | коментар | залишити коментар | ваш коментар | додати коментар | всі коментарі | написати коментар "
        "| читати коментарі | коментарів немає | обов'язкові поля позначені | обов’язкові поля позначені | ваша e-mail "
        "адреса не оприлюднюватиметься | ваш email не буде опубліковано | опублікувати коментар | надіслати коментар | "
        "скасувати відповідь | залишити відповідь",
        "cs": "komentář | komentáře | diskuse | diskuze | přidat komentář | vstoupit do diskuse | odpovědět | vstoupit do "
        "diskuze | komentovat | zobrazit komentáře | napsat komentář | váš komentář | diskuse k článku | diskuze k článku | "
        "žádné komentáře | vaše e-mailová adresa nebude zveřejněna | vyžadované informace jsou označeny | odeslat komentář | "
        "zrušit odpověď na komentář | odeslat odpověď",
        "el": "σχόλιο | σχόλια | αφήστε σχόλιο | προσθήκη σχολίου | σχολιάστε | απάντηση | γράψτε σχόλιο | γράψτε το σχόλιό "
        "σας | αφήστε ένα σχόλιο | προβολή σχολίων | δεν υπάρχουν σχόλια | το σχόλιό σας | υποβολή σχολίου | η ηλ διεύθυνσή "
        "σας δεν δημοσιεύεται | διεύθυνσή σας δεν δημοσιεύεται | τα υποχρεωτικά πεδία σημειώνονται με | υποχρεωτικά πεδία "
        "σημειώνονται | δημοσίευση σχολίου | ακύρωση απάντησης | δημοσίευση απάντησης | "
        "αφήστε μια απάντηση",
        "tr": "yorum | yorumlar | yorum yap | yorum yaz | cevapla | yanıtla | yorum ekle | yorum yazın | yorumunuzu yazın | "
        "tüm yorumlar | yorumları gör | ilk yorumu sen yaz | ilk yorumu siz yazın | henüz yorum yapılmamış | yorum gönder | "
        "yorumunuz | e-posta adresiniz yayınlanmayacak | e-posta hesabınız yayımlanmayacak | gerekli alanlar | yorum yapın | "
        "bir yanıt yazın | yanıtı iptal et | cevap yaz | "
        "bir cevap yazın",
        "ar": "تعليق | تعليقات | أضف تعليق | اترك تعليقا | التعليقات | أضف تعليقك | اترك ردا | رد | أضف تعليقا | أضف تعليقاً "
        "| اترك تعليقاً | لا توجد تعليقات | تعليقات الزوار | شاركنا رأيك | عرض التعليقات | اكتب تعليقك | لن يتم نشر عنوان "
        "بريدك | الحقول الإلزامية مشار إليها | إرسال التعليق | إلغاء الرد | أضف إجابة | نشر الإجابة",
        "ko": "댓글 | 댓글쓰기 | 의견쓰기 | 답글 | 댓글 입력 | 댓글 쓰기 | 댓글 남기기 | 댓글달기 | 댓글 보기 | 의견 남기기 "
        "| 이메일 주소는 공개되지 않습니다 | 필수 필드는 | 댓글 작성 | 댓글 등록 | 댓글을 입력하세요 | 답글 달기 | 답변 등록",
        "sv": "kommentarer | kommentera | skriv en kommentar | lämna en kommentar | visa kommentarer | läs kommentarerna | "
        "inga kommentarer | din e-postadress kommer inte publiceras | delta i diskussionen | din e-postadress kommer inte "
        "att publiceras | obligatoriska fält är märkta | publicera kommentar | avbryt svar | "
        "lämna ett svar",
        "da": "kommentarer | kommentar | skriv en kommentar | skriv kommentar | vis kommentarer | læs kommentarer | ingen "
        "kommentarer | deltag i debatten | din e-mailadresse vil ikke blive publiceret | krævede felter er markeret med | "
        "send kommentar | annuller svar | "
        "skriv et svar",
        "fi": "kommentoi | kommentit | kirjoita kommentti | lisää kommentti | osallistu keskusteluun | ei kommentteja | jätä "
        "kommentti | näytä kommentit | lue kommentit | keskustele aiheesta | sinun täytyy kirjautua kommentoidaksesi | "
        "sähköpostiosoitettasi ei julkaista | pakolliset kentät on merkitty | lähetä kommentti | peruuta vastaus | kirjoita "
        "vastaus",
        "id": "tulis komentar | beri komentar | kirim komentar | tinggalkan komentar | lihat komentar | kolom komentar | "
        "komentar: | berikan komentar | tambah komentar | belum ada komentar | semua komentar | tuliskan komentar anda | isi "
        "komentar | alamat email anda tidak akan dipublikasikan | ruas yang wajib ditandai | tinggalkan balasan | batalkan "
        "balasan | kirim jawaban",
        "vi": "gửi bình luận | viết bình luận | để lại bình luận | ý kiến bạn đọc | bình luận của bạn | bình luận: | ý kiến "
        "của bạn | xem bình luận | thêm bình luận | gửi ý kiến | chưa có bình luận | email của bạn sẽ không được hiển thị "
        "công khai | các trường bắt buộc được đánh dấu | để lại một bình luận | hủy trả lời | gửi câu trả lời",
        "hu": "szóljon hozzá | szólj hozzá | hozzászólás | hozzászólások | hozzászólok | kommentek | kommentelés | "
        "hozzászólás küldése | írja meg véleményét | nincs hozzászólás | hozzászólások megtekintése | kommentár írása | az "
        "e-mail címet nem tesszük közzé | a kötelező mezőket | válasz megszakítása | válasz küldése",
        "ro": "lasă un comentariu | adaugă un comentariu | comentarii | comentează | scrie un comentariu | lasă un răspuns | "
        "adaugă comentariu | vezi comentariile | niciun comentariu | comentariul tău | spune-ți părerea | adresa ta de email "
        "nu va fi publicată | câmpurile obligatorii sunt marcate cu | publică comentariul | anulează răspunsul",
        "he": "הוסף תגובה | הוסיפו תגובה | כתוב תגובה | כתבו תגובה | השאר תגובה | אין תגובות | תגובות גולשים | תגובות | "
        "הגיבו | לכל התגובות | הוספת תגובה | תגובה חדשה | האימייל לא יוצג באתר | שדות החובה מסומנים | שליחת תגובה | פרסום "
        "תגובה | כתיבת תגובה | השארת תגובה | ביטול תגובה",
        "fa": "ارسال نظر | نظرات کاربران | نظر شما | دیدگاه شما | ثبت نظر | ارسال دیدگاه | نظر بدهید | نظرات شما | "
        "دیدگاه\u200cها | نظر شما چیست | نظر خود را بنویسید | ارسال دیدگاه شما | هیچ دیدگاهی | نظر دهید | پاسخ دهید | نشانی "
        "ایمیل شما منتشر نخواهد شد | بخش\u200cهای موردنیاز علامت\u200cگذاری شده\u200cاند | فرستادن دیدگاه | دیدگاهتان را "
        "بنویسید | لغو پاسخ | ارسال پاسخ | ثبت پاسخ",
        "hi": "टिप्पणी करें | टिप्पणियां | टिप्पणियाँ | कमेंट करें | अपनी टिप्पणी दें | प्रतिक्रिया दें | कमेंट्स | अपनी राय दें | अपनी राय साझा करें "
        "| टिप्पणी लिखें | सभी टिप्पणियां | टिप्पणी जोड़ें | आपका ईमेल पता प्रकाशित नहीं किया जाएगा | आवश्यक फ़ील्ड चिह्नित हैं | टिप्पणी भेजें | "
        "टिप्पणी पोस्ट करें | अपनी टिप्पणी लिखें",
        "zh": "评论( | 评论 ( | 评论（ | 发表评论 | 网友评论 | 我要评论 | 查看评论 | 條評論 | 条评论 | 跟帖 | 我有话说 | "
        "发表您的评论 | 全部评论 | 暂无评论 | 發表評論 | 留言板 | 我来说两句 | 您的邮箱地址不会被公开 | 您的電子郵件地址 | "
        "必填项已用 | 提交评论 | 取消回复 | 我来回答 | 写回答 | 提交回答 | 本版积分规则 | 回帖后跳转到最后一页",
        "ja": "コメントする | コメントを書く | コメント( | コメント（ | コメントを残す | 件のコメント | コメントを見る | "
        "コメント欄 | コメントはまだありません | コメントを投稿 | メールアドレスが公開されることはありません | "
        "が付いている欄は必須項目です | コメントを送信 | 返信をキャンセル | 回答を投稿",
        "th": "แสดงความคิดเห็น | ความคิดเห็นทั้งหมด | ร่วมแสดงความเห็น | แสดงความเห็น | เขียนความคิดเห็น | ความคิดเห็น ( | "
        "อีเมลของคุณจะไม่แสดง | ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย | ส่งความคิดเห็น | ยกเลิกการตอบ | ตอบกระทู้",
        "bg": "коментари | добави коментар | добавете коментар | остави коментар | оставете коментар | напиши коментар | "
        "няма коментари | вашият коментар | вижте коментарите | вашият имейл адрес няма да бъде публикуван | задължителните "
        "полета са отбелязани с | публикуване на коментара",
        "sk": "komentáre | diskusia | vstúpiť do diskusie | pridať komentár | pridajte komentár | napísať komentár | žiadne "
        "komentáre | zobraziť komentáre | diskusia k článku | vaša e-mailová adresa nebude zverejnená | vyžadované polia sú "
        "označené | povinné polia sú označené | odoslať komentár | zrušiť odpoveď",
        "hr": "komentari | komentiraj | ostavi komentar | ostavite komentar | dodaj komentar | nema komentara | pogledaj "
        "komentare | napiši komentar | vaša adresa e-pošte neće biti objavljena | obavezna polja su označena | objavi "
        "komentar | odustani od odgovora",
        "no": "kommentarer | kommenter | skriv en kommentar | legg igjen en kommentar | vis kommentarer | ingen kommentarer "
        "| delta i debatten | si din mening | din e-postadresse vil ikke bli publisert | obligatoriske felt er merket med | "
        "publiser kommentar | legg igjen et svar | avbryt svar",
        "bn": "মন্তব্য করুন | আপনার মতামত | আপনার মতামত দিন | মতামত দিন | মন্তব্য লিখুন | আপনার ইমেইল ঠিকানা প্রকাশ করা হবে না | মন্তব্য পাঠান",
        "sw": "toa maoni | toa maoni yako | acha maoni | andika maoni | maoni yako",
        "ca": "comentaris | deixa un comentari | deixeu un comentari | escriu un comentari | participa en la conversa | "
        "l'adreça electrònica no es publicarà | els camps necessaris estan marcats | envia un comentari | publica el "
        "comentari | cancel·la les respostes",
        "lt": "komentarai | rašyti komentarą | parašykite komentarą | palikti komentarą | skaityti komentarus | el pašto "
        "adresas nebus skelbiamas | būtini laukeliai pažymėti | skelbti komentarą | atšaukti atsakymą",
        "lv": "komentāri | pievienot komentāru | rakstīt komentāru | lasīt komentārus | jūsu e-pasta adrese netiks publicēta "
        "| obligātie lauki ir atzīmēti | publicēt komentāru",
        "et": "kommentaarid | kommenteeri | lisa kommentaar | kirjuta kommentaar | loe kommentaare | sinu e-postiaadressi ei "
        "avaldata | nõutavad väljad on tähistatud | postita kommentaar",
        "sl": "komentarji | komentiraj | dodaj komentar | napišite komentar | oddaj komentar | preberi komentarje | vaš "
        "e-naslov ne bo objavljen | obvezna polja so označena | objavi komentar | dodaj odgovor",
        "sr": "коментари | пошаљи коментар | пошаљите коментар | оставите коментар | напиши коментар | komentari | pošalji "
        "komentar | ostavite komentar | napiši komentar | ваша адреса е-поште неће бити објављена | неопходна поља су "
        "означена | vaša adresa e-pošte neće biti objavljena | neophodna polja su označena",
        "is": "athugasemdir | skrifa athugasemd | skrifa ummæli | bæta við athugasemd",
        "ur": "تبصرہ کریں | اپنی رائے دیں | رائے دیں | تبصرہ لکھیں",
        "ms": "tinggalkan komen | tulis komen | beri komen | alamat e-mel anda tidak akan disiarkan | medan diperlukan "
        "ditanda | hantar komen | tinggalkan balasan",
        "ta": "கருத்து தெரிவிக்க | உங்கள் கருத்து | கருத்துரையிடுக",
        "af": "laat kommentaar | lewer kommentaar | plaas kommentaar",
    },
    "consent": {
        "en": "cookies | cookie | cookie settings | cookie preferences | accept all | accept cookies | reject all | "
        "manage cookies | we use cookies | this site uses cookies | gdpr | do not sell my personal information | "
        "your privacy choices | manage preferences | similar technologies",
        "de": "cookies | cookie | cookie-einstellungen | alle akzeptieren | wir verwenden cookies | datenschutzeinstellungen "
        "| cookies akzeptieren | alle ablehnen | cookie-richtlinie | alle cookies akzeptieren | nur notwendige cookies",
        "fr": "cookies | tout accepter | tout refuser | paramétrer | continuer sans accepter | accepter les cookies | "
        "accepter et fermer | politique de cookies | cookie | paramétrer les cookies",
        "es": "cookies | aceptar todo | aceptar cookies | configurar cookies | cookie | aceptar todas | rechazar todo | "
        "rechazar todas | aceptar y continuar | gestionar cookies | cookies propias y de terceros",
        "pt": "cookies | aceitar todos | cookie | aceitar cookies | aceitar tudo | rejeitar todos | política de cookies | "
        "aceitar todos os cookies",
        "it": "cookie | cookies | accetta tutti | accetta i cookie | rifiuta tutti | cookie policy | informativa sui cookie "
        "| cookie tecnici | cookie di profilazione",
        "nl": "cookies | alle cookies accepteren | cookie | cookie-instellingen | accepteer alle | alles accepteren | "
        "cookies accepteren | alles weigeren",
        "pl": "cookies | ciasteczka | plików cookies | pliki cookies | cookie | plików cookie | pliki cookie | "
        "akceptuj wszystkie | zaakceptuj wszystkie | odrzuć wszystkie | ustawienia cookies",
        "ru": "cookie | файлы cookie | куки | принять все | использование файлов cookie | cookies | файлов cookie | принять "
        "все cookie | настроить cookie | оставаясь на сайте | продолжая использовать сайт | продолжая пользоваться сайтом | "
        "файлы cookie чтобы",
        "cs": "cookies | cookie | soubory cookie | souborů cookie | přijmout vše | souhlasím se vším | odmítnout vše | "
        "nastavení cookies",
        "el": "cookies | cookie | αποδοχή όλων | αποδοχή cookies | πολιτική cookies | ρυθμίσεις cookies",
        "tr": "çerez | çerezler | çerezleri | cookie | çerez politikası | çerez ayarları | tümünü kabul et | çerezleri kabul "
        "et | çerez tercihleri | çerez kullanımını kabul",
        "ar": "ملفات تعريف الارتباط | الكوكيز | قبول الكل | قبول جميع | سياسة ملفات تعريف الارتباط | ملفات تعريف الارتباط "
        "لتحسين",
        "ko": "쿠키 | 쿠키 설정 | 모두 동의 | 쿠키 정책 | 쿠키를",
        "sv": "kakor | godkänn alla | acceptera alla | cookies | cookie | cookieinställningar | kakinställningar | avvisa "
        "alla | godkänn kakor | använder kakor | acceptera kakor | om kakor | kakor för att",
        "fi": "evästeet | evästeitä | evästeasetukset | hyväksy kaikki | hyväksy evästeet | hyväksy kaikki evästeet | "
        "hylkää kaikki | vain välttämättömät | cookies",
        "id": "kebijakan cookie | terima semua | cookie | cookies | terima semua cookie | tolak semua | dengan melanjutkan "
        "anda menyetujui",
        "hu": "sütiket használunk | sütiket használ | összes elfogadása | cookie | cookie-k | süti beállítások | összes "
        "elutasítása | elfogadom | süti tájékoztató | csak a szükséges sütik",
        "ro": "acceptă toate | module cookie | politica de cookies | cookie-uri | cookie-urile | cookies | "
        "acceptă cookie-uri | acceptă toate cookie-urile | respinge toate",
        "he": "קובצי cookie | קבצי cookie | קובצי עוגיות | cookies | קבל הכל | אישור הכל | מדיניות עוגיות | עוגיות | שימוש "
        "בקובצי עוגיות",
        "fa": "کوکی\u200cها | کوکی ها | پذیرش کوکی\u200cها | از کوکی استفاده | سیاست کوکی | تنظیمات کوکی",
        "hi": "कुकीज़ | कुकीज | कुकी नीति | सभी स्वीकार करें | कुकीज़ स्वीकार करें | कुकी सेटिंग | कुकी प्राथमिकताएं",
        "uk": "файли cookie | cookie | файлів cookie | прийняти всі | продовжуючи перегляд | продовжуючи користуватися "
        "сайтом | файли cookie щоб",
        "zh": "使用cookie | 接受所有 | cookie政策 | 接受cookie | 全部接受 | 全部接受 cookie",
        "ja": "クッキー | cookieを | 同意する | すべて受け入れる | クッキーを使用 | cookieポリシー",
        "th": "ใช้คุกกี้ | ยอมรับทั้งหมด | ยอมรับคุกกี้ | ตั้งค่าคุกกี้ | คุกกี้ | นโยบายคุกกี้ | เว็บไซต์นี้ใช้คุกกี้",
        "no": "informasjonskapsler | godta alle | cookies | godta informasjonskapsler | avvis alle | godkjenn alle | "
        "innstillinger for informasjonskapsler",
        "da": "accepter alle | afvis alle | cookies | cookie | accepter cookies | tillad alle | cookieindstillinger | "
        "cookiepolitik",
        "vi": "chấp nhận cookie | chính sách cookie | cookie | chấp nhận tất cả | cookies | sử dụng cookie | tùy chỉnh cookie",
        "bg": "приеми всички | политика за бисквитки | приемам бисквитките | използва бисквитки | бисквитки за",
        "sk": "cookies | cookie | súbory cookie | súborov cookie | prijať všetko | prijať všetky | odmietnuť všetko | "
        "nastavenia cookies",
        "hr": "prihvati sve | prihvaćam kolačiće | postavke kolačića | cookies | koristi kolačiće | koristimo kolačiće",
        "bn": "কুকি ব্যবহার করি | কুকি নীতি | সব গ্রহণ করুন",
        "sw": "vidakuzi | nakubali | kubali zote | sera ya vidakuzi | mipangilio ya vidakuzi",
        "ca": "accepta-ho tot | accepta les galetes | política de galetes | galetes pròpies | fa servir galetes | cookies | "
        "galetes pròpies i de tercers",
        "lt": "slapukai | slapukus | slapukų | slapukų politika | sutinku su visais | priimti visus | atmesti visus",
        "lv": "sīkdatnes | sīkdatņu | sīkfaili | sīkfailus | piekrītu visām | pieņemt visas | noraidīt visas",
        "et": "nõustu kõigiga | luba kõik | keeldu kõigist",
        "sl": "sprejmi vse | zavrni vse | nastavitve piškotkov",
        "sr": "прихвати све | прихватам све | политика колачића | koristi kolačiće | prihvati sve",
        "is": "vafrakökur | vafrakökum | samþykkja allar | hafna öllum",
        "ur": "کوکی پالیسی | تمام قبول کریں | سب قبول کریں",
        "ms": "menggunakan kuki | dasar kuki | terima semua | tolak semua | cookies",
        "ta": "அனைத்தையும் ஏற்கவும்",
        "af": "aanvaar alles | koekiebeleid | verwerp alles",
    },
    "copyright": {
        "*": "© | copyright | ®",
        "en": "all rights reserved | rights reserved | powered by | terms of use | may not be published | redistributed | "
        "permission is prohibited | registered trademark | trademarks",
        "de": "alle rechte vorbehalten | urheberrechtlich geschützt | vervielfältigung",
        "fr": "tous droits réservés | droits réservés | droits de reproduction | reproduction interdite | "
        "tous les droits réservés",
        "es": "todos los derechos reservados | derechos reservados | prohibida la reproducción | prohibida su reproducción | "
        "reservados todos los derechos | todos los derechos quedan reservados",
        "pt": "todos os direitos reservados | direitos reservados | é proibida a reprodução | proibida a reprodução",
        "it": "tutti i diritti riservati | riproduzione riservata | partita iva | p.iva | p iva | vietata la riproduzione | "
        "diritti riservati",
        "nl": "alle rechten voorbehouden",
        "pl": "wszelkie prawa zastrzeżone | prawa zastrzeżone | kopiowanie zabronione",
        "ru": "все права защищены | перепечатка | при использовании материалов | при перепечатке | копирование материалов",
        "uk": "всі права захищені | усі права захищені | всі права захищено | усі права захищено | передрук | "
        "при використанні матеріалів",
        "cs": "všechna práva vyhrazena | přetiskování",
        "el": "με επιφύλαξη παντός δικαιώματος | all rights reserved | πνευματικά δικαιώματα | αναδημοσίευση",
        "tr": "tüm hakları saklıdır | her hakkı saklıdır",
        "ar": "جميع الحقوق محفوظة | حقوق النشر",
        "ko": "무단전재 | 무단 전재 | 재배포 금지 | all rights reserved | ⓒ | 저작권자",
        "sv": "alla rättigheter förbehållna | alla rättigheter reserverade | eftertryck förbjudes",
        "da": "alle rettigheder forbeholdes | kopiering forbudt",
        "no": "alle rettigheter forbeholdt | ettertrykk forbudt",
        "fi": "kaikki oikeudet pidätetään | kopiointi kielletty",
        "id": "hak cipta dilindungi | hak cipta dilindungi undang-undang | dilarang mengutip",
        "vi": "bản quyền thuộc về | giữ bản quyền | ghi rõ nguồn | giữ bản quyền nội dung",
        "hu": "minden jog fenntartva",
        "ro": "toate drepturile rezervate | drepturi rezervate | reproducerea interzisă",
        "he": "כל הזכויות שמורות",
        "fa": "تمامی حقوق | کلیه حقوق | تمام حقوق | حق نشر",
        "hi": "सर्वाधिकार सुरक्षित | कॉपीराइट",
        "zh": "版权所有 | 版權所有 | 未经授权 | 不得转载 | 备案号 | icp备 | icp证 | 京公网安备 | 保留一切權利 | 保留所有权利",
        "ja": "無断転載 | 無断複製 | 禁じます | 著作権",
        "th": "สงวนลิขสิทธิ์ | ห้ามทำซ้ำ",
        "bg": "всички права запазени | препечатване",
        "sk": "všetky práva vyhradené",
        "hr": "sva prava pridržana | sva prava zadržana",
        "bn": "সর্বস্বত্ব সংরক্ষিত | স্বত্ব | কপিরাইট",
        "sw": "haki zote zimehifadhiwa",
        "ca": "tots els drets reservats | drets reservats",
        "lt": "visos teisės saugomos | visos teisės ginamos",
        "lv": "visas tiesības aizsargātas | visas tiesības paturētas",
        "et": "kõik õigused kaitstud | kõik õigused reserveeritud",
        "sl": "vse pravice pridržane",
        "sr": "сва права задржана | sva prava zadržana",
        "is": "öll réttindi áskilin | allur réttur áskilinn",
        "ur": "جملہ حقوق محفوظ | تمام حقوق محفوظ",
        "ms": "hak cipta terpelihara",
        "ta": "அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை | காப்புரிமை",
        "af": "alle regte voorbehou | kopiereg",
    },
    "advert": {
        "en": "advertisement | advertisements | advertising | advertorial | sponsored | sponsored by | sponsored content | "
        "promoted | promoted content | story continues below | article continues below | article continues after | "
        "continues after advertisement | scroll to continue | ad | ads | ads by | affiliate | we may earn a commission | "
        "paid post | partner content | remove ads | promotion | special offer | limited time offer",
        "de": "anzeige | anzeigen | werbung | gesponsert | sponsored | advertorial | werbeanzeige | anzeige endet | "
        "produktempfehlung | werbliche inhalte",
        "fr": "publicité | annonce | annonces | sponsorisé | contenu sponsorisé | la suite après la publicité",
        "es": "publicidad | anuncio | anuncios | patrocinado | contenido patrocinado",
        "pt": "publicidade | anúncio | anúncios | patrocinado | continua após a publicidade | conteúdo patrocinado",
        "it": "pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato",
        "nl": "advertentie | advertenties | gesponsord | reclame",
        "pl": "reklama | reklamy | ogłoszenie | artykuł sponsorowany | materiał sponsorowany | materiał partnera",
        "ru": "реклама | на правах рекламы | спонсор | рекламодателям",
        "uk": "реклама | на правах реклами | партнерський матеріал | спецпроєкт",
        "cs": "reklama | inzerce | sponzorováno | komerční sdělení",
        "el": "διαφήμιση | διαφημίσεις | χορηγούμενο",
        "tr": "reklam | sponsorlu | ilan | advertorial",
        "ar": "إعلان | إعلانات | إعلان ممول | مساحة إعلانية | محتوى ممول",
        "ko": "광고 | 스폰서 | ad",
        "sv": "annons | annonser | annonsör | annonssamarbete",
        "da": "annonce | annoncer | annoncørbetalt indhold | sponsoreret indhold | sponsoreret",
        "no": "annonse | annonser | annonsørinnhold | reklame | sponset innhold",
        "fi": "mainos | mainokset | kaupallinen yhteistyö",
        "id": "iklan | gulir untuk lanjut membaca | artikel berlanjut di bawah ini | konten bersponsor",
        "vi": "quảng cáo",
        "hu": "hirdetés | szponzorált tartalom | támogatott tartalom",
        "ro": "publicitate | reclamă | conținut sponsorizat | articol sponsorizat",
        "he": "פרסומת | תוכן ממומן | תוכן שיווקי",
        "fa": "آگهی | تبلیغات | رپورتاژ آگهی",
        "hi": "विज्ञापन | प्रायोजित",
        "zh": "广告 | 廣告 | 赞助商 | 推广",
        "ja": "広告 | スポンサーリンク | pr",
        "th": "โฆษณา",
        "bg": "реклама | спонсорирано съдържание | платено съдържание | рекламно съдържание",
        "sk": "reklama | inzercia | sponzorovaný obsah | pr článok",
        "hr": "oglas | oglasi | sponzorirano | sponzorirani sadržaj",
        "bn": "বিজ্ঞাপন",
        "sw": "tangazo | matangazo ya biashara",
        "ca": "publicitat | contingut patrocinat",
        "lt": "reklama | reklaminis straipsnis | užsakomasis straipsnis",
        "lv": "reklāma | reklāmraksts",
        "et": "reklaam | sisuturundus",
        "sl": "oglas | oglasno sporočilo | sponzorirano",
        "sr": "реклама | спонзорисано | оглас",
        "is": "auglýsing",
        "ur": "اشتہار | اشتہارات",
        "ms": "iklan | kandungan tajaan",
        "ta": "விளம்பரம்",
        "af": "advertensie",
    },
    # credits of pictures
    "credit": {
        "*": "getty images | shutterstock | istock | unsplash | pixabay | reuters | afp | epa | depositphotos | dpa | "
        "picture alliance | flickr | wikimedia commons | adobe stock | pexels | imago",
        "en": "photo | photos | photo by | photo credit | photo courtesy | photograph by | photograph | image | images | "
        "image credit | image source | image courtesy | credit | credits | courtesy | courtesy of | file photo | picture | "
        "photographer | illustration | caption | click to enlarge",
        "de": "foto | fotos | bild | bildquelle | bildrechte | symbolbild | symbolfoto | archivbild | archivfoto | quelle",
        "fr": "photo | photos | crédit photo | crédit | image | illustration | crédits",
        "es": "foto | fotos | fotografía | imagen | crédito | cortesía",
        "pt": "foto | fotos | imagem | crédito | divulgação | reprodução",
        "it": "foto | immagine | credit | fonte",
        "nl": "foto | beeld | bron",
        "pl": "fot | foto | zdjęcie | źródło",
        "ru": "фото | фотография | иллюстрация",
        "uk": "фото | джерело: | ілюстрація",
        "cs": "foto | zdroj",
        "el": "φωτογραφία | φωτό | φωτο | πηγή",
        "tr": "fotoğraf | foto | kaynak",
        "ar": "صورة | المصدر | تصوير",
        "ko": "사진 | 사진제공 | 출처 | 사진=",
        "sv": "foto | bild: | arkivbild",
        "fi": "kuva: | kuvat: | kuvaaja | kuvituskuva",
        "id": "foto | sumber foto | dok",
        "vi": "ảnh: | nguồn: | nguồn ảnh | ảnh minh họa",
        "hu": "fotó | forrás: | illusztráció | kép forrása",
        "ro": "sursa foto | sursa: | credit foto",
        "he": "צילום | קרדיט | אילוסטרציה",
        "fa": "عکس: | عکاس | منبع",
        "hi": "फोटो | फाइल फोटो | तस्वीर:",
        "zh": "图片来源 | 資料圖片 | 资料图 | 摄影 | 图为",
        "ja": "写真 | 画像 | 撮影 | 出典",
        "th": "ภาพจาก | ขอบคุณภาพจาก | เครดิตภาพ | ภาพ: | ภาพ :",
        "bg": "снимка | снимки | източник: | илюстрация",
        "sk": "foto | zdroj | ilustračné foto | ilustračná snímka",
        "hr": "foto | izvor: | ilustracija",
        "da": "foto | arkivfoto | pressefoto | kilde:",
        "no": "foto | illustrasjonsfoto | arkivfoto | kilde:",
        "bn": "ছবি: | ফাইল ছবি | ছবি সংগৃহীত",
        "sw": "picha: | chanzo:",
        "ca": "foto: | imatge:",
        "lt": "asociatyvi nuotr | nuotrauka:",
        "lv": "foto: | attēls:",
        "et": "foto: | pilt:",
        "sl": "foto: | vir:",
        "sr": "фото: | извор: | izvor:",
        "is": "mynd: | ljósmynd:",
        "ur": "تصویر: | فوٹو:",
        "ms": "gambar: | foto:",
        "ta": "படம்: | புகைப்படம்:",
        "af": "foto:",
    },
    # when it was put up, and how long it takes to read
    "published": {
        "en": "ago | published | published on | posted | posted on | posted by | posted in | updated | last updated | "
        "last modified | created | modified | min read | mins read | minute read | minutes read | minutes to read | "
        "read time | reading time | hours ago | hour ago | days ago | day ago | minutes ago | weeks ago | months ago | "
        "first published | pm | a.m | p.m | edt | gmt | utc | on january | submitted by | written by | by admin | by",
        "de": "veröffentlicht | veröffentlicht am | aktualisiert | aktualisiert am | uhr | lesezeit | erstellt | "
        "geschrieben von | zuletzt aktualisiert | stand: | erschienen am | von:",
        "fr": "publié | publié le | mis à jour | mis à jour le | modifié le | temps de lecture | min de lecture | "
        "mis en ligne le | publié à | par: | rédigé par | dernière mise à jour",
        "es": "publicado | publicado el | actualizado | actualizado a las | tiempo de lectura | min de lectura | "
        "publicada el | actualizado el | última actualización | escrito por | por: | redacción:",
        "pt": "publicado | publicado em | atualizado | atualizado em | min de leitura | tempo de leitura | por: | "
        "escrito por | publicada em | atualizada em | última atualização | da redação",
        "it": "pubblicato | pubblicato il | aggiornato | aggiornato il | tempo di lettura | min di lettura | scritto da | "
        "ultimo aggiornamento | di redazione",
        "nl": "gepubliceerd | gepubliceerd op | bijgewerkt | laatst gewijzigd | leestijd | laatst bijgewerkt | geplaatst op | "
        "door: | geschreven door",
        "pl": "opublikowano | publikacja | aktualizacja | data publikacji | autor | dodano | dodał",
        "ru": "вчера | сегодня | дата | опубликовано | обновлено | автор | мин чтения | время чтения | размещено",
        "uk": "опубліковано | оновлено | автор | час читання | дата публікації | востаннє оновлено",
        "cs": "publikováno | aktualizováno | aktualizace | vydáno | autor | čas čtení | naposledy aktualizováno",
        "el": "δημοσιεύθηκε | δημοσίευση | ενημερώθηκε | τελευταία ενημέρωση | συντάκτης | ημερομηνία | γράφει: | "
        "χρόνος ανάγνωσης | γράφτηκε από",
        "tr": "yayınlanma | yayın tarihi | güncelleme | güncellenme | eklenme | giriş tarihi | tarihi | okuma süresi | "
        "yazan: | editör:",
        "ar": "نشر في | تاريخ النشر | آخر تحديث | بقلم | كتب: | كتبت: | تم النشر | كُتب في | نُشر في | نشر بتاريخ",
        "ko": "입력 | 수정 | 등록 | 승인 | 기자 | 최종수정 | 기사입력",
        "sv": "publicerad | uppdaterad | lästid | skriven av",
        "fi": "julkaistu | päivitetty | lukuaika | kirjoittanut | teksti:",
        "id": "diterbitkan | diperbarui | terakhir diperbarui | waktu baca | penulis: | editor:",
        "vi": "cập nhật | đăng lúc | ngày đăng | thời gian đọc | tác giả: | theo:",
        "hu": "frissítve | publikálva | közzétéve | olvasási idő | szerző: | írta: | megjelent: | utolsó frissítés | módosítva",
        "ro": "publicat | publicat la | actualizat | actualizat la | data publicării | timp de citire | autorul: | scris de | "
        "de: | ultima actualizare",
        "he": "פורסם | עודכן | עודכן לאחרונה | זמן קריאה | מאת",
        "fa": "تاریخ انتشار | زمان انتشار | کد خبر | شناسه خبر | زمان مطالعه | نویسنده: | گزارشگر:",
        "hi": "प्रकाशित | अपडेटेड | अंतिम अपडेट | प्रकाशित तिथि | लेखक: | द्वारा प्रकाशित",
        "zh": "来源： | 来源: | 來源： | 作者： | 责任编辑 | 编辑： | 编辑: | 发布时间 | 发表时间 | 更新时间 | 字号 | 字体 | 记者： | 稿源 | 浏览次数 | 點擊",
        "ja": "公開日 | 更新日 | 投稿日 | 配信 | 最終更新",
        "th": "เผยแพร่เมื่อ | อัปเดตล่าสุด | อัพเดทล่าสุด | เขียนโดย | ผู้เขียน:",
        "da": "publiceret | opdateret | senest opdateret | skrevet af | af: | læsetid | offentliggjort",
        "no": "publisert | oppdatert | sist oppdatert | skrevet av | av: | lesetid | sist endret",
        "bg": "публикувано на | публикувано | публикувана | обновено | обновена | последна промяна | автор: | време за четене",
        "sk": "publikované | aktualizované | zverejnené | autor: | naposledy aktualizované | čas čítania",
        "hr": "objavljeno | ažurirano | zadnja izmjena | autor: | piše: | vrijeme čitanja",
        "bn": "প্রকাশ: | প্রকাশিত: | আপডেট: | হালনাগাদ: | নিজস্ব প্রতিবেদক",
        "sw": "imechapishwa: | imesasishwa: | ilichapishwa:",
        "ca": "publicat: | actualitzat: | temps de lectura",
        "lt": "paskelbta: | atnaujinta:",
        "lv": "publicēts: | atjaunots: | atjaunināts:",
        "et": "avaldatud: | uuendatud:",
        "sl": "objavljeno: | posodobljeno: | čas branja",
        "sr": "објављено: | ажурирано: | objavljeno: | ažurirano:",
        "is": "birt: | uppfært:",
        "ur": "شائع ہونے کی تاریخ | اپ ڈیٹ",
        "ms": "diterbitkan: | dikemas kini:",
        "ta": "வெளியிடப்பட்டது: | புதுப்பிக்கப்பட்டது:",
        "af": "gepubliseer: | opgedateer:",
    },
    "tags": {
        "en": "tags | tag | tagged | filed under | topics | labels | keywords | hashtags | categories | category | "
        "tagged with | posted in | more about | topic | section | sections",
        "de": "schlagworte | schlagwörter | tags | stichworte | themen | kategorie | kategorien | "
        "verschlagwortet mit | verschlagwortet",
        "fr": "mots-clés | mots clés | tags | thèmes | catégories | étiquettes",
        "es": "etiquetas | etiquetado | temas | archivado en | tags | categorías | palabras clave",
        "pt": "tags | etiquetas | assuntos | categorias | marcadores | palavras-chave | tópicos",
        "it": "tag | tags | argomenti | etichette | categorie | temi",
        "nl": "tags | trefwoorden | onderwerpen | categorieën",
        "pl": "tagi | słowa kluczowe | tematy | kategorie | etykiety",
        "ru": "теги | тэги | метки | ключевые слова | темы | рубрика | рубрики | категории",
        "uk": "теги | мітки | ключові слова | рубрика | категорії",
        "cs": "štítky | tagy | témata | klíčová slova | rubriky | témata článku",
        "el": "ετικέτες | tags | θέματα | λέξεις κλειδιά | ετικέτα | λέξεις-κλειδιά",
        "tr": "etiketler | etiket | konular",
        "ar": "الوسوم | كلمات مفتاحية | الكلمات الدلالية | وسوم",
        "ko": "태그 | 키워드",
        "sv": "taggar | etiketter | nyckelord",
        "fi": "avainsanat | asiasanat | tunnisteet",
        "id": "topik terkait | kata kunci | tag | tags",
        "vi": "từ khóa | thẻ: | chủ đề: | từ khoá | tags",
        "hu": "címkék | címke | kulcsszavak",
        "ro": "etichete | taguri | cuvinte cheie | tag-uri | cuvinte-cheie",
        "he": "תגיות | תגים",
        "fa": "برچسب\u200cها | برچسب ها | کلیدواژه | کلیدواژه\u200cها",
        "hi": "टैग | टैग्स",
        "zh": "标签： | 标签: | 關鍵字 | 关键词 | 关键字 | 標籤",
        "ja": "タグ： | タグ: | キーワード： | カテゴリ",
        "th": "แท็กที่เกี่ยวข้อง | ป้ายกำกับ",
        "bg": "ключови думи | тагове | етикети | категории | категория",
        "sk": "štítky | kľúčové slová | tagy | témy",
        "hr": "ključne riječi | oznake | tagovi | teme",
        "da": "emneord | tags | nøgleord",
        "no": "emneord | tagger | stikkord | nøkkelord",
        "bn": "ট্যাগ: | বিষয়:",
        "sw": "mada: | lebo:",
        "ca": "etiquetes | paraules clau",
        "lt": "raktažodžiai | žymos",
        "lv": "tēmas: | atslēgvārdi",
        "et": "märksõnad | teemad:",
        "sl": "ključne besede",
        "sr": "тагови | кључне речи | tagovi",
        "is": "efnisorð | merki:",
        "ur": "ٹیگز | ٹیگ",
        "ms": "kata kunci | label:",
        "ta": "குறிச்சொற்கள்",
        "af": "sleutelwoorde",
    },
    "counts": {
        "en": "views | likes | shares | votes | replies | followers | reads | plays | downloads | reviews | ratings | "
        "rating | posts | results | items | reactions | points | retweets | claps",
        "de": "aufrufe | bewertungen | bewertung | treffer | beiträge",
        "fr": "vues | avis | partages | résultats",
        "es": "vistas | visitas | votos | opiniones | me gusta",
        "pt": "visualizações | curtidas | votos | avaliações",
        "it": "visualizzazioni | voti | recensioni | mi piace",
        "nl": "weergaven | beoordelingen | resultaten",
        "pl": "wyświetleń | odsłon | głosów | ocena | wyników | posty: | dołączył: | dołączyła: | skąd: | lokalizacja:",
        "ru": "просмотров | просмотры | голосов | рейтинг | оценка | показов | сообщений: | сообщения: | регистрация: | "
        "зарегистрирован: | откуда: | репутация: | благодарил: | поблагодарили:",
        "cs": "zobrazení | hodnocení | příspěvky: | registrován: | bydliště:",
        "tr": "görüntülenme | okunma | beğeni | oy | mesaj sayısı: | mesajlar: | katılım: | kayıt tarihi: | konum:",
        "ar": "مشاهدة | مشاهدات | قراءة | إعجاب | المشاركات: | تاريخ التسجيل: | تاريخ الانضمام: | عدد المشاركات:",
        "ko": "조회 | 조회수 | 게시글: | 가입일: | 추천:",
        "zh": "浏览： | 点击： | 人气 | 次阅读 | 阅读( | 阅读数",
        "uk": "повідомлень: | повідомлення: | зареєстрований: | звідки: | репутація:",
        "sk": "príspevky: | registrovaný: | bydlisko:",
        "el": "μηνύματα: | εγγραφή: | τοποθεσία:",
        "fa": "تعداد ارسال: | تاریخ عضویت: | نوشته\u200cها:",
        "he": "הודעות: | הצטרף: | מיקום:",
        "hi": "पोस्ट: | शामिल हुए:",
        "vi": "bài viết: | tham gia: | ngày tham gia: | đến từ: | lượt thích: | lượt truy cập:",
        "id": "bergabung: | lokasi: | pesan:",
        "sv": "inlägg: | medlem sedan: | ort: | blev medlem:",
        "da": "indlæg: | tilmeldt: | medlem siden:",
        "no": "innlegg: | ble medlem: | registrert:",
        "fi": "viestejä: | liittynyt: | paikkakunta:",
        "hu": "hozzászólások: | csatlakozott: | tagság kezdete:",
        "ro": "mesaje: | înregistrat: | localitate:",
        "bg": "мнения: | регистриран на: | местоположение:",
        "hr": "postovi: | pridružio se: | pridružen: | lokacija:",
        "sr": "поруке: | придружио се: | poruke: | pridružio se: | lokacija:",
    },
    "player": {
        "en": "video | watch | watch live | live | listen | play | play video | watch video | watch now | podcast | gallery | "
        "photo gallery | slideshow | live tv | now playing | volume | subtitles | mute | fullscreen | audio | livestream | "
        "javascript | browser | enable javascript | your browser does not support",
        "de": "video | videos | livestream | live-tv | anhören | abspielen | bilderstrecke | fotostrecke | bildergalerie | "
        "galerie | auf spotify hören | bei spotify hören | in apple podcasts hören",
        "fr": "vidéo | vidéos | écouter | en direct | diaporama | galerie | regarder | écouter sur spotify | écouter sur "
        "apple podcasts | écouter l'épisode",
        "es": "vídeo | video | videos | en vivo | en directo | escuchar | galería | fotogalería | escuchar en spotify | "
        "escuchar en apple podcasts | escúchalo en",
        "pt": "vídeo | vídeos | ao vivo | ouvir | galeria | assista | ouvir no spotify | ouça no spotify",
        "it": "video | diretta | guarda | ascolta | galleria | fotogallery | ascolta su spotify | ascolta su apple podcasts",
        "nl": "video | luister | kijk | fotoalbum | livestream | luister op spotify | luister via apple podcasts",
        "pl": "wideo | galeria | posłuchaj | oglądaj | na żywo | słuchaj na spotify | słuchaj w spotify",
        "ru": "видео | слушать | смотреть | онлайн | прямой эфир | фотогалерея | фоторепортаж | слушать в apple podcasts | "
        "слушать на яндекс музыке",
        "cs": "video | fotogalerie | poslechněte | živě | galerie | poslouchat na spotify",
        "el": "βίντεο | δείτε το βίντεο | φωτογραφίες | ζωντανά",
        "tr": "video | izle | dinle | canlı | galeri | foto galeri | canlı yayın | spotify'da dinle",
        "ar": "فيديو | بالفيديو | استمع | بث مباشر | استمع على سبوتيفاي",
        "ko": "동영상 | 영상 | 포토 | 갤러리",
        "zh": "视频： | 点击播放 | 图集 | 高清图",
        "ja": "動画 | 再生 | ギャラリー",
        "he": "האזינו בספוטיפיי",
        "vi": "nghe trên spotify",
        "id": "dengarkan di spotify | dengarkan di apple podcasts",
        "sv": "lyssna i spotify | lyssna på spotify | lyssna i apple podcaster | lyssna där du vill",
        "fi": "kuuntele spotifyssa | kuuntele spotifyssä",
        "hu": "hallgasd spotify-on",
    },
    "about": {
        "en": "about the author | about the authors | author | about author | written by | contributor | view all posts by | "
        "posts by | follow the author | contact the author | staff writer | all posts by | view author | author bio | "
        "meet the author",
        "de": "über den autor | zur autorin | zum autor | über die autorin | autor | autorin",
        "fr": "à propos de l'auteur | auteur | l'auteur",
        "es": "sobre el autor | acerca del autor | autor",
        "pt": "sobre o autor | autor",
        "it": "informazioni sull'autore | autore | sull'autore",
        "nl": "over de auteur | auteur",
        "pl": "o autorze",
        "ru": "об авторе",
        "tr": "yazar hakkında",
        "zh": "作者简介",
        "ja": "この記事を書いた人 | 著者プロフィール",
        "uk": "про автора",
        "bg": "за автора",
        "cs": "o autorovi",
        "sk": "o autorovi",
        "hr": "o autoru",
        "el": "σχετικά με τον συντάκτη | λίγα λόγια για τον συγγραφέα",
        "ar": "عن الكاتب | نبذة عن الكاتب",
        "fa": "درباره نویسنده",
        "he": "על הכותב | אודות הכותב",
        "hi": "लेखक के बारे में",
        "ko": "기자 소개 | 저자 소개",
        "vi": "về tác giả",
        "th": "เกี่ยวกับผู้เขียน",
        "id": "tentang penulis",
        "sv": "om skribenten | om författaren",
        "da": "om forfatteren",
        "no": "om forfatteren",
        "fi": "kirjoittajasta | tietoa kirjoittajasta",
        "hu": "a szerzőről",
        "ro": "despre autor",
    },
    "app": {
        "en": "download the app | download our app | app store | google play | get the app | mobile app | "
        "get it on google play | our app | apps",
        "de": "app herunterladen | jetzt herunterladen | zur app",
        "fr": "télécharger l'application | notre application",
        "es": "descarga la app | descargar la app",
        "pt": "baixe o app | baixe o aplicativo",
        "it": "scarica l'app",
        "pl": "pobierz aplikację",
        "ru": "скачать приложение | мобильное приложение",
        "tr": "uygulamayı indir",
        "ar": "حمل التطبيق | تحميل التطبيق",
        "ko": "앱 다운로드",
        "zh": "下载客户端 | 客户端下载 | app下载",
        "ja": "アプリをダウンロード",
        "uk": "завантажити додаток | мобільний додаток",
        "bg": "мобилно приложение",
        "cs": "mobilní aplikace",
        "sk": "mobilná aplikácia",
        "hr": "mobilna aplikacija",
        "nl": "onze app",
        "sv": "vår app",
        "da": "vores app",
        "no": "vår app",
        "fi": "mobiilisovellus",
        "hu": "mobilalkalmazás",
        "ro": "aplicația mobilă",
        "el": "εφαρμογή για κινητά",
        "vi": "tải app",
        "id": "unduh aplikasi",
        "th": "โหลดแอป",
        "hi": "ऐप डाउनलोड",
        "fa": "دانلود اپلیکیشن",
        "he": "הורידו את האפליקציה",
    },
    # the rest of the text stands elsewhere, or below
    "continue": {
        "en": "continue reading | keep reading | read more | read full article | read the full article | read full story | "
        "read the full story | story continues below | article continues below | article continues after | "
        "continues after advertisement | view all posts by this author | more from this author | all articles by this author | "
        "more articles by this author | scroll to continue | download the app | get the app",
        "de": "weiterlesen | hier weiterlesen | mehr lesen | artikel lesen | ganzen artikel lesen | "
        "nach der anzeige geht's weiter | nach der anzeige geht's weiter | artikel wird nach der anzeige fortgesetzt | "
        "hier geht es weiter | zur autorenseite | alle artikel des autors | alle artikel der autorin | mehr vom autor | "
        "alle beiträge anzeigen | weitere artikel des autors | jetzt die app herunterladen | zur app | app jetzt herunterladen",
        "fr": "lire la suite | lire plus | lire l'article | la suite après cette publicité | la suite après la publicité | "
        "suite après la publicité | voir tous ses articles | voir tous les articles de l'auteur | "
        "tous les articles de l'auteur | tous ses articles | téléchargez l'application | télécharger l'application",
        "es": "seguir leyendo | continuar leyendo | leer más | sigue leyendo | continúa leyendo después de la publicidad | "
        "continúa después de la publicidad | la nota continúa debajo de la publicidad | ver todos los artículos del autor | "
        "más artículos del autor | todos los artículos de este autor | ver perfil completo | descarga la aplicación",
        "pt": "continue lendo | continuar lendo | ler mais | leia mais | continuar a ler | continua depois da publicidade | "
        "continua após a publicidade | continua após publicidade | ver todos os posts do autor | "
        "ver todos os artigos do autor | mais artigos do autor | todos os posts do autor | baixe o aplicativo | baixe o app | "
        "descarregue a app",
        "it": "continua a leggere | leggi tutto | leggi di più | continua | continua a leggere dopo la pubblicità | "
        "l'articolo continua dopo la pubblicità | tutti gli articoli dell'autore | altri articoli dell'autore | "
        "vedi tutti gli articoli di | scarica l'app",
        "nl": "lees verder | verder lezen | lees meer | artikel gaat verder onder de advertentie | "
        "artikel gaat verder onder advertentie | tekst gaat verder onder de advertentie | lees verder onder de advertentie | "
        "alle artikelen van deze auteur | meer van deze auteur | meer artikelen van deze auteur | download de app",
        "pl": "czytaj dalej | czytaj więcej | dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą | "
        "reszta artykułu pod reklamą | ciąg dalszy pod materiałem wideo | wszystkie artykuły autora | więcej tekstów autora | "
        "inne artykuły autora | zobacz wszystkie artykuły autora | pobierz aplikację",
        "ru": "читать далее | читать дальше | читать полностью | подробнее | продолжение после рекламы | продолжение ниже | "
        "все материалы автора | все статьи автора | другие материалы автора | скачайте приложение | установите приложение",
        "uk": "читати далі | детальніше | продовження після реклами | усі матеріали автора | всі матеріали автора | "
        "всі статті автора | інші матеріали автора | завантажте застосунок | завантажити застосунок | завантажте додаток",
        "cs": "číst dál | číst více | celý článek | článek pokračuje pod reklamou | pokračování pod reklamou | "
        "článek pokračuje za reklamou | další články autora | všechny články autora | více od autora | stáhněte si aplikaci",
        "el": "διαβάστε περισσότερα | συνεχίστε την ανάγνωση | το άρθρο συνεχίζεται μετά τη διαφήμιση | "
        "συνέχεια μετά τη διαφήμιση | όλα τα άρθρα του συντάκτη | δείτε όλα τα άρθρα | κατεβάστε την εφαρμογή",
        "tr": "devamını oku | haberin devamı | okumaya devam et | haber reklamdan sonra devam ediyor | "
        "reklamdan sonra devam ediyor | yazarın tüm yazıları | yazarın diğer yazıları | tüm yazıları | uygulamayı indirin | "
        "uygulamayı indir",
        "ar": "متابعة القراءة | اقرأ المزيد | تتمة بعد الإعلان | يتبع بعد الإعلان | جميع مقالات الكاتب | كل مقالات الكاتب | "
        "مقالات أخرى للكاتب | حمل التطبيق | حمّل التطبيق | حمل تطبيق",
        "ko": "계속 읽기 | 전체 기사 보기 | 기자의 다른 기사 보기 | 기자의 다른 기사 | 다른 기사 보기 | 기사 더보기 | 앱 다운로드 | 앱을 다운로드",
        "sv": "läs mer | fortsätt läsa | läs hela artikeln | artikeln fortsätter efter annonsen | "
        "artikeln fortsätter under annonsen | fler artiklar av skribenten | fler artiklar av | alla artiklar av skribenten | "
        "ladda ner appen | hämta appen",
        "da": "læs mere | læs videre | artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen | "
        "flere artikler af forfatteren | alle artikler af | hent appen",
        "no": "les mer | les videre | artikkelen fortsetter under annonsen | saken fortsetter under annonsen | "
        "artikkelen fortsetter etter annonsen | flere saker av forfatteren | flere saker av | last ned appen",
        "fi": "lue lisää | jatka lukemista | juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen jälkeen | "
        "kaikki kirjoittajan jutut | kirjoittajan muut jutut | lataa sovellus",
        "id": "baca selengkapnya | artikel ini berlanjut setelah iklan | berlanjut setelah iklan | "
        "artikel berlanjut setelah iklan | lihat semua artikel penulis | artikel lain dari penulis | lanjut baca | "
        "unduh aplikasi | download aplikasi",
        "vi": "đọc tiếp | xem tất cả bài viết của tác giả | bài viết khác của tác giả | xem tất cả bài viết | tiếp tục đọc | "
        "tải ứng dụng | tải app",
        "hu": "tovább olvasom | a cikk a hirdetés után folytatódik | a hirdetés után folytatjuk | folytatás a hirdetés után | "
        "a szerző további cikkei | a szerző összes cikke | töltse le az alkalmazást | töltsd le az appot",
        "ro": "citește mai mult | citește mai departe | articolul continuă după publicitate | continuă după publicitate | "
        "vezi toate articolele autorului | toate articolele autorului | descarcă aplicația | descarcă aplicaţia | "
        "descarca aplicatia",
        "he": "המשך קריאה | ההמשך אחרי הפרסומת | לכל הכתבות של הכותב | לכל הכתבות של | כתבות נוספות של הכותב | המשיכו לקרוא | "
        "הורידו את האפליקציה | להורדת האפליקציה",
        "fa": "ادامه مطلب | ادامه پس از تبلیغ | سایر مطالب نویسنده | مطالب دیگر نویسنده | همه مطالب نویسنده | "
        "دانلود اپلیکیشن | اپلیکیشن را دانلود کنید",
        "hi": "आगे पढ़ें | और पढ़ें | विज्ञापन के बाद जारी | लेखक की अन्य खबरें | लेखक के अन्य लेख | लेखक की सभी खबरें | "
        "ऐप डाउनलोड करें | ऐप इंस्टॉल करें",
        "zh": "阅读全文 | 继续阅读 | 查看全文 | 作者的其他文章 | 查看作者全部文章 | 广告后继续 | 下载客户端 | 下载app | 下載app",
        "ja": "続きを読む | この著者の記事一覧 | 執筆記事一覧 | この記者の記事一覧 | 記事一覧へ | アプリをダウンロード",
        "th": "อ่านต่อ | อ่านเพิ่มเติม | ดูบทความทั้งหมดของผู้เขียน | บทความอื่นของผู้เขียน | อ่านต่อหลังโฆษณา | ดาวน์โหลดแอป",
        "bg": "продължава след рекламата | статията продължава след рекламата | продължете да четете | прочетете още | "
        "прочети повече | виж още | всички статии от автора | още от автора | изтеглете приложението | свалете приложението | "
        "изтегли приложението",
        "sk": "článok pokračuje pod reklamou | pokračovanie pod reklamou | ďalšie články autora | všetky články autora | "
        "čítať ďalej | čítajte ďalej | stiahnite si aplikáciu",
        "hr": "članak se nastavlja ispod oglasa | nastavak nakon oglasa | tekst se nastavlja ispod oglasa | "
        "svi članci autora | više od autora | pročitaj više | opširnije | nastavi čitati | preuzmite aplikaciju | "
        "preuzmi aplikaciju",
        "bn": "বিস্তারিত পড়ুন | পুরো খবর পড়ুন",
        "sw": "endelea kusoma | soma habari kamili",
        "ca": "continua llegint | llegeix-ne més | llegeix més",
        "lt": "skaityti daugiau | skaityti toliau",
        "lv": "lasīt vairāk | lasīt tālāk",
        "et": "loe edasi | loe rohkem",
        "sl": "preberi več | beri naprej | preberite več",
        "sr": "прочитај више | опширније | pročitaj više | opširnije",
        "is": "lesa meira | lesa áfram",
        "ur": "پڑھنا جاری رکھیں | مکمل خبر پڑھیں",
        "ms": "teruskan membaca | baca seterusnya",
        "ta": "தொடர்ந்து படிக்க",
        "af": "lees verder | lees meer",
    },
    # speaks of the page or mail that it stands on, in words of the programs that make these
    "page": {
        "en": "this page was last edited | this page was last modified | jump to navigation | jump to search | jump to "
        "content | was this page helpful | was this article helpful | edit this page | edit on github | suggest an edit | "
        "view this email in your browser | view in browser | view in your browser | view it in your browser | view this "
        "message in your browser | having trouble viewing this email | email not displaying correctly | you are receiving "
        "this email because | you're receiving this email because | you’re receiving this email because | you received this "
        "email because | this email was sent to | this message was sent to | update subscription preferences | unsubscribe "
        "from this list | unsubscribe here | our mailing address is | how you receive these emails | no longer wish to "
        "receive | was this review helpful | was this information helpful | was this answer helpful | did you find this page "
        "useful | did you find this helpful | is this page useful | from wikipedia the free encyclopedia | edit source",
        "de": "diese seite wurde zuletzt | abgerufen von | zur navigation springen | zur suche springen | war diese seite "
        "hilfreich | war dieser artikel hilfreich | diese seite bearbeiten | im browser ansehen | im browser anzeigen | sie "
        "erhalten diese e-mail weil | sie erhalten diesen newsletter weil | du erhältst diese e-mail weil | du erhältst "
        "diesen newsletter weil | newsletter abbestellen | vom newsletter abmelden | e-mail nicht richtig angezeigt | diese "
        "seite auf github bearbeiten | auf github bearbeiten | war diese bewertung hilfreich | war diese information "
        "hilfreich | war diese antwort hilfreich | hat ihnen dieser artikel geholfen | hat ihnen diese seite geholfen | "
        "quelltext bearbeiten | aus wikipedia der freien enzyklopädie",
        "fr": "dernière modification de cette page | ce document provient de | aller à la navigation | aller à la recherche "
        "| cette page vous a-t-elle été utile | cet article vous a-t-il été utile | modifier cette page | voir la version en "
        "ligne | voir dans le navigateur | cet e-mail dans votre navigateur | vous recevez cet e-mail car | vous recevez cet "
        "e-mail parce | vous recevez cet email car | vous recevez cet email parce | vous recevez ce message car | vous "
        "recevez ce message parce | cette page vous a-t-elle | cet avis vous a-t-il été utile | ces informations vous "
        "ont-elles été utiles | modifier cette page sur github | un article de wikipédia | modifier le code",
        "es": "esta página se editó por última vez | ir a la navegación | ir a la búsqueda | fue útil esta página | te "
        "resultó útil | editar esta página | ver en el navegador | este correo en el navegador | este correo en tu navegador "
        "| recibes este correo porque | has recibido este correo porque | recibe este correo porque | recibes este mensaje "
        "porque | darse de baja de esta lista | darte de baja de esta lista | esta página te ha sido útil | te ha resultado "
        "útil | te ha sido útil | le ha resultado útil | fue útil esta información | te sirvió esta información | editar "
        "código | de wikipedia la enciclopedia libre | editar esta página en github",
        "pt": "esta página foi editada pela última vez | esta página foi modificada pela última vez | saltar para a "
        "navegação | saltar para a pesquisa | esta página foi útil | este artigo foi útil | editar esta página | ver no "
        "navegador | este e-mail no navegador | você está recebendo este e-mail porque | você recebeu este e-mail porque | "
        "recebeu este e-mail porque | esta página foi útil para você | esta informação foi útil | isto foi útil | editar "
        "código-fonte | editar esta página no github",
        "it": "questa pagina è stata modificata | vai alla navigazione | vai alla ricerca | questa pagina ti è stata utile | "
        "modifica questa pagina | visualizza nel browser | questa email nel browser | questa e-mail nel browser | ricevi "
        "questa email perché | ricevi questa e-mail perché | hai ricevuto questa email perché | hai ricevuto questa e-mail "
        "perché | annulla l'iscrizione | disiscriviti | quanto sono chiare le informazioni su questa pagina | questa pagina "
        "ti è stata | questa recensione ti è stata utile | è stata utile questa pagina | queste informazioni sono state "
        "utili | modifica wikitesto | da wikipedia l'enciclopedia libera",
        "nl": "deze pagina is voor het laatst | naar navigatie springen | naar zoeken springen | was deze pagina nuttig | "
        "was dit artikel nuttig | bewerk deze pagina | bekijk in browser | bekijk in je browser | bekijk deze e-mail in | je "
        "ontvangt deze e-mail omdat | u ontvangt deze e-mail omdat | je ontvangt deze nieuwsbrief omdat | u ontvangt deze "
        "nieuwsbrief omdat | afmelden voor deze nieuwsbrief | was deze pagina behulpzaam | heeft deze pagina je geholpen | "
        "was deze informatie nuttig | was deze review nuttig | vond je deze pagina nuttig | brontekst bewerken | uit "
        "wikipedia de vrije encyclopedie | bewerk deze pagina op github",
        "pl": "tę stronę ostatnio edytowano | przejdź do nawigacji | przejdź do wyszukiwania | czy ta strona była pomocna | "
        "czy ten artykuł był pomocny | edytuj tę stronę | zobacz w przeglądarce | wyświetl w przeglądarce | otrzymujesz tę "
        "wiadomość ponieważ | otrzymujesz tę wiadomość gdyż | otrzymałeś tę wiadomość ponieważ | wypisz się | zrezygnuj z "
        "subskrypcji | czy ta strona była przydatna | czy ten artykuł był przydatny | czy ta opinia była pomocna | czy ta "
        "informacja była przydatna | edytuj kod | edytuj kod źródłowy | z wikipedii wolnej encyklopedii | edytuj tę stronę "
        "na github",
        "ru": "эта страница в последний раз | последнее изменение этой страницы | перейти к навигации | перейти к поиску | "
        "была ли эта страница полезной | была ли статья полезна | посмотреть в браузере | вы получили это письмо потому | вы "
        "получили это письмо так как | отписаться от рассылки | была ли полезна эта страница | была ли эта информация "
        "полезной | была ли полезна информация | статья была полезной | отзыв полезен | править код | материал из википедии "
        "| править вики-текст",
        "uk": "цю сторінку востаннє | перейти до навігації | перейти до пошуку | чи була ця сторінка корисною | переглянути "
        "в браузері | ви отримали цей лист тому | ви отримали цей лист оскільки | відписатися від розсилки | чи була ця "
        "інформація корисною | чи була корисною ця сторінка | чи була стаття корисною | редагувати код | матеріал з "
        "вікіпедії | переглянути історію",
        "cs": "stránka byla naposledy editována | skočit na navigaci | skočit na vyhledávání | byla tato stránka užitečná | "
        "zobrazit v prohlížeči | tento e-mail jste obdrželi protože | tento e-mail vám byl zaslán | odhlásit odběr | "
        "odhlásit z odběru | pomohl vám tento článek | byla pro vás tato informace užitečná | byly tyto informace užitečné | "
        "upravit tuto stránku | editovat zdroj | z wikipedie otevřené encyklopedie",
        "sk": "táto stránka bola naposledy | prejsť na navigáciu | prejsť na hľadanie | zobraziť v prehliadači | tento "
        "e-mail ste dostali pretože | odhlásiť odber | bola táto stránka užitočná | pomohol vám tento článok | bola pre vás "
        "táto informácia užitočná | upraviť túto stránku | upraviť zdroj",
        "hr": "ova stranica posljednji put je | prikaži u pregledniku | ovu ste poruku primili jer | otkaži pretplatu | je "
        "li ova stranica bila korisna | je li vam ova stranica pomogla | je li ovaj članak bio koristan | uredi kod | izvor "
        "wikipedija",
        "hu": "a lap utolsó módosítása | a lap eredeti címe | hasznos volt ez az oldal | megtekintés böngészőben | azért "
        "kapta ezt a levelet | leiratkozom | hasznos volt ez a cikk | hasznosnak találta | segített ez az oldal | "
        "forrásszöveg szerkesztése | a wikipédiából a szabad enciklopédiából",
        "ro": "ultima editare a paginii | vizualizați în browser | vezi în browser | ați primit acest e-mail deoarece | ai "
        "primit acest email deoarece | ai primit acest email pentru că | primești acest email deoarece | primești acest "
        "email pentru că | dezabonare de la newsletter | a fost utilă această pagină | ți-a fost utilă | a fost util acest "
        "articol | ți-a fost de folos | modificare sursă | de la wikipedia enciclopedia liberă",
        "el": "η σελίδα τροποποιήθηκε τελευταία φορά | τελευταία επεξεργασία της σελίδας | δείτε το στο πρόγραμμα περιήγησης "
        "| προβολή στο πρόγραμμα περιήγησης | λαμβάνετε αυτό το email επειδή | λάβατε αυτό το email επειδή | διαγραφή από τη "
        "λίστα | ήταν χρήσιμη αυτή η σελίδα | ήταν χρήσιμο αυτό το άρθρο | σας βοήθησε αυτή η σελίδα | ήταν χρήσιμη η "
        "πληροφορία | επεξεργασία κώδικα | από τη βικιπαίδεια",
        "tr": "bu sayfa en son | adresinden alınmıştır | gezinti kısmına atla | arama kısmına atla | bu sayfa yararlı oldu "
        "mu | tarayıcıda görüntüle | bu e-postayı tarayıcınızda | bu e-postayı alıyorsunuz | abonelikten çık | listeden çık "
        "| bu sayfa faydalı oldu mu | bu sayfa yardımcı oldu mu | bu bilgi faydalı oldu mu | bu değerlendirme faydalı oldu "
        "mu | bu yazı faydalı oldu mu | kaynağı değiştir | vikipedi özgür ansiklopedi",
        "ar": "آخر تعديل لهذه الصفحة | عرض في المتصفح | وصلتك هذه الرسالة لأنك | هل كانت هذه الصفحة مفيدة | هل كان هذا "
        "المقال مفيدا | هل كانت المعلومات مفيدة | هل أفادك هذا | من ويكيبيديا | من الموسوعة الحرة | عدل المصدر | اذهب إلى "
        "التنقل | اذهب إلى البحث | النصوص متاحة تحت رخصة",
        "sv": "sidan redigerades senast | hoppa till navigering | hoppa till sök | var den här sidan till hjälp | visa i "
        "webbläsare | visa i webbläsaren | du får detta mejl eftersom | du får det här mejlet eftersom | du får detta "
        "nyhetsbrev eftersom | avregistrera dig | hade du nytta av den här sidan | hjälpte denna sida dig | var sidan till "
        "hjälp | var informationen till hjälp | hjälpte informationen dig | redigera sidan | redigera sidan på github | "
        "redigera wikitext | från wikipedia den fria encyklopedin",
        "da": "denne side blev senest | var denne side nyttig | vis i browser | du modtager denne e-mail fordi | du modtager "
        "denne mail fordi | du modtager dette nyhedsbrev fordi | afmeld nyhedsbrev | afmeld dig | var siden nyttig | var "
        "denne artikel nyttig | hjalp denne side dig | rediger denne side | rediger kildetekst | fra wikipedia den frie "
        "encyklopædi",
        "no": "denne siden ble sist | var denne siden nyttig | vis i nettleser | du mottar denne e-posten fordi | du mottar "
        "dette nyhetsbrevet fordi | meld deg av | fant du det du lette etter | var artikkelen nyttig | rediger denne siden | "
        "rediger kilde | fra wikipedia den frie encyklopedi",
        "fi": "sivua on viimeksi | siirry navigaatioon | siirry hakuun | oliko tästä sivusta apua | katso selaimessa | sait "
        "tämän viestin koska | saat tämän viestin koska | oliko sivusta hyötyä | oliko tämä hyödyllinen | auttoiko tämä sivu "
        "| oliko artikkelista apua | muokkaa tätä sivua | muokkaa wikitekstiä | wikipediasta",
        "bg": "последна промяна на страницата | вижте в браузъра | получавате този имейл защото | беше ли полезна тази "
        "страница | полезна ли беше тази страница | полезна ли беше информацията | редактиране на кода | от уикипедия "
        "свободната енциклопедия",
        "he": "דף זה נערך לאחרונה | אוחזר מתוך | צפייה בדפדפן | קיבלת הודעה זו כי | הסרה מרשימת התפוצה | להסרה מרשימת התפוצה "
        "| האם העמוד הזה עזר | האם דף זה היה מועיל | האם המאמר עזר לך | האם המידע עזר | מתוך ויקיפדיה | עריכת קוד מקור",
        "fa": "این صفحه آخرین\u200cبار | مشاهده در مرورگر | آیا این صفحه مفید بود | آیا این مطلب مفید بود | آیا این مقاله "
        "مفید بود | ویرایش مبدأ | از ویکی\u200cپدیا | ویرایش این صفحه",
        "hi": "इस पृष्ठ का पिछला बदलाव | ब्राउज़र में देखें | क्या यह जानकारी उपयोगी थी | क्या यह पृष्ठ उपयोगी था | क्या यह पेज उपयोगी था | "
        "क्या यह लेख उपयोगी था | स्रोत सम्पादित करें | विकिपीडिया से",
        "id": "halaman ini terakhir diubah | lihat di browser | anda menerima email ini karena | apakah halaman ini membantu "
        "| apakah informasi ini membantu | apakah artikel ini membantu | apakah ulasan ini membantu | sunting sumber | dari "
        "wikipedia bahasa indonesia | edit halaman ini",
        "vi": "trang này được sửa đổi lần cuối | xem trên trình duyệt | bạn nhận được email này vì | trang này có hữu ích "
        "không | thông tin này có hữu ích | bài viết này có hữu ích | đánh giá này có hữu ích | sửa mã nguồn | bách khoa "
        "toàn thư mở wikipedia | chỉnh sửa trang này",
        "ko": "이 문서는 마지막으로 | 마지막으로 편집되었습니다 | 브라우저에서 보기 | 수신거부 | 수신 거부 | 이 페이지가 "
        "도움이 되었나요 | 이 문서가 도움이 되었나요 | 도움이 되셨나요 | 이 페이지 편집하기 | 이 페이지 편집 | 원본 편집 | "
        "위키백과 우리 모두의 백과사전 | 만족도 조사 | 제공하는 정보에 만족하십니까",
        "zh": "本页面最后修订于 | 本頁面最後修訂於 | 在浏览器中查看 | 在瀏覽器中檢視 | 您收到这封邮件是因为 | "
        "您收到此邮件是因为 | 取自“http | 取自「http | 此页面是否有帮助 | 本页面对您有帮助吗 | 这篇文章对您有帮助吗 | "
        "这篇文章有帮助吗 | 此頁面對您有幫助嗎 | 编辑本页 | 编辑此页 | 维基百科，自由的百科全书 | 編輯原始碼 | 跳转到导航 | "
        "跳转到搜索",
        "ja": "このページの最終更新 | から取得」 | ブラウザで表示 | ブラウザで見る | このページは役に立ちましたか | "
        "配信停止はこちら | この記事は役に立ちましたか | お役に立ちましたか | 参考になりましたか | このページを編集 | 出典: "
        "フリー百科事典 | ソースを編集",
        "th": "แก้ไขล่าสุดเมื่อ | ดูในเบราว์เซอร์ | หน้านี้มีประโยชน์หรือไม่ | ข้อมูลนี้เป็นประโยชน์หรือไม่ | บทความนี้มีประโยชน์หรือไม่ | แก้ไขหน้านี้ | "
        "แก้ไขต้นฉบับ | จากวิกิพีเดีย สารานุกรมเสรี",
        "sr": "да ли је ова страница била корисна | да ли вам је ова страница помогла | da li je ova stranica bila korisna | "
        "da li vam je ova stranica pomogla | уреди извор | са википедије слободне енциклопедије",
        "ca": "us ha estat útil aquesta pàgina | t'ha estat útil aquesta pàgina | t'ha resultat útil | edita aquesta pàgina "
        "| modifica el codi | de la viquipèdia l'enciclopèdia lliure | també podeu iniciar una cerca avançada d'articles "
        "similars",
        "lt": "ar ši informacija buvo naudinga | ar šis puslapis buvo naudingas | ar buvo naudinga | redaguoti vikitekstą",
        "lv": "vai šī lapa bija noderīga | vai informācija bija noderīga",
        "et": "kas see leht oli kasulik | kas info oli kasulik | kas sellest lehest oli abi",
        "sl": "vam je bila stran v pomoč | je bila ta stran koristna",
        "bn": "এই তথ্য কি সহায়ক ছিল | এই পাতাটি কি সহায়ক ছিল | উৎস সম্পাদনা | উইকিপিডিয়া মুক্ত বিশ্বকোষ থেকে",
        "ms": "adakah halaman ini membantu | adakah maklumat ini berguna | sunting sumber",
    },
    # asks for a subscription, for consent, or to take an app, in words that no text about these uses
    "request": {
        "en": "our newsletter | our newsletters | our free newsletter | our weekly newsletter | our daily newsletter | "
        "our monthly newsletter | our e-newsletter | our monthly e-newsletter | our mailing list | to your inbox | "
        "sign up to receive | sign up to get | sign up for our | sign up for free | subscribe to our | "
        "subscribe to the newsletter | subscribe now | sign up today | sign up now | our weekly email | our daily email | "
        "we use cookies | this site uses cookies | this website uses cookies | our website uses cookies | download our app | "
        "get our app | for subscribers only | exclusive to subscribers | subscribe to continue reading | subscribe to read | "
        "subscribers only | already a subscriber",
        "de": "unseren newsletter | unserem newsletter | newsletter abonnieren | jetzt abonnieren | newsletter anmelden | "
        "in ihr postfach | in dein postfach | newsletter bestellen | wir verwenden cookies | wir nutzen cookies | "
        "diese website verwendet cookies | diese webseite verwendet cookies | diese website nutzt cookies | "
        "diese seite verwendet cookies | unsere website verwendet cookies | jetzt gratis testen | jetzt testen | "
        "nur für abonnenten | weiterlesen mit | mit unserem newsletter | unser newsletter | jetzt anmelden",
        "fr": "notre newsletter | nos newsletters | abonnez-vous | inscrivez-vous | votre boîte mail | notre infolettre | "
        "nous utilisons des cookies | ce site utilise des cookies | notre site utilise des cookies | "
        "téléchargez notre application | réservé aux abonnés | réservé à nos abonnés | dans votre boîte mail | "
        "inscrivez-vous à notre newsletter | déjà abonné",
        "es": "nuestro boletín | nuestra newsletter | nuestros boletines | suscríbete | suscríbase | utilizamos cookies | "
        "usamos cookies | este sitio utiliza cookies | este sitio usa cookies | esta web utiliza cookies | "
        "este sitio web utiliza cookies | este portal utiliza cookies | descarga nuestra aplicación | descarga nuestra app | "
        "exclusivo para suscriptores | solo para suscriptores | suscríbete para seguir leyendo | suscríbete a | "
        "ya eres suscriptor | recibe las noticias | recibe nuestras noticias",
        "pt": "nossa newsletter | a nossa newsletter | nosso boletim | inscreva-se | subscreva a | usamos cookies | "
        "utilizamos cookies | este site usa cookies | este site utiliza cookies | este website utiliza cookies | "
        "nosso site usa cookies | baixe nosso aplicativo | baixe nosso app | exclusivo para assinantes | "
        "exclusiva para assinantes | já é assinante | receba as principais notícias | receba as notícias",
        "it": "nostra newsletter | alla newsletter | iscriviti | abbonati | questo sito utilizza cookie | "
        "questo sito usa i cookie | questo sito utilizza i cookie | utilizziamo i cookie | utilizziamo cookie | "
        "usiamo i cookie | scarica la nostra app | riservato agli abbonati | riservata agli abbonati | "
        "iscriviti alla newsletter | iscriviti alla nostra newsletter | sei già abbonato",
        "nl": "onze nieuwsbrief | schrijf je in | meld je aan | abonneer je | wij gebruiken cookies | we gebruiken cookies | "
        "deze website gebruikt cookies | deze site gebruikt cookies | download onze app | alleen voor abonnees | "
        "exclusief voor abonnees | voor onze nieuwsbrief | inschrijven voor de nieuwsbrief | al abonnee",
        "pl": "nasz newsletter | naszego newslettera | zapisz się | zamów newsletter | używamy plików cookie | "
        "używamy plików cookies | ta strona używa plików cookie | ta strona używa plików cookies | "
        "strona korzysta z plików cookies | serwis korzysta z plików cookies | ta strona używa cookies | "
        "wykorzystujemy pliki cookies | pobierz naszą aplikację | tylko dla subskrybentów | tylko dla prenumeratorów | "
        "dostępny tylko dla prenumeratorów | zapisz się do newslettera | zapisz się na newsletter",
        "ru": "на нашу рассылку | нашу рассылку | подпишитесь | подпишись | подписывайтесь | мы используем файлы cookie | "
        "мы используем cookie | мы используем куки | сайт использует файлы cookie | этот сайт использует cookie | "
        "наш сайт использует файлы cookie | скачайте наше приложение | только для подписчиков | доступно только подписчикам | "
        "доступен только подписчикам | подпишитесь на рассылку | подписывайтесь на наш",
        "uk": "нашу розсилку | підпишіться | підписуйтесь | ми використовуємо файли cookie | "
        "цей сайт використовує файли cookie | цей сайт використовує cookie | сайт використовує cookie | "
        "лише для передплатників | доступний лише передплатникам | тільки для передплатників | підпишіться на нашу розсилку | "
        "підписуйтесь на наш",
        "cs": "náš newsletter | našeho newsletteru | přihlaste se k odběru | přihlásit k odběru | používáme soubory cookie | "
        "tento web používá soubory cookie | tento web používá cookies | tato stránka používá cookies | "
        "tyto stránky používají cookies | stáhněte si naši aplikaci | jen pro předplatitele | pouze pro předplatitele | "
        "k odběru newsletteru",
        "el": "στο newsletter | εγγραφείτε | χρησιμοποιούμε cookies | ο ιστότοπος χρησιμοποιεί cookies | "
        "η ιστοσελίδα χρησιμοποιεί cookies | χρησιμοποιεί cookies | μόνο για συνδρομητές | αποκλειστικά για συνδρομητές | "
        "εγγραφείτε στο newsletter | κάνε εγγραφή",
        "tr": "bültenimize | abone ol | abone olun | çerezler kullanılmaktadır | çerez kullanıyoruz | çerezler kullanıyoruz | "
        "çerez kullanılmaktadır | çerezleri kullanıyoruz | uygulamamızı indirin | abonelere özeldir | abonelere özel | "
        "bültenimize abone olun | e-bültenimize",
        "ar": "نشرتنا البريدية | اشترك في | نستخدم ملفات تعريف الارتباط | يستخدم هذا الموقع ملفات تعريف الارتباط | "
        "يستخدم موقعنا ملفات تعريف الارتباط | حمل تطبيقنا | للمشتركين فقط | حصري للمشتركين | اشترك في النشرة | "
        "اشترك في نشرتنا | في نشرتنا البريدية | نستخدم الكوكيز | تستخدم هذه الصفحة ملفات تعريف الارتباط",
        "ko": "뉴스레터 구독 | 뉴스레터 구독하기 | 쿠키를 사용합니다 | 유료 회원 전용 | 회원 전용 | 구독자 전용 | 쿠키를 사용하고 있습니다 | 회원 전용입니다 | 구독자 전용입니다 | "
        "구독자 전용 기사 | 유료회원 전용",
        "sv": "vårt nyhetsbrev | våra nyhetsbrev | vi använder kakor | vi använder cookies | webbplatsen använder kakor "
        "| webbplatsen använder cookies | denna webbplats använder cookies | ladda ner vår app | låst för "
        "prenumeranter | endast för prenumeranter | för dig som är prenumerant | prenumerera på vårt nyhetsbrev | "
        "logga in för att läsa | tipsa oss | fakta i texten fel | fel i texten",
        "da": "vores nyhedsbrev | vi bruger cookies | denne hjemmeside bruger cookies | hjemmesiden bruger cookies | "
        "vores hjemmeside bruger cookies | hent vores app | download vores app | kun for abonnenter | artiklen er låst | "
        "tilmeld dig vores nyhedsbrev | tilmeld dig nyhedsbrevet",
        "no": "vårt nyhetsbrev | vi bruker informasjonskapsler | vi bruker cookies | nettstedet bruker informasjonskapsler | "
        "denne nettsiden bruker cookies | last ned vår app | kun for abonnenter | meld deg på nyhetsbrevet | "
        "meld deg på vårt nyhetsbrev | få nyhetsbrevet",
        "fi": "uutiskirjeemme | tilaa uutiskirje | käytämme evästeitä | sivusto käyttää evästeitä | "
        "tämä sivusto käyttää evästeitä | lataa sovelluksemme | vain tilaajille | tilaa uutiskirjeemme",
        "id": "berlangganan newsletter | newsletter kami | menggunakan cookie | kami menggunakan cookie | "
        "unduh aplikasi kami | khusus pelanggan | khusus untuk pelanggan | lewat newsletter kami | berlangganan untuk membaca",
        "vi": "đăng ký nhận bản tin | sử dụng cookie | chúng tôi sử dụng cookie | dành cho thuê bao | "
        "dành riêng cho hội viên | chỉ dành cho thành viên | nhận bản tin",
        "hu": "hírlevelünkre | iratkozzon fel | iratkozz fel | az oldal sütiket használ | sütiket használunk | "
        "weboldalunk sütiket használ | ez a weboldal sütiket használ | honlapunk sütiket használ | töltse le "
        "alkalmazásunkat | csak előfizetőknek | csak előfizetőink | iratkozzon fel hírlevelünkre | iratkozz fel "
        "hírlevelünkre | weboldalunk sütiket | sütiket használ",
        "ro": "newsletterul nostru | abonează-te | abonați-vă | acest site folosește cookie-uri | "
        "acest site foloseste cookie-uri | acest site utilizează cookie-uri | folosim cookie-uri | utilizăm cookie-uri | "
        "doar abonaților | doar pentru abonați | exclusiv pentru abonați | abonează-te la newsletter",
        "he": "לניוזלטר שלנו | הירשמו לניוזלטר | משתמש בעוגיות | משתמש בקובצי עוגיות | אנו משתמשים בעוגיות | האתר משתמש "
        "ב-cookies | למנויים בלבד | הירשמו לניוזלטר שלנו | הצטרפו לניוזלטר | משתמשת בעוגיות | שימוש בקובצי cookie "
        "| עושה שימוש בקובצי",
        "fa": "عضویت در خبرنامه | از کوکی\u200cها استفاده می\u200cکند | از کوکی ها استفاده می کند | ما از کوکی\u200cها "
        "استفاده می\u200cکنیم | ویژه مشترکان | ویژه مشترکین | در خبرنامه ما عضو شوید | خبرنامه ما | عضو خبرنامه "
        "شوید | از کوکی استفاده",
        "zh": "订阅我们 | 訂閱我們 | 使用cookie | 使用 cookie | 仅限会员 | 會員專屬 | 订阅我们的",
        "ja": "メルマガに登録 | メルマガ登録 | クッキーを使用しています | cookieを使用しています | cookieを利用しています | 有料会員限定 | 会員限定記事 | 会員限定です | メールマガジンに登録",
        "th": "สมัครรับข่าวสาร | ใช้คุกกี้ | สำหรับสมาชิกเท่านั้น | เฉพาะสมาชิก",
        "bg": "този сайт използва бисквитки | използваме бисквитки | сайтът използва бисквитки | ние използваме бисквитки | "
        "само за абонати | достъпна само за абонати | абонирайте се | абонирай се | нашия бюлетин | нашия нюзлетър | "
        "използва бисквитки",
        "sk": "používame súbory cookie | táto stránka používa súbory cookie | táto stránka používa cookies | "
        "tento web používa súbory cookie | stiahnite si našu aplikáciu | len pre predplatiteľov | iba pre predplatiteľov | "
        "prihláste sa na odber | prihlásiť sa na odber | náš newsletter",
        "hr": "ova stranica koristi kolačiće | ova web stranica koristi kolačiće | koristimo kolačiće | "
        "ovaj sajt koristi kolačiće | preuzmite našu aplikaciju | samo za pretplatnike | dostupan samo pretplatnicima | "
        "prijavite se na newsletter | prijavite se na naš newsletter | pretplatite se | dostupan je samo pretplatnicima | "
        "samo pretplatnicima | dostupno samo pretplatnicima",
        "hi": "कुकीज़ का उपयोग करते हैं | कुकीज का उपयोग करते हैं | कुकीज़ का इस्तेमाल करते हैं | कुकीज़ का उपयोग करती है | "
        "केवल सदस्यों के लिए | केवल सब्सक्राइबर्स के लिए | न्यूज़लेटर को सब्सक्राइब करें | न्यूज़लेटर सब्सक्राइब करें | "
        "कुकीज़ का उपयोग करते | कुकीज का उपयोग करते",
        "bn": "আমাদের নিউজলেটার | কুকি ব্যবহার করি | আমাদের গুগল নিউজ চ্যানেল | গুগল নিউজ চ্যানেল অনুসরণ করুন | আমাদের অ্যাপ ডাউনলোড",
        "sw": "jiunge na jarida letu | inatumia vidakuzi | tunatumia vidakuzi | pakua programu yetu | anwani yako ya "
        "barua pepe",
        "ca": "subscriu-te al nostre butlletí | subscriu-te al butlletí | fem servir galetes | utilitza galetes | "
        "utilitzem galetes | descarrega l'aplicació | només per a subscriptors",
        "lt": "prenumeruokite naujienlaiškį | prenumeruokite mūsų | naudoja slapukus | naudojame slapukus | naudojami "
        "slapukai | atsisiųskite programėlę | tik prenumeratoriams",
        "lv": "izmanto sīkdatnes | izmantojam sīkdatnes | izmantotas sīkdatnes | lejupielādē lietotni | tikai "
        "abonentiem | piesakies jaunumiem",
        "et": "kasutab küpsiseid | kasutame küpsiseid | telli uudiskiri | laadi alla rakendus | ainult tellijatele | "
        "liitu uudiskirjaga",
        "sl": "uporablja piškotke | uporabljamo piškotke | prijavite se na e-novice | naročite se na e-novice | "
        "prenesite aplikacijo | samo za naročnike",
        "sr": "користи колачиће | користимо колачиће | пријавите се на билтен | преузмите апликацију | koristi kolačiće "
        "| koristimo kolačiće | preuzmite aplikaciju | prijavite se na bilten",
        "is": "notar vafrakökur | notum vafrakökur | skráðu þig á póstlista | skráðu þig á póstlistann | sæktu appið",
        "ur": "کوکیز استعمال کرتی | کوکیز استعمال کرتے | کوکیز کا استعمال | ہماری ایپ ڈاؤن لوڈ | نیوز لیٹر سبسکرائب",
        "ms": "menggunakan kuki | langgan surat berita | muat turun aplikasi",
        "ta": "குக்கீகளைப் பயன்படுத்துகிறது | செய்திமடலுக்கு பதிவு",
        "af": "gebruik koekies | teken in op ons nuusbrief | skryf in vir ons nuusbrief | laai ons toep af",
    },
    # whose pictures they are
    "agency": {
        "*": "getty images | shutterstock | istock | unsplash | pixabay | reuters | afp | epa | depositphotos | dpa | "
        "picture alliance | flickr | wikimedia commons | adobe stock | pexels | imago",
    },
}

#: Languages written without spaces: their phrases are searched as they stand.
UNSPACED_LANGUAGES = frozenset({"zh", "ja", "th"})
