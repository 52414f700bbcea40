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
        "add to favorites | share to | repost | share by email | share full article | give this article | stay connected",
        "de": "teilen | artikel teilen | drucken | folgen | folgen sie uns | folge uns | merken | versenden | link kopieren | "
        "per mail | weitersagen | artikel drucken | beitrag teilen",
        "fr": "partager | partagez | imprimer | suivez-nous | copier le lien | partager sur | partager cet article | "
        "partagez cet article | envoyer par email",
        "es": "compartir | comparte | compartir en | imprimir | síguenos | síguenos en | enviar por correo | copiar enlace | "
        "comparte esta noticia",
        "pt": "compartilhar | compartilhe | partilhar | imprimir | siga-nos | siga nos | copiar link | enviar por e-mail",
        "it": "condividi | condividi su | stampa | seguici | seguici su | copia link | salva",
        "nl": "delen | deel dit artikel | afdrukken | volg ons | volgen | kopieer link | doorsturen | bewaren",
        "pl": "udostępnij | udostępnij na facebooku | udostępnij na twitterze | podziel się | drukuj | obserwuj nas | poleć | "
        "wyślij | kopiuj link | polub nas | lubię to",
        "ru": "поделиться | поделитесь | поделись | распечатать | печать | подписывайтесь | версия для печати | вконтакте | "
        "одноклассники | одноклассниках | твиттер | фейсбук | телеграм | следите за нами | отправить другу | мы в соцсетях",
        "uk": "поділитися | поширити | друкувати | підписуйтесь",
        "cs": "sdílet | sdílet na facebooku | sdílet na twitteru | sdílejte | tisk | vytisknout | sledujte nás | "
        "poslat e-mailem | kopírovat odkaz | uložit",
        "el": "κοινοποίηση | μοιραστείτε | μοιράσου | εκτύπωση | ακολουθήστε μας | αποστολή | αντιγραφή συνδέσμου | "
        "μοιραστείτε το | ακολουθήστε",
        "tr": "paylaş | paylaşın | yazdır | takip et | bizi takip edin | kopyala | bağlantıyı kopyala | e-posta gönder | "
        "kaydet | facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş",
        "ar": "شارك | مشاركة | طباعة | تابعنا | فيسبوك | تويتر | واتساب | تليجرام | انسخ الرابط | نسخ الرابط | تابعونا | "
        "تيليجرام",
        "ko": "공유 | 공유하기 | 페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 인쇄 | 프린트 | 스크랩 | url 복사 | 밴드",
        "sv": "dela | skriv ut | följ oss | dela artikeln",
        "da": "del artikel | følg os | del på facebook | kopier link",
        "id": "bagikan | ikuti kami | cetak | salin tautan | bagikan ke | bagikan artikel ini | bagikan berita ini",
        "he": "שתפו | שתף | שתפו בפייסבוק | עקבו אחרינו | הדפסה | שלח לחבר | העתק קישור | פייסבוק | טוויטר | וואטסאפ | טלגרם",
        "fa": "اشتراک گذاری | اشتراک گذاری در | اشتراک\u200cگذاری | به اشتراک بگذارید | ارسال به دوستان | نسخه چاپی | چاپ خبر | "
        "کپی لینک | لینک کوتاه | فیسبوک | تلگرام | واتساپ | توییتر | اینستاگرام",
        "hi": "शेयर करें | पर शेयर करें | साझा करें | फेसबुक | ट्विटर | व्हाट्सएप | टेलीग्राम | फॉलो करें | हमें फॉलो करें | प्रिंट करें | लिंक कॉपी करें",
        "vi": "chia sẻ lên | chia sẻ bài viết | chia sẻ: | theo dõi chúng tôi | in bài viết | sao chép liên kết | gửi email",
        "hu": "megosztás | megosztom | oszd meg | ossza meg | kövessen minket | kövess minket | nyomtatás | "
        "küldés e-mailben | link másolása | megosztás facebookon | megosztás twitteren",
        "ro": "distribuie | distribuie pe | distribuiți | urmărește-ne | urmărește-ne pe | tipărește | copiază link | "
        "trimite pe",
        "fi": "jaa | jaa artikkeli | jaa facebookissa | seuraa meitä | tulosta | kopioi linkki | jaa twitterissä | "
        "jaa whatsappissa",
        "no": "del artikkelen | følg oss | skriv ut | kopier lenke | del på facebook",
        "zh": "分享到 | 分享到微信 | 分享到微博 | 分享至 | 分享给好友 | 新浪微博 | 腾讯微博 | qq空间 | 微信好友 | 朋友圈 | 复制链接 | 打印本页 | 打印此页 | 關注我們 | 关注我们 | 扫一扫",
        "ja": "シェアする | ツイート | フォローする | 共有する | 印刷する | はてなブックマーク | リンクをコピー | シェア | でシェア",
        "th": "แชร์บทความ | แชร์บทความนี้ | แชร์ข่าวนี้ | แชร์ไปยัง | แชร์หน้านี้ | คัดลอกลิงก์ | ติดตามเราได้ที่ | ติดตามเราที่ | พิมพ์หน้านี้",
    },
    "newsletter": {
        "en": "newsletter | newsletters | sign up | signup | subscribe | subscribe now | subscribe to | your inbox | "
        "mailing list | email updates | email alerts | unsubscribe | daily briefing | breaking news alerts | get the latest | "
        "enter your email | your email address | stay informed | join our | never miss | subscriber | subscribers | "
        "thank you for subscribing | newsletter signup | become a member | start your free trial | free trial | "
        "subscription | subscriptions",
        "de": "newsletter | newsletters | abonnieren | abonnieren sie | jetzt abonnieren | anmelden | ihre e-mail-adresse | "
        "abo | jetzt anmelden | kostenlos abonnieren | nichts verpassen | posteingang",
        "fr": "newsletter | newsletters | abonnez-vous | s'abonner | abonnement | inscrivez-vous | inscription | "
        "je m'abonne | je m’abonne | s’abonner | votre adresse e-mail | boîte mail | infolettre",
        "es": "boletín | boletines | suscríbete | suscribirse | suscribirme | suscripción | newsletter | regístrate | "
        "tu correo | correo electrónico | apúntate",
        "pt": "newsletter | assine | assinar | assine já | inscreva-se | cadastre-se | boletim | seu e-mail | subscreva | "
        "subscrever",
        "it": "newsletter | iscriviti | abbonati | iscrizione | registrati | la tua email | abbonamento | abbonamenti",
        "nl": "nieuwsbrief | nieuwsbrieven | abonneer | abonneren | aanmelden | schrijf je in | inschrijven | meld je aan",
        "pl": "newsletter | newslettera | zapisz się | subskrybuj | zaprenumeruj | zamów newsletter | prenumerata | "
        "e-wydanie | na swój adres e-mail | twój e-mail",
        "ru": "подписаться | подписка | рассылка | рассылку | подпишитесь | подпишись | новости на почту | ваш e-mail | "
        "подписаться на новости",
        "uk": "підписатися | підписка | розсилка | підпишіться",
        "cs": "newsletter | newsletteru | odebírat | přihlásit k odběru | předplatné | předplaťte | přihlaste se | váš e-mail",
        "el": "newsletter | εγγραφή | εγγραφείτε | συνδρομή | συνδρομητές | το email σας | ενημερωτικό δελτίο",
        "tr": "bülten | bültene | abone ol | abone olun | e-bülten | kayıt ol | e-posta adresiniz",
        "ar": "النشرة البريدية | اشترك | اشتراك | النشرة الإخبارية | بريدك الإلكتروني | الاشتراك",
        "ko": "구독 | 구독하기 | 뉴스레터 | 이메일 구독 | 구독신청",
        "sv": "nyhetsbrev | prenumerera | anmäl dig",
        "da": "nyhedsbrev | tilmeld dig | abonner",
        "id": "berlangganan newsletter | berlangganan sekarang | daftar sekarang",
        "he": "ניוזלטר | לניוזלטר | הירשמו לניוזלטר | הצטרפו לניוזלטר | הירשמו לעדכונים",
        "fa": "خبرنامه | عضویت در خبرنامه | اشتراک خبرنامه | مشترک شوید | ایمیل خود را وارد کنید",
        "hi": "न्यूज़लेटर | न्यूजलेटर | सदस्यता लें | सब्सक्राइब करें | सब्सक्राइब",
        "vi": "đăng ký nhận bản tin | đăng ký nhận tin | nhận bản tin | nhập email của bạn",
        "hu": "hírlevél | hírlevelünkre | feliratkozás | feliratkozom | iratkozzon fel | iratkozz fel | fizessen elő",
        "ro": "abonează-te | abonați-vă | abonare | înscrie-te la newsletter | adresa ta de email | aboneaza-te",
        "fi": "uutiskirje | uutiskirjeen | uutiskirjeemme | tilaa uutiskirje | tilaa nyt",
        "no": "nyhetsbrev | meld deg på | abonner",
        "zh": "订阅 | 訂閱 | 订阅我们 | 订阅我们的邮件 | 訂閱我們 | 电子报 | 電子報 | 邮件订阅 | 免费订阅",
        "ja": "メルマガ | メルマガ登録 | メルマガに登録 | メールマガジン | メールマガジン登録 | ニュースレター | 購読する | 会員登録 | 無料登録",
        "th": "จดหมายข่าว | สมัครรับข่าวสาร | สมัครสมาชิก",
    },
    "account": {
        "en": "log in | login | sign in | log out | logout | sign out | register | my account | create account | "
        "create an account | forgot password | password | username | remember me | already a member | account settings | "
        "dashboard",
        "de": "einloggen | login | registrieren | mein konto | passwort | ausloggen | abmelden | passwort vergessen | "
        "benutzername",
        "fr": "se connecter | connexion | mon compte | mot de passe | créer un compte | s'identifier | déconnexion",
        "es": "iniciar sesión | inicia sesión | mi cuenta | contraseña | cerrar sesión | acceder | ingresar",
        "pt": "entrar | minha conta | senha | fazer login | sair | iniciar sessão",
        "it": "accedi | login | il mio account | password | esci | area riservata",
        "nl": "inloggen | mijn account | wachtwoord | uitloggen | registreren",
        "pl": "zaloguj | zaloguj się | zarejestruj się | moje konto | hasło | wyloguj | logowanie | rejestracja",
        "ru": "войти | вход | регистрация | личный кабинет | пароль | выйти | зарегистрироваться | авторизация | забыли пароль",
        "uk": "увійти | реєстрація | вхід",
        "cs": "přihlásit | přihlásit se | registrace | můj účet | heslo | odhlásit",
        "el": "σύνδεση | κωδικός | ο λογαριασμός μου | αποσύνδεση",
        "tr": "giriş yap | giriş | üye ol | hesabım | şifre | üye girişi | çıkış",
        "ar": "تسجيل الدخول | دخول | حسابي | كلمة المرور | تسجيل",
        "ko": "로그인 | 회원가입 | 비밀번호 | 마이페이지 | 로그아웃",
        "sv": "logga in | mitt konto",
        "da": "log ind | min konto",
        "id": "kata sandi | lupa kata sandi | daftar akun",
        "he": "התחברות | כניסה למערכת | הרשמה לאתר | שכחתי סיסמה | אזור אישי",
        "fa": "ورود به سایت | ورود / ثبت نام | ثبت نام کنید | وارد شوید | کلمه عبور | رمز عبور | حساب کاربری",
        "hi": "लॉग इन | लॉग इन करें | साइन इन | साइन इन करें | रजिस्टर करें | पासवर्ड | मेरा खाता",
        "vi": "đăng nhập | đăng ký tài khoản | quên mật khẩu | mật khẩu | đăng xuất",
        "hu": "bejelentkezés | regisztráció | elfelejtett jelszó | jelszó | kijelentkezés",
        "ro": "autentificare | contul meu | conectare | parolă | ai uitat parola",
        "fi": "kirjaudu | kirjaudu sisään | rekisteröidy | salasana | luo tunnus | oma tili",
        "no": "logg inn | min side | logg ut",
        "zh": "登录 | 登錄 | 登入 | 注册 | 註冊 | 用户名 | 密码 | 会员中心",
        "ja": "ログイン | 新規登録 | マイページ | パスワード | ログアウト",
        "th": "เข้าสู่ระบบ | ลืมรหัสผ่าน | ออกจากระบบ",
    },
    # menus and footers
    "navigation": {
        "en": "skip to content | skip to main content | skip to main | skip navigation | main menu | menu | home | homepage | "
        "search | search for | toggle navigation | navigation | close menu | open menu | contact | contact us | about | "
        "about us | privacy | privacy policy | privacy notice | terms | terms of use | terms of service | "
        "terms & conditions | terms and conditions | cookie policy | site map | sitemap | help | help center | careers | "
        "jobs | advertise | advertise with us | press | faq | faqs | accessibility | feedback | back to top | top | "
        "table of contents | on this page | all categories | categories | archives | archive | our team | support | legal | "
        "disclaimer | imprint | customer service | customer support | quick links | useful links | site index | e-paper | "
        "epaper | staff | blog | shop | store | cart | pricing | products | resources | company | language | main page | "
        "browse | explore | close | skip",
        "de": "startseite | menü | suche | suchen | kontakt | impressum | datenschutz | datenschutzerklärung | agb | "
        "über uns | hilfe | karriere | mediadaten | zum inhalt springen | zum inhalt | zum hauptinhalt | nach oben | "
        "seitenanfang | barrierefreiheit | nutzungsbedingungen | werben | e-paper | themen | ressorts | schließen | navigation",
        "fr": "accueil | menu | recherche | rechercher | contact | contactez-nous | mentions légales | "
        "politique de confidentialité | plan du site | qui sommes-nous | à propos | aide | conditions générales | cgu | cgv | "
        "haut de page | aller au contenu | nous contacter | fermer | données personnelles | gestion des cookies",
        "es": "inicio | portada | menú | buscar | contacto | contáctenos | aviso legal | política de privacidad | "
        "mapa del sitio | quiénes somos | ayuda | términos y condiciones | acerca de | saltar al contenido | "
        "ir al contenido | hemeroteca | publicidad | política de cookies | términos de uso | cerrar",
        "pt": "início | página inicial | menu | buscar | pesquisar | contato | contacto | fale conosco | "
        "política de privacidade | termos de uso | quem somos | ajuda | mapa do site | ir para o conteúdo | anuncie | "
        "expediente | fechar",
        "it": "home | menu | cerca | contatti | chi siamo | note legali | informativa privacy | mappa del sito | aiuto | "
        "condizioni d'uso | torna su | vai al contenuto | privacy policy | pubblicità | redazione | lavora con noi | chiudi",
        "nl": "home | menu | zoeken | zoek | contact | over ons | privacybeleid | algemene voorwaarden | disclaimer | "
        "vacatures | adverteren | naar de inhoud | ga naar inhoud | colofon | klantenservice | sluiten",
        "pl": "strona główna | menu | szukaj | wyszukaj | kontakt | o nas | redakcja | polityka prywatności | regulamin | "
        "mapa strony | pomoc | reklama | do góry | archiwum | forum | zamknij | przejdź do treści | ogłoszenia",
        "ru": "главная | главная страница | меню | поиск | найти | контакты | о нас | о компании | о проекте | реклама | "
        "помощь | карта сайта | политика конфиденциальности | пользовательское соглашение | наверх | архив | форум | "
        "вакансии | редакция | новости | рубрики | все новости | обратная связь | правила | закрыть | на главную",
        "uk": "головна | меню | пошук | контакти | про нас | реклама | новини | архів | політика конфіденційності | "
        "умови використання",
        "cs": "domů | menu | hledat | vyhledat | kontakt | kontakty | o nás | inzerce | nápověda | podmínky | "
        "ochrana osobních údajů | mapa stránek | nahoru | archiv | titulní strana | přejít k obsahu | redakce | zavřít",
        "el": "αρχική | αρχική σελίδα | μενού | αναζήτηση | επικοινωνία | σχετικά με εμάς | όροι χρήσης | "
        "πολιτική απορρήτου | χάρτης | διαφήμιση | βοήθεια | αρχείο | ποιοι είμαστε | ταυτότητα | κατηγορίες",
        "tr": "anasayfa | ana sayfa | menü | arama | iletişim | hakkımızda | künye | gizlilik politikası | "
        "kullanım koşulları | yardım | reklam | site haritası | arşiv | kategoriler | kapat | içeriğe geç",
        "ar": "الرئيسية | الصفحة الرئيسية | القائمة | بحث | البحث | اتصل بنا | من نحن | سياسة الخصوصية | خريطة الموقع | "
        "أعلن معنا | الشروط والأحكام | الأرشيف | إغلاق | شروط الاستخدام",
        "ko": "홈 | 메뉴 | 검색 | 고객센터 | 회사소개 | 개인정보처리방침 | 개인정보취급방침 | 이용약관 | 사이트맵 | 광고문의 | 제휴문의 | 청소년보호정책 | 본문 바로가기 | 전체메뉴 | "
        "기사제보 | 찾아오시는 길 | 저작권규약 | 닫기",
        "sv": "hem | meny | sök | kontakt | kontakta oss | om oss | integritetspolicy | hoppa till innehåll | kundtjänst",
        "da": "forside | menu | søg | kontakt | om os | privatlivspolitik",
        "id": "beranda | cari | tentang kami | hubungi kami | kebijakan privasi | redaksi | pedoman media siber | "
        "ketentuan layanan | peta situs | karier | info iklan",
        "he": "דף הבית | צור קשר | צרו קשר | תנאי שימוש | מדיניות פרטיות | מדיניות הפרטיות | מפת האתר | תפריט | "
        "הצהרת נגישות | דלג לתוכן",
        "fa": "صفحه اصلی | درباره ما | تماس با ما | حریم خصوصی | قوانین و مقررات | نقشه سایت | جستجو | پیوندها | "
        "تبلیغات در سایت",
        "hi": "होम | मुख्य पृष्ठ | हमारे बारे में | संपर्क करें | गोपनीयता नीति | नियम और शर्तें | साइटमैप | विज्ञापन दें",
        "vi": "trang chủ | liên hệ | liên hệ quảng cáo | chính sách bảo mật | điều khoản sử dụng | sơ đồ trang | "
        "về chúng tôi | tòa soạn",
        "hu": "főoldal | címlap | kapcsolat | impresszum | médiaajánlat | adatvédelem | adatvédelmi tájékoztató | "
        "felhasználási feltételek | rólunk",
        "ro": "despre noi | politica de confidențialitate | politica de confidentialitate | termeni și condiții | "
        "termeni si conditii | contactează-ne | redacția | harta site-ului",
        "fi": "etusivu | valikko | yhteystiedot | ota yhteyttä | tietoa meistä | tietosuojaseloste | tietosuoja | "
        "käyttöehdot | mediatiedot | asiakaspalvelu | siirry sisältöön",
        "no": "forsiden | kontakt oss | om oss | personvern | personvernerklæring | hopp til innhold",
        "zh": "首页 | 首頁 | 搜索 | 搜尋 | 联系我们 | 聯絡我們 | 关于我们 | 關於我們 | 网站地图 | 网站导航 | 广告服务 | 隐私政策 | 私隱政策 | 帮助中心 | 友情链接 | 设为首页 | 加入收藏 | "
        "返回顶部 | 免责声明 | 法律声明 | 您的位置 | 当前位置 | 您现在的位置 | 位置：",
        "ja": "ホーム | アーカイブ | メニュー | 検索 | お問い合わせ | 会社概要 | プライバシーポリシー | 個人情報保護方針 | 利用規約 | サイトマップ | トップページ | ページの先頭 | 本文へ | "
        "ヘルプ | 運営会社 | 広告掲載 | 特定商取引法",
        "th": "หน้าแรก | เกี่ยวกับเรา | ติดต่อเรา | ติดต่อโฆษณา | นโยบายความเป็นส่วนตัว | ข้อกำหนดและเงื่อนไข | "
        "เงื่อนไขการใช้งาน | แผนผังเว็บไซต์ | ร่วมงานกับเรา",
    },
    # teasers for other documents, and the headings over lists of them
    "related": {
        "en": "more: | watch: | read: | listen: | now read: | read also | also read | read more | see also | related | "
        "related articles | related article | related stories | related story | related posts | related news | "
        "related content | related topics | related links | related coverage | more from | more on this | more on | "
        "more news | more stories | more like this | you may also like | you might also like | you may like | "
        "you might like | recommended | recommended for you | recommended stories | recommended reading | top stories | "
        "trending | trending now | most read | most popular | most viewed | popular | popular posts | popular now | latest | "
        "latest news | latest stories | latest articles | latest posts | recent posts | recent articles | recent news | "
        "editor's picks | editor’s picks | editors picks | don't miss | don’t miss | read next | up next | next article | "
        "next post | previous post | previous article | next story | in case you missed it | what to read next | what's hot | "
        "keep reading | must read | must reads | further reading | featured | featured stories | other posts | "
        "other articles | other news | in other news | around the web | from the web | from our partners | "
        "sponsored stories | hot topics | watch next | watch also | also see | check out | similar articles | similar posts | "
        "similar products | customers also bought | more in | more articles | discover more | related products | "
        "related questions | related searches | people also ask | paid content | related reading | read our | suggested | "
        "next up | more to explore | explore more | top news | breaking news | see more | you may also enjoy | "
        "posts you may enjoy | what others are reading | more coverage | related video | related videos | read this | "
        "read the full story",
        "de": "mehr: | lesen sie auch | lesen sie mehr | lies auch | auch interessant | mehr zum thema | weitere artikel | "
        "weitere meldungen | weitere nachrichten | weitere themen | ähnliche artikel | das könnte sie auch interessieren | "
        "das könnte dich auch interessieren | meistgelesen | meistgelesene artikel | meist gelesen | empfohlen | "
        "empfehlungen | top-themen | top themen | zum thema | siehe auch | mehr aus | mehr von | mehr dazu | passend dazu | "
        "verwandte artikel | verwandte themen | neueste artikel | aktuelle nachrichten | aktuelle artikel | "
        "beliebteste artikel | weiterlesen | nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag | "
        "jetzt lesen | lesetipps | die neuesten | aus dem ressort | unsere empfehlung | mehr lesen | jetzt im video | im video",
        "fr": "lire: | à lire: | voir: | à voir: | lire aussi | à lire aussi | à lire également | lire également | "
        "voir aussi | à voir aussi | sur le même sujet | sur le même thème | articles similaires | articles liés | "
        "article suivant | article précédent | les plus lus | le plus lu | les plus consultés | à la une | "
        "dernières actualités | derniers articles | vous aimerez aussi | vous pourriez aussi aimer | recommandé | "
        "à découvrir | plus d'articles | en savoir plus | lire la suite | nos derniers articles | à ne pas manquer | "
        "à suivre | ailleurs sur le web | les dernières actualités | l'actualité | pour aller plus loin | suggestions",
        "es": "más: | lea: | vea: | mira: | lee también | leer también | lea también | le puede interesar | "
        "te puede interesar | puede interesarte | también te puede interesar | te podría interesar | noticias relacionadas | "
        "artículos relacionados | relacionadas | relacionado | más noticias | más leídas | lo más leído | las más leídas | "
        "más vistas | lo más visto | últimas noticias | ver también | mira también | más información | leer más | ver más | "
        "seguir leyendo | destacados | recomendados | no te pierdas | artículo anterior | artículo siguiente | "
        "siguiente artículo | entradas recientes | te recomendamos | más sobre",
        "pt": "veja: | leia: | assista: | leia também | leia mais | veja também | saiba mais | notícias relacionadas | "
        "artigos relacionados | relacionadas | relacionados | mais lidas | mais lidos | as mais lidas | últimas notícias | "
        "você também pode gostar | você pode gostar | recomendado | recomendados | mais notícias | destaques | confira | "
        "não perca | posts recentes | próximo artigo | artigo anterior | continue lendo | ler mais | mais sobre | "
        "notícia anterior | próxima notícia",
        "it": "leggi: | guarda: | vedi: | leggi anche | leggi tutto | vedi anche | guarda anche | articoli correlati | "
        "notizie correlate | correlati | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare | "
        "i più letti | più letti | le più lette | più lette | ultime notizie | ultim'ora | articolo precedente | "
        "articolo successivo | prossimo articolo | per approfondire | approfondimenti | continua a leggere | leggi di più | "
        "scopri di più | altre notizie | consigliati | in evidenza | sullo stesso argomento | da non perdere",
        "nl": "lees: | kijk: | bekijk: | lees ook | lees meer | lees verder | zie ook | bekijk ook | gerelateerde artikelen | "
        "gerelateerd | meer over | meest gelezen | best gelezen | laatste nieuws | ook interessant | aanbevolen | "
        "meer nieuws | vorige artikel | volgende artikel | misschien ook interessant | verder lezen | uitgelicht | populair",
        "pl": "czytaj: | zobacz: | więcej | czytaj także | czytaj też | czytaj również | czytaj więcej | zobacz także | "
        "zobacz też | zobacz również | przeczytaj także | przeczytaj też | przeczytaj również | powiązane | "
        "powiązane artykuły | podobne | podobne artykuły | polecamy | polecane | najczęściej czytane | najpopularniejsze | "
        "najnowsze | najnowsze wiadomości | warto przeczytać | więcej na ten temat | czytaj dalej | popularne | "
        "zobacz więcej | następny artykuł | poprzedni artykuł | może cię zainteresować | ostatnie wpisy | więcej informacji | "
        "nie przegap | na ten temat | tematy",
        "ru": "читайте: | смотрите: | главное | интересное | актуально | читайте также | читать также | читайте еще | "
        "читайте ещё | читать далее | читать дальше | смотрите также | см также | по теме | материалы по теме | "
        "новости по теме | ещё по теме | еще по теме | похожие материалы | похожие статьи | похожие новости | "
        "другие новости | другие материалы | самое читаемое | популярное | популярные статьи | самые читаемые | "
        "последние новости | последние материалы | рекомендуем | вам может быть интересно | также по теме | подробнее | "
        "главные новости | топ новостей | новости партнеров | новости партнёров | новости сми2 | предыдущая статья | "
        "следующая статья | предыдущая новость | следующая новость | не пропустите | ранее по теме | ссылки по теме | "
        "лента новостей | самое популярное",
        "uk": "читайте: | читайте також | дивіться також | за темою | популярне | останні новини | схожі матеріали | "
        "рекомендуємо | інші новини",
        "cs": "čtěte: | více: | sledujte: | čtěte také | čtěte též | přečtěte si také | mohlo by vás zajímat | "
        "související články | související | nejčtenější | další články | další zprávy | nejnovější | více k tématu | "
        "k tématu | doporučujeme | číst dál | předchozí článek | následující článek | podobné články | viz také | "
        "poslední články",
        "el": "διαβάστε: | δείτε: | διαβάστε επίσης | διαβάστε ακόμα | διαβάστε ακόμη | δείτε επίσης | δείτε ακόμα | "
        "σχετικά άρθρα | σχετικά θέματα | σχετικές ειδήσεις | περισσότερα | τελευταία νέα | τελευταίες ειδήσεις | δημοφιλή | "
        "τα πιο δημοφιλή | δημοφιλέστερα | προτεινόμενα | επόμενο άρθρο | προηγούμενο άρθρο | διαβάστε περισσότερα | "
        "μη χάσετε | ροή ειδήσεων | διάβασε επίσης | δείτε όλες | όλες οι ειδήσεις | σχετικα αρθρα",
        "tr": "oku: | izle: | devamı: | ayrıca okuyun | bunları da okuyun | ilgili haberler | ilgili haber | "
        "benzer haberler | çok okunanlar | en çok okunan | en çok okunanlar | son haberler | son dakika | önerilen | "
        "diğer haberler | sonraki haber | önceki haber | devamını oku | bunlar da ilginizi çekebilir | ilginizi çekebilir | "
        "popüler | haberin devamı | günün manşetleri",
        "ar": "اقرأ: | شاهد: | اقرأ أيضا | اقرأ أيضاً | اقرأ ايضا | إقرأ أيضا | شاهد أيضا | شاهد أيضاً | مواضيع ذات صلة | "
        "موضوعات ذات صلة | أخبار ذات صلة | ذات صلة | مقالات ذات صلة | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | "
        "أحدث الأخبار | المزيد | المزيد من | قد يعجبك أيضا | أخبار متعلقة | الخبر التالي | الخبر السابق | مقالات مشابهة | "
        "موضوعات متعلقة",
        "ko": "관련기사 | 관련 기사 | 관련뉴스 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기뉴스 | 최신기사 | 최신뉴스 | 추천기사 | 이전기사 | 다음기사 | 주요뉴스 | 더보기 | "
        "실시간 뉴스 | 핫이슈 | 이 시각 주요뉴스 | 오늘의 주요뉴스",
        "sv": "läs: | läs också | läs även | läs mer | mest lästa | relaterade artiklar | senaste nytt | se också | "
        "fler artiklar | relaterat | mer om ämnet | läs hela artikeln | populärt just nu",
        "da": "læs: | læs også | læs mere | mest læste | seneste nyt | se også | relaterede artikler",
        "no": "les også | les mer | mest lest | siste nytt | se også",
        "fi": "lue myös | lue lisää | luetuimmat | katso myös | lue: | aiheesta lisää | lisää aiheesta | suosituimmat | "
        "tuoreimmat | viimeisimmät uutiset | seuraava artikkeli | edellinen artikkeli | sinua voisi kiinnostaa",
        "id": "baca: | simak: | baca juga | berita terkait | artikel terkait | terpopuler | berita terkini | lihat juga | "
        "baca selengkapnya | berita lainnya | artikel lainnya | rekomendasi untuk anda | paling banyak dibaca | "
        "berita populer | artikel populer | simak juga",
        "vi": "xem thêm | đọc thêm | tin liên quan | bài viết liên quan | tin mới nhất | có thể bạn quan tâm | đọc: | "
        "đọc nhiều nhất | đọc nhiều | tin cùng chuyên mục | cùng chuyên mục | tin khác | tin nóng | bài viết khác | "
        "tin đọc nhiều | bài viết mới | tin nổi bật | bài liên quan | xem nhiều nhất | bài đọc nhiều",
        "hu": "olvassa el | ez is érdekelheti | kapcsolódó cikkek | legolvasottabb | olvasta már | olvasd el | "
        "kapcsolódó cikk | kapcsolódó anyagok | legolvasottabbak | legfrissebb hírek | ajánlott cikkek | további hírek | "
        "további cikkek | ez is érdekelhet | ezek is érdekelhetik | korábban írtuk | friss hírek | következő cikk | előző cikk",
        "ro": "citește și | citeste si | vezi și | articole similare | cele mai citite | citiți și | citeşte şi | vezi şi | "
        "vezi si | citește mai mult | citește mai departe | articole recomandate | știri similare | ultimele știri | "
        "ultimele ştiri | ultimele stiri | pe aceeași temă | te-ar putea interesa | ar putea să te intereseze | "
        "articolul următor | articolul anterior | alte știri",
        "he": "קראו גם | קרא גם | קראו עוד | ראו גם | כתבות נוספות | כתבות קשורות | עוד בנושא | הנקראות ביותר | "
        "הנצפות ביותר | הכי נקראות | אולי יעניין אותך | אולי יעניין אתכם | כתבות מומלצות | חדשות אחרונות | המשך קריאה",
        "fa": "بخوانید: | بیشتر بخوانید | مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | مطالب پیشنهادی | پربازدیدترین | "
        "پربازدیدترین اخبار | پربازدیدها | پربیننده ترین | پربیننده\u200cترین | آخرین اخبار | همچنین بخوانید | "
        "این مطلب را هم بخوانید | ادامه مطلب | مطالب بیشتر | اخبار بیشتر | خبر بعدی | خبر قبلی",
        "hi": "पढ़ें: | यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | यह भी देखें | ये भी देखें | संबंधित खबरें | "
        "संबंधित समाचार | सबसे ज्यादा पढ़ी गई | सबसे ज़्यादा पढ़ी गई | ताज़ा खबरें | ताजा खबरें | ताज़ा समाचार | और पढ़ें | "
        "आगे पढ़ें | अगली खबर | पिछली खबर | ट्रेंडिंग | लेटेस्ट न्यूज़ | लेटेस्ट न्यूज",
        "zh": "相关阅读 | 相关新闻 | 相关链接 | 相关文章 | 相关报道 | 相关推荐 | 相關新聞 | 相關文章 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀 | 热点推荐 | 热门推荐 | 热点排行 | "
        "热门文章 | 热门新闻 | 热点新闻 | 熱門新聞 | 新闻排行 | 点击排行 | 阅读排行 | 最新新闻 | 最新文章 | 猜你喜欢 | 上一篇 | 下一篇 | 精彩推荐 | 图片推荐 | 更多>> | 更多新闻 | 更多精彩 | "
        "查看更多 | 点击查看 | 编辑推荐 | 今日热点 | 你可能也喜欢 | 往期回顾 | 头条推荐 | 专题推荐 | 频道推荐",
        "ja": "関連記事 | 関連ニュース | 関連リンク | 関連情報 | あわせて読みたい | おすすめ記事 | 人気記事 | 最新記事 | 最新ニュース | 新着記事 | アクセスランキング | 次の記事 | 前の記事 | "
        "こちらもおすすめ | 続きを読む | もっと見る | 【関連】 | 合わせて読みたい | 一覧を見る",
        "th": "ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | บทความที่เกี่ยวข้อง | ข่าวล่าสุด | อ่านต่อ | ข่าวยอดนิยม | "
        "เรื่องที่เกี่ยวข้อง | ข่าวแนะนำ | บทความแนะนำ | บทความล่าสุด | บทความยอดนิยม | เรื่องแนะนำ | ข่าวอื่นๆ",
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
        "de": "mehr anzeigen | alle anzeigen | mehr erfahren | hier klicken | nächste seite | zurück | weiter | "
        "jetzt kaufen | in den warenkorb | mehr laden | zur übersicht | alle artikel | zur startseite",
        "fr": "voir plus | voir tout | en savoir plus | cliquez ici | page suivante | page précédente | suivant | précédent | "
        "retour | ajouter au panier | afficher plus | charger plus",
        "es": "ver todo | ver todas | haga clic aquí | haz clic aquí | siguiente | anterior | página siguiente | "
        "añadir al carrito | cargar más | mostrar más | volver",
        "pt": "ver mais | ver tudo | ver todos | clique aqui | próxima | anterior | próximo | voltar | "
        "adicionar ao carrinho | carregar mais | mostrar mais",
        "it": "vedi tutti | vedi tutto | mostra altro | clicca qui | successivo | precedente | avanti | indietro | "
        "aggiungi al carrello | carica altri",
        "nl": "bekijk alle | toon meer | klik hier | volgende | vorige | terug | in winkelwagen | bekijk meer",
        "pl": "pokaż więcej | zobacz wszystkie | kliknij tutaj | następna | poprzednia | wstecz | dodaj do koszyka | "
        "następne | poprzednie | wróć | powrót",
        "ru": "показать ещё | показать еще | все материалы | нажмите здесь | следующая | предыдущая | назад | вперед | "
        "в корзину | далее | загрузить ещё | вернуться",
        "cs": "zobrazit více | zobrazit vše | klikněte zde | předchozí | do košíku | načíst další",
        "el": "δείτε όλα | προβολή όλων | κάντε κλικ εδώ | επόμενη | προηγούμενη | πίσω | επόμενο | προηγούμενο",
        "tr": "tümünü gör | daha fazla | tıklayın | sonraki | önceki | geri | sepete ekle | daha fazla göster",
        "ar": "عرض المزيد | عرض الكل | اضغط هنا | التالي | السابق | رجوع",
        "ko": "전체보기 | 목록 | 뒤로",
        "hi": "सभी देखें | और देखें | यहां क्लिक करें",
        "vi": "xem tất cả | trang sau | xem chi tiết | tải thêm",
        "hu": "tovább olvasom | összes megtekintése | kattintson ide | következő oldal",
        "ro": "vezi toate | vezi mai multe | pagina următoare | adaugă în coș",
        "fi": "näytä lisää | näytä kaikki | seuraava sivu | lisää ostoskoriin",
        "sv": "visa fler | visa mer | visa alla | nästa sida | lägg i varukorg",
        "id": "lihat semua | lihat selengkapnya | muat lainnya | klik di sini | halaman selanjutnya",
        "he": "הצג עוד | לכל הכתבות | לחצו כאן | לעמוד הבא",
        "fa": "مشاهده همه | مشاهده بیشتر | اینجا کلیک کنید | صفحه بعد",
        "zh": "下一页 | 上一页 | 点击进入 | 返回首页 | 立即购买 | 加入购物车 | 尾页",
        "ja": "すべて見る | 次へ | 前へ | カートに入れる | 一覧へ | 戻る",
        "th": "ดูทั้งหมด | ดูเพิ่มเติม | หน้าถัดไป | คลิกที่นี่",
    },
    "comments": {
        "en": "comments | leave a comment | post a comment | add a comment | write a comment | leave a reply | reply | "
        "no comments | comments are closed | view comments | be the first to comment | join the conversation | comments off | "
        "post comment | show comments | log in to comment | sign in to comment | replies | "
        "your email address will not be published | required fields are marked | submit comment | report comment | "
        "cancel reply | join the discussion",
        "de": "kommentar | kommentare | kommentar schreiben | kommentieren | kommentar verfassen | leserkommentare | "
        "antworten | diskutieren sie mit | schreiben sie einen kommentar | keine kommentare",
        "fr": "commentaire | commentaires | laisser un commentaire | réactions | répondre | ajouter un commentaire | "
        "commenter | aucun commentaire",
        "es": "comentario | comentarios | deja un comentario | comentar | responder | dejar un comentario | sin comentarios",
        "pt": "comentário | comentários | deixe um comentário | comentar | responder | deixe seu comentário",
        "it": "commento | commenti | lascia un commento | commenta | rispondi | scrivi un commento",
        "nl": "reactie | reacties | reageer | laat een reactie achter | plaats een reactie | reageren",
        "pl": "komentarz | komentarze | komentarzy | dodaj komentarz | skomentuj | odpowiedz | zostaw komentarz | "
        "brak komentarzy | opinie",
        "ru": "обсудить | обсуждение | комментарий | комментарии | комментариев | оставить комментарий | "
        "добавить комментарий | комментировать | ответить | нет комментариев | написать комментарий",
        "uk": "коментарі | коментар | залишити коментар",
        "cs": "komentář | komentáře | diskuse | diskuze | přidat komentář | vstoupit do diskuse | odpovědět",
        "el": "σχόλιο | σχόλια | αφήστε σχόλιο | προσθήκη σχολίου | σχολιάστε | απάντηση | γράψτε σχόλιο",
        "tr": "yorum | yorumlar | yorum yap | yorum yaz | cevapla | yanıtla | yorum ekle",
        "ar": "تعليق | تعليقات | أضف تعليق | اترك تعليقا | التعليقات | أضف تعليقك | اترك ردا | رد",
        "ko": "댓글 | 댓글쓰기 | 의견쓰기 | 답글 | 댓글 입력",
        "sv": "kommentarer | kommentera | skriv en kommentar | lämna en kommentar",
        "da": "kommentarer | kommentar",
        "fi": "kommentoi | kommentit | kirjoita kommentti | lisää kommentti | osallistu keskusteluun | ei kommentteja",
        "id": "tulis komentar | beri komentar | kirim komentar | tinggalkan komentar | lihat komentar | kolom komentar",
        "vi": "gửi bình luận | viết bình luận | để lại bình luận | ý kiến bạn đọc | bình luận của bạn",
        "hu": "szóljon hozzá | szólj hozzá | hozzászólás | hozzászólások | hozzászólok | kommentek",
        "ro": "lasă un comentariu | adaugă un comentariu | comentarii | comentează | scrie un comentariu",
        "he": "הוסף תגובה | הוסיפו תגובה | כתוב תגובה | כתבו תגובה | השאר תגובה | אין תגובות | תגובות גולשים",
        "fa": "ارسال نظر | نظرات کاربران | نظر شما | دیدگاه شما | ثبت نظر | ارسال دیدگاه | نظر بدهید | نظرات شما | دیدگاه\u200cها",
        "hi": "टिप्पणी करें | टिप्पणियां | टिप्पणियाँ | कमेंट करें | अपनी टिप्पणी दें | प्रतिक्रिया दें",
        "zh": "评论( | 评论 ( | 评论（ | 发表评论 | 网友评论 | 我要评论 | 查看评论 | 條評論 | 条评论 | 跟帖 | 我有话说",
        "ja": "コメントする | コメントを書く | コメント( | コメント（ | コメントを残す | 件のコメント",
        "th": "แสดงความคิดเห็น | ความคิดเห็นทั้งหมด | ร่วมแสดงความเห็น",
    },
    "consent": {
        "en": "cookies | cookie | cookie settings | cookie preferences | accept all | accept cookies | reject all | "
        "manage cookies | we use cookies | this site uses cookies | gdpr | do not sell my personal information | "
        "your privacy choices | manage preferences | similar technologies",
        "de": "cookies | cookie | cookie-einstellungen | alle akzeptieren",
        "fr": "cookies | tout accepter | tout refuser | paramétrer | continuer sans accepter",
        "es": "cookies | aceptar todo | aceptar cookies | configurar cookies",
        "pt": "cookies | aceitar todos",
        "it": "cookie | cookies",
        "nl": "cookies | alle cookies accepteren",
        "pl": "cookies | ciasteczka | plików cookies | pliki cookies",
        "ru": "cookie | файлы cookie | куки",
        "cs": "cookies",
        "el": "cookies",
        "tr": "çerez | çerezler | çerezleri",
        "ar": "ملفات تعريف الارتباط",
        "ko": "쿠키",
        "sv": "kakor | godkänn alla | acceptera alla",
        "fi": "evästeet | evästeitä | evästeasetukset | hyväksy kaikki",
        "id": "kebijakan cookie | terima semua",
        "hu": "sütiket használunk | sütiket használ | összes elfogadása",
        "ro": "acceptă toate | module cookie | politica de cookies",
        "he": "קובצי cookie | קבצי cookie | קובצי עוגיות",
        "fa": "کوکی\u200cها",
        "hi": "कुकीज़ | कुकीज | कुकी नीति",
        "uk": "файли cookie",
        "zh": "使用cookie | 接受所有",
        "ja": "クッキー | cookieを | 同意する",
        "th": "ใช้คุกกี้ | ยอมรับทั้งหมด | ยอมรับคุกกี้ | ตั้งค่าคุกกี้",
        "no": "informasjonskapsler | godta alle",
        "da": "accepter alle | afvis alle",
        "vi": "chấp nhận cookie | chính sách cookie",
    },
    "copyright": {
        "*": "© | copyright | ®",
        "en": "all rights reserved | rights reserved | powered by | terms of use | may not be published | redistributed | "
        "permission is prohibited | registered trademark | trademarks",
        "de": "alle rechte vorbehalten | urheberrechtlich geschützt",
        "fr": "tous droits réservés | droits réservés | droits de reproduction",
        "es": "todos los derechos reservados | derechos reservados | prohibida la reproducción",
        "pt": "todos os direitos reservados | direitos reservados",
        "it": "tutti i diritti riservati | riproduzione riservata | partita iva | p.iva | p iva",
        "nl": "alle rechten voorbehouden",
        "pl": "wszelkie prawa zastrzeżone | prawa zastrzeżone",
        "ru": "все права защищены | перепечатка | при использовании материалов | при перепечатке | копирование материалов",
        "uk": "всі права захищені",
        "cs": "všechna práva vyhrazena",
        "el": "με επιφύλαξη παντός δικαιώματος | all rights reserved | πνευματικά δικαιώματα | αναδημοσίευση",
        "tr": "tüm hakları saklıdır | her hakkı saklıdır",
        "ar": "جميع الحقوق محفوظة | حقوق النشر",
        "ko": "무단전재 | 무단 전재 | 재배포 금지 | all rights reserved | ⓒ | 저작권자",
        "sv": "alla rättigheter förbehållna | alla rättigheter reserverade",
        "da": "alle rettigheder forbeholdes",
        "no": "alle rettigheter forbeholdt",
        "fi": "kaikki oikeudet pidätetään",
        "id": "hak cipta dilindungi | hak cipta dilindungi undang-undang",
        "vi": "bản quyền thuộc về | giữ bản quyền | ghi rõ nguồn",
        "hu": "minden jog fenntartva",
        "ro": "toate drepturile rezervate",
        "he": "כל הזכויות שמורות",
        "fa": "تمامی حقوق | کلیه حقوق | تمام حقوق | حق نشر",
        "hi": "सर्वाधिकार सुरक्षित | कॉपीराइट",
        "zh": "版权所有 | 版權所有 | 未经授权 | 不得转载 | 备案号 | icp备 | icp证 | 京公网安备 | 保留一切權利 | 保留所有权利",
        "ja": "無断転載 | 無断複製 | 禁じます | 著作権",
        "th": "สงวนลิขสิทธิ์",
    },
    "advert": {
        "en": "advertisement | advertisements | advertising | advertorial | sponsored | sponsored by | sponsored content | "
        "promoted | promoted content | story continues below | article continues below | article continues after | "
        "continues after advertisement | scroll to continue | ad | ads | ads by | affiliate | we may earn a commission | "
        "paid post | partner content | remove ads | promotion | special offer | limited time offer",
        "de": "anzeige | anzeigen | werbung | gesponsert | sponsored | advertorial | werbeanzeige",
        "fr": "publicité | annonce | annonces | sponsorisé | contenu sponsorisé | la suite après la publicité",
        "es": "publicidad | anuncio | anuncios | patrocinado | contenido patrocinado",
        "pt": "publicidade | anúncio | anúncios | patrocinado | continua após a publicidade | conteúdo patrocinado",
        "it": "pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato",
        "nl": "advertentie | advertenties | gesponsord | reclame",
        "pl": "reklama | reklamy | ogłoszenie | artykuł sponsorowany | materiał sponsorowany | materiał partnera",
        "ru": "реклама | на правах рекламы | спонсор | рекламодателям",
        "uk": "реклама",
        "cs": "reklama | inzerce | sponzorováno | komerční sdělení",
        "el": "διαφήμιση | διαφημίσεις | χορηγούμενο",
        "tr": "reklam | sponsorlu | ilan | advertorial",
        "ar": "إعلان | إعلانات | إعلان ممول",
        "ko": "광고 | 스폰서 | ad",
        "sv": "annons | annonser",
        "da": "annonce | annoncer",
        "no": "annonse | annonser | annonsørinnhold",
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
        "uk": "фото",
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
    },
    # when it was put up, and how long it takes to read
    "published": {
        "en": "ago | published | published on | posted | posted on | posted by | posted in | updated | last updated | "
        "last modified | created | modified | min read | mins read | minute read | minutes read | minutes to read | "
        "read time | reading time | hours ago | hour ago | days ago | day ago | minutes ago | weeks ago | months ago | "
        "first published | pm | a.m | p.m | edt | gmt | utc | on january | submitted by | written by | by admin | by",
        "de": "veröffentlicht | veröffentlicht am | aktualisiert | aktualisiert am | uhr | lesezeit | erstellt",
        "fr": "publié | publié le | mis à jour | mis à jour le | modifié le | temps de lecture | min de lecture",
        "es": "publicado | publicado el | actualizado | actualizado a las | tiempo de lectura | min de lectura",
        "pt": "publicado | publicado em | atualizado | atualizado em | min de leitura | tempo de leitura",
        "it": "pubblicato | pubblicato il | aggiornato | aggiornato il | tempo di lettura | min di lettura",
        "nl": "gepubliceerd | gepubliceerd op | bijgewerkt | laatst gewijzigd | leestijd",
        "pl": "opublikowano | publikacja | aktualizacja | data publikacji | autor | dodano | dodał",
        "ru": "вчера | сегодня | дата | опубликовано | обновлено | автор | мин чтения | время чтения | размещено",
        "uk": "опубліковано | оновлено | автор",
        "cs": "publikováno | aktualizováno | aktualizace | vydáno | autor",
        "el": "δημοσιεύθηκε | δημοσίευση | ενημερώθηκε | τελευταία ενημέρωση | συντάκτης | ημερομηνία",
        "tr": "yayınlanma | yayın tarihi | güncelleme | güncellenme | eklenme | giriş tarihi | tarihi | okuma süresi | "
        "yazan: | editör:",
        "ar": "نشر في | تاريخ النشر | آخر تحديث | بقلم | كتب: | كتبت:",
        "ko": "입력 | 수정 | 등록 | 승인 | 기자 | 최종수정 | 기사입력",
        "sv": "publicerad | uppdaterad | lästid | skriven av",
        "fi": "julkaistu | päivitetty | lukuaika | kirjoittanut | teksti:",
        "id": "diterbitkan | diperbarui | terakhir diperbarui | waktu baca | penulis: | editor:",
        "vi": "cập nhật | đăng lúc | ngày đăng | thời gian đọc | tác giả: | theo:",
        "hu": "frissítve | publikálva | közzétéve | olvasási idő | szerző: | írta:",
        "ro": "publicat | publicat la | actualizat | actualizat la | data publicării | timp de citire | autorul: | scris de",
        "he": "פורסם | עודכן | עודכן לאחרונה | זמן קריאה | מאת",
        "fa": "تاریخ انتشار | زمان انتشار | کد خبر | شناسه خبر | زمان مطالعه | نویسنده: | گزارشگر:",
        "hi": "प्रकाशित | अपडेटेड | अंतिम अपडेट | प्रकाशित तिथि | लेखक: | द्वारा प्रकाशित",
        "zh": "来源： | 来源: | 來源： | 作者： | 责任编辑 | 编辑： | 编辑: | 发布时间 | 发表时间 | 更新时间 | 字号 | 字体 | 记者： | 稿源 | 浏览次数 | 點擊",
        "ja": "公開日 | 更新日 | 投稿日 | 配信 | 最終更新",
        "th": "เผยแพร่เมื่อ | อัปเดตล่าสุด | อัพเดทล่าสุด | เขียนโดย | ผู้เขียน:",
        "da": "publiceret | opdateret | senest opdateret",
        "no": "publisert | oppdatert | sist oppdatert",
    },
    "tags": {
        "en": "tags | tag | tagged | filed under | topics | labels | keywords | hashtags | categories | category | "
        "tagged with | posted in | more about | topic | section | sections",
        "de": "schlagworte | schlagwörter | tags | stichworte | themen | kategorie | kategorien",
        "fr": "mots-clés | mots clés | tags | thèmes | catégories | étiquettes",
        "es": "etiquetas | etiquetado | temas | archivado en | tags | categorías | palabras clave",
        "pt": "tags | etiquetas | assuntos | categorias | marcadores | palavras-chave | tópicos",
        "it": "tag | tags | argomenti | etichette | categorie | temi",
        "nl": "tags | trefwoorden | onderwerpen | categorieën",
        "pl": "tagi | słowa kluczowe | tematy | kategorie | etykiety",
        "ru": "теги | тэги | метки | ключевые слова | темы | рубрика | рубрики | категории",
        "uk": "теги | мітки",
        "cs": "štítky | tagy | témata | klíčová slova | rubriky",
        "el": "ετικέτες | tags | θέματα | λέξεις κλειδιά",
        "tr": "etiketler | etiket | konular",
        "ar": "الوسوم | كلمات مفتاحية | الكلمات الدلالية | وسوم",
        "ko": "태그 | 키워드",
        "sv": "taggar | etiketter",
        "fi": "avainsanat | asiasanat | tunnisteet",
        "id": "topik terkait | kata kunci",
        "vi": "từ khóa | thẻ: | chủ đề:",
        "hu": "címkék | címke | kulcsszavak",
        "ro": "etichete | taguri | cuvinte cheie",
        "he": "תגיות | תגים",
        "fa": "برچسب\u200cها | برچسب ها | کلیدواژه | کلیدواژه\u200cها",
        "hi": "टैग | टैग्स",
        "zh": "标签： | 标签: | 關鍵字 | 关键词 | 关键字 | 標籤",
        "ja": "タグ： | タグ: | キーワード： | カテゴリ",
        "th": "แท็กที่เกี่ยวข้อง | ป้ายกำกับ",
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
        "pl": "wyświetleń | odsłon | głosów | ocena | wyników",
        "ru": "просмотров | просмотры | голосов | рейтинг | оценка | показов",
        "cs": "zobrazení | hodnocení",
        "tr": "görüntülenme | okunma | beğeni | oy",
        "ar": "مشاهدة | مشاهدات | قراءة | إعجاب",
        "ko": "조회 | 조회수",
        "zh": "浏览： | 点击： | 人气 | 次阅读 | 阅读( | 阅读数",
    },
    "player": {
        "en": "video | watch | watch live | live | listen | play | play video | watch video | watch now | podcast | gallery | "
        "photo gallery | slideshow | live tv | now playing | volume | subtitles | mute | fullscreen | audio | livestream | "
        "javascript | browser | enable javascript | your browser does not support",
        "de": "video | videos | livestream | live-tv | anhören | abspielen | bilderstrecke | fotostrecke | bildergalerie | "
        "galerie",
        "fr": "vidéo | vidéos | écouter | en direct | diaporama | galerie | regarder",
        "es": "vídeo | video | videos | en vivo | en directo | escuchar | galería | fotogalería",
        "pt": "vídeo | vídeos | ao vivo | ouvir | galeria | assista",
        "it": "video | diretta | guarda | ascolta | galleria | fotogallery",
        "nl": "video | luister | kijk | fotoalbum | livestream",
        "pl": "wideo | galeria | posłuchaj | oglądaj | na żywo",
        "ru": "видео | слушать | смотреть | онлайн | прямой эфир | фотогалерея | фоторепортаж",
        "cs": "video | fotogalerie | poslechněte | živě | galerie",
        "el": "βίντεο | δείτε το βίντεο | φωτογραφίες | ζωντανά",
        "tr": "video | izle | dinle | canlı | galeri | foto galeri | canlı yayın",
        "ar": "فيديو | بالفيديو | استمع | بث مباشر",
        "ko": "동영상 | 영상 | 포토 | 갤러리",
        "zh": "视频： | 点击播放 | 图集 | 高清图",
        "ja": "動画 | 再生 | ギャラリー",
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
    },
    # the rest of the text stands elsewhere, or below
    "continue": {
        "en": "continue reading | keep reading | read more | read full article | read the full article | read full story | "
        "read the full story | story continues below | article continues below | article continues after",
        "de": "weiterlesen | hier weiterlesen | mehr lesen | artikel lesen | ganzen artikel lesen",
        "fr": "lire la suite | lire plus | lire l'article",
        "es": "seguir leyendo | continuar leyendo | leer más | sigue leyendo",
        "pt": "continue lendo | continuar lendo | ler mais | leia mais | continuar a ler",
        "it": "continua a leggere | leggi tutto | leggi di più | continua",
        "nl": "lees verder | verder lezen | lees meer",
        "pl": "czytaj dalej | czytaj więcej",
        "ru": "читать далее | читать дальше | читать полностью | подробнее",
        "uk": "читати далі | детальніше",
        "cs": "číst dál | číst více | celý článek",
        "el": "διαβάστε περισσότερα | συνεχίστε την ανάγνωση",
        "tr": "devamını oku | haberin devamı | okumaya devam et",
        "ar": "متابعة القراءة | اقرأ المزيد",
        "ko": "계속 읽기 | 전체 기사 보기",
        "sv": "läs mer | fortsätt läsa | läs hela artikeln",
        "da": "læs mere | læs videre",
        "no": "les mer | les videre",
        "fi": "lue lisää | jatka lukemista",
        "id": "baca selengkapnya",
        "vi": "đọc tiếp",
        "hu": "tovább olvasom",
        "ro": "citește mai mult | citește mai departe",
        "he": "המשך קריאה",
        "fa": "ادامه مطلب",
        "hi": "आगे पढ़ें | और पढ़ें",
        "zh": "阅读全文 | 继续阅读 | 查看全文",
        "ja": "続きを読む",
        "th": "อ่านต่อ | อ่านเพิ่มเติม",
    },
    # asks for a subscription, in words that no text about newsletters uses
    "request": {
        "en": "our newsletter | our newsletters | our free newsletter | our weekly newsletter | our daily newsletter | "
        "our monthly newsletter | our e-newsletter | our monthly e-newsletter | our mailing list | to your inbox | "
        "sign up to receive | sign up to get | sign up for our | sign up for free | subscribe to our | "
        "subscribe to the newsletter | subscribe now | sign up today | sign up now | our weekly email | our daily email",
        "de": "unseren newsletter | unserem newsletter | newsletter abonnieren | jetzt abonnieren | newsletter anmelden | "
        "in ihr postfach | in dein postfach | newsletter bestellen",
        "fr": "notre newsletter | nos newsletters | abonnez-vous | inscrivez-vous | votre boîte mail | notre infolettre",
        "es": "nuestro boletín | nuestra newsletter | nuestros boletines | suscríbete | suscríbase",
        "pt": "nossa newsletter | a nossa newsletter | nosso boletim | inscreva-se | subscreva a",
        "it": "nostra newsletter | alla newsletter | iscriviti | abbonati",
        "nl": "onze nieuwsbrief | schrijf je in | meld je aan | abonneer je",
        "pl": "nasz newsletter | naszego newslettera | zapisz się | zamów newsletter",
        "ru": "на нашу рассылку | нашу рассылку | подпишитесь | подпишись | подписывайтесь",
        "uk": "нашу розсилку | підпишіться | підписуйтесь",
        "cs": "náš newsletter | našeho newsletteru | přihlaste se k odběru | přihlásit k odběru",
        "el": "στο newsletter | εγγραφείτε",
        "tr": "bültenimize | abone ol | abone olun",
        "ar": "نشرتنا البريدية | اشترك في",
        "ko": "뉴스레터 구독 | 뉴스레터 구독하기",
        "sv": "vårt nyhetsbrev | våra nyhetsbrev",
        "da": "vores nyhedsbrev",
        "no": "vårt nyhetsbrev",
        "fi": "uutiskirjeemme | tilaa uutiskirje",
        "id": "berlangganan newsletter | newsletter kami",
        "vi": "đăng ký nhận bản tin",
        "hu": "hírlevelünkre | iratkozzon fel | iratkozz fel",
        "ro": "newsletterul nostru | abonează-te | abonați-vă",
        "he": "לניוזלטר שלנו | הירשמו לניוזלטר",
        "fa": "عضویت در خبرنامه",
        "zh": "订阅我们 | 訂閱我們",
        "ja": "メルマガに登録 | メルマガ登録",
        "th": "สมัครรับข่าวสาร",
    },
    # whose pictures they are
    "agency": {
        "*": "getty images | shutterstock | istock | unsplash | pixabay | reuters | afp | epa | depositphotos | dpa | "
        "picture alliance | flickr | wikimedia commons | adobe stock | pexels | imago",
    },
}

#: Languages written without spaces: their phrases are searched as they stand.
UNSPACED_LANGUAGES = frozenset({"zh", "ja", "th"})
