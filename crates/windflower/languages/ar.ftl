### كل كلمات المكان، بالعربية. من كلٍّ منها تُصنع دالّة في `Words` (`script/words`).
### جمل أقلّ من عشرين كلمة، بسيطة، وبصيغة تصلح للمرأة والرجل؛ ولما حدث كلمات صاحب القصة نفسه.
### لا تُستعمل الكلمات التي يستبعدها القسم الثالث من PRODUCT.md.

## حول كل صفحة
site-skip = الانتقال إلى الصفحة
site-leave = مغادرة هذه الصفحة
site-nav = الأقسام الرئيسية
nav-find = البحث عن قصص
nav-share = مشاركة قصتك
nav-box = صندوقك
nav-support = مساندة
foot-about = عن هذا المكان
foot-help = كل جهات المساندة
foot-privacy = خصوصيتك
foot-hide = إخفاء زيارتك
foot-account = حسابك
foot-sign-in = تسجيل الدخول
foot-appearance = المظهر
foot-look-auto = مثل جهازي
foot-look-light = فاتح
foot-look-dark = داكن
foot-language = اللغة
foot-kept = محفوظ بواسطة Windflower، وهو برنامج حرّ لا يطلب منك شيئًا ولا يتتبّع أحدًا.
support-heading = إن احتجت إلى أحد الآن
support-for = لهذا البلد: { $country }.
support-other = اختيار بلد آخر
support-lede = ليس شرطًا أن يكون الأمر سيئًا بما يكفي. هنا يجيبك أشخاص بأنفسهم.
support-free = مجاني.
support-old = يُرجى التأكد من هذا الرقم قبل الاتصال.
support-danger = عند الخطر أو النزيف الشديد
support-danger-hint = سيارة الإسعاف. ويمكنك التوجّه إلى قسم الطوارئ في أي مستشفى.
form-troubles = بعض الأمور تحتاج إلى نظرة أخرى. كل ما كتبته ما زال هنا.
form-long = هذا أطول مما يمكننا حفظه: الحد الأقصى للأحرف هو { $most }. كلماتك ما زالت في مكانها.
untitled = بلا عنوان
nobody = شخص ما
only-you = لا أحد غيرك يمكنه رؤية هذا.
only-you-page = لا أحد غيرك يمكنه فتح هذه الصفحة.

## صفحات كل مكان
help-title = أشخاص يصغون إليك
help-lede = لا حاجة إلى كلام جاهز. يمكنك إنهاء المكالمة في أي وقت.
help-danger-anywhere = اتصل برقم الطوارئ في البلد الذي أنت فيه. من الهاتف المحمول يصل الرقم 112 في معظم البلدان.
help-elsewhere = بلد آخر
help-country = البلد
help-show = عرض هذه الجهات
privacy-title = خصوصيتك
privacy-lede = يحفظ هذا المكان أقلّ ما يمكن، ولا يخبر أحدًا أنك كنت هنا.
privacy-reading = عند القراءة
privacy-reading-text = لا حاجة إلى حساب. لا يُحفظ ملف تعريف (cookie) إلا عند اختيار لغة أو بلد أو مظهر. لا يُسجَّل ما بحثت عنه ولا ما فتحته. ولا يُطلب شيء من أي شركة أخرى.
privacy-keeping = عند حفظ شيء
privacy-keeping-text = تُحفظ الصور كما وصلت، مشفّرةً، على جهاز هذا المكان نفسه. لا أحد غيرك يمكنه فتحها ما لم يكن اختيارك غير ذلك. أما القرّاء فتصلهم صور أصغر. لا وقت فيها ولا مكان ولا اسم مما يخفيه الهاتف داخل الصورة. عند تسجيل الدخول يُحفظ في هذا المتصفح ملف تعريف (cookie) نعرفه به مرة أخرى، ولا يُستعمل لغير ذلك.
privacy-removing = عند إزالة شيء
privacy-removing-text = ما وضعته جانبًا يغيب عن كل الصفحات فورًا. يمكنك استعادته خلال ثلاثين يومًا. بعد ذلك يُزال نهائيًا.
hide-title = إخفاء زيارتك
hide-lede = إن كان شخص آخر ينظر إلى هذا الجهاز، فهذه الصفحة تقول بوضوح ما ينفع وما لا ينفع.
hide-does = ما الذي تفعله «مغادرة هذه الصفحة»
hide-does-text = تُفرغ هذه الصفحة فورًا، وتسجّل خروجك، وتمسح ما يمكننا مسحه، ثم تفتح صفحة عادية. تجدها في أعلى كل صفحة. وعلى لوحة المفاتيح يكفي الضغط على Escape أو Shift ثلاث مرات.
hide-does-plain = بعد ذلك يتجاوز زر «الرجوع» الصفحة التي غادرتها. وقد يعرض صفحة قبلها. وإن كان المتصفّح لا يشغّل السكربتات فقد يعرض الصفحة نفسها من جديد.
hide-not = ما الذي لا تستطيع فعله
hide-not-text = بعض الأشياء خارج متناولنا، وتبقى إلى أن تزال:
hide-not-history = سجلّ المتصفّح، وما يقترحه حين يكتب أحد عنوانًا. وقد يظهر السجلّ على أجهزة أخرى.
hide-not-saved = الصور أو الملفات المحفوظة، والإشارات المرجعية، وكلمات المرور التي يحفظها المتصفّح.
hide-not-letters = رسائلنا في بريدك الإلكتروني.
hide-not-network = من يدير الإنترنت في البيت أو العمل قد يرى اسم هذا المكان. لكنه لا يرى أي صفحة تُقرأ، إن كان العنوان يبدأ بـ https.
hide-not-watched = أي برنامج مراقبة على جهازك يرى كل شيء، في كل صفحة.
hide-how = إزالة هذا المكان من السجلّ
hide-how-text = أزل سطور هذا المكان وحدها. فالسجلّ الذي يفرغ فجأة قد يثير الأسئلة. وتختلف أسماء الأزرار قليلًا من جهاز إلى آخر.
hide-how-iphone = آيفون أو آيباد، سفاري: اضغط على رمز الكتاب في الأسفل، ثم على الساعة. واسحب السطر جانبًا لإزالته.
hide-how-android = أندرويد، كروم: اضغط على النقاط الثلاث، ثم على السجلّ. واضغط على علامة × بجانب السطر.
hide-how-samsung = متصفّح سامسونغ: اضغط على الخطوط الثلاثة، ثم على السجلّ. اضغط مطوّلًا على السطر، ثم اختر إزالته.
hide-how-computer = الحاسوب، كروم أو إيدج أو فايرفوكس: اضغط Ctrl وH معًا. انقر السطر بالزر الأيمن، أو النقاط الثلاث بجانبه، ثم اختر إزالته.
hide-how-mac = ماك، سفاري: افتح قائمة السجلّ في الأعلى، ثم اعرض السجلّ كله. اختر سطرًا واضغط مفتاح الحذف.
hide-private = في المرة القادمة: نافذة خاصة
hide-private-text = في قائمة متصفّحك نافذة «خاصة» أو «للتصفّح المتخفي». لا تحتفظ بسجلّ بعد إغلاق كل هذه النوافذ. لكن ما تحفظه يبقى، وكذلك ما تراه الشبكة أو برنامج المراقبة.
hide-unlock = إن كان أحد يستطيع فتح جهازك
hide-unlock-text = من يعرف رمز الجهاز، أو يعرف الجهازُ وجهه أو بصمته، يستطيع أن يفعل عليه كل ما تستطيع. من الأفضل ألا تبقى مسجَّلًا عليه، وألا يحفظ المتصفّح كلمة مرور لهذا المكان.
hide-unlock-other = إن عرف أحد أشياء لا يكشفها إلا جهازك، فالأفضل استعمال جهاز آخر. جهاز صديق أو جهاز في مكتبة عامة أكثر أمانًا. وتغيير أشياء كثيرة دفعة واحدة قد يُلاحظ.
hide-everywhere = تسجيل الخروج من كل مكان
hide-everywhere-text = في صفحة حسابك تجد تسجيل الخروج من هذا الجهاز. وإن ظهرت هناك أجهزة أخرى، فأنهِ جلسة كل جهاز ليس لك. ثم اختر كلمة مرور جديدة، على جهاز لا يفتحه غيرك.
hide-mailbox = الرسائل في بريدك
hide-mailbox-text = رسائلنا لا تقول شيئًا في العنوان واسم المرسل، ما لم تختر غير ذلك. لكن عنوان البريد الذي أتت منه والرابط داخلها يظهران. بعد القراءة أزل الرسالة، ومن سلة المهملات أيضًا. وقد يُفتح بريدك على أجهزة أخرى، وقد تُظهر شاشة القفل أول سطر منه.
hide-promise = لا شيء من هذا يكفي وحده للأمان. إن كنت تخاف من أحد، فالأشخاص المذكورون أدناه يمكنهم أن يخططوا معك للخطوات التالية.

## حين يتعذّر شيء
refused-number = خطأ { $number }
refused-heading = هذه الصفحة ليست هنا
refused-lede = إن كان بحثك عن قصة، فربما سحبها من كتبها. هذا ممكن في أي يوم، وهو ممكن لك أيضًا.
refused-safe = وربما في العنوان حرف زائد. لم يصدر عنك أي خطأ، ولم يضِع شيء مما يخصّك.
refused-find = البحث عن قصة أخرى
refused-box = الذهاب إلى صندوقك
refused-help = التحدّث إلى أحد الآن
refused-front = البدء من الصفحة الأولى
refused-form-heading = بقيت هذه الصفحة مفتوحة بعض الوقت
refused-form-lede = لم نستطع التأكد من أن هذا جاء منك، فلم يتغيّر شيء.
refused-form-safe = يُرجى الرجوع وتحميل الصفحة من جديد، ثم المحاولة مرة أخرى. كل ما حفظته باقٍ حيث تركته.
refused-large-heading = كان هذا أكبر مما نستطيع
refused-large-lede = وصل أكثر مما يمكننا استقباله دفعة واحدة، فلم يتغيّر شيء.
refused-large-safe = يُرجى المحاولة بعدد أقل من الصور في كل مرة. الصور ما زالت على جهازك.
refused-slow-heading = لم يصل كل شيء
refused-slow-lede = ما أُرسل وصل ببطء شديد فتوقفنا عن الانتظار. لم يُحفظ منه شيء.
refused-many-heading = لننتظر قليلًا
refused-many-lede = كانت هناك محاولات كثيرة في وقت قصير. بعد خمس عشرة دقيقة سيعمل من جديد.
refused-many-link = يمكنك أيضًا طلب رابط بالبريد الإلكتروني.
refused-many-safe = لم يتغيّر شيء مما يخصّك.
refused-enough-lede = طُلب في وقت قصير أكثر مما يستطيع هذا المكان فعله دفعة واحدة. لم يُنفَّذ هذا الطلب. لاحقًا اليوم أو غدًا سيعمل من جديد.
refused-enough-typed = ما كتبته ما زال هنا
refused-full-heading = لم يبقَ متّسع هنا
refused-full-lede = قرص هذا المكان ممتلئ. ما أرسلته لم يُحفظ، وهو ما زال على جهازك.
refused-full-safe = كل ما حُفظ من قبل في أمان. يُرجى إخبار الشخص الذي يدير هذا المكان.
refused-away-heading = لا يمكن حفظ شيء الآن
refused-away-lede = أحد أقراص هذا المكان غير متاح في هذه اللحظة. ما أرسلته لم يُحفظ، وهو ما زال على جهازك. يُرجى المحاولة لاحقًا.
away-stories-title = كلمات وضعتها جانبًا
away-story-remove-text = عندها تزول كلماتها، ومن النسخ الاحتياطية أيضًا بعد مدة. تبقى صورك في صندوقك. ولا رجوع بعد ذلك.
refused-resting-heading = لحظة من فضلك
refused-resting-lede = لا يستطيع هذا المكان البحث عن شيء الآن. ما أرسلته لم يُحفظ، وهو ما زال على جهازك. سيعمل من جديد بعد لحظة.
refused-resting-safe = كل ما حُفظ من قبل في أمان.
refused-broken-heading = حدث خلل هنا
refused-broken-lede = لم يكن ذلك بسببك. ما حُفظ من قبل في أمان.
refused-broken-safe = يُرجى المحاولة من جديد بعد لحظة. إن كنت في أثناء الكتابة، فكلماتك ما زالت في النافذة خلف هذه.

## تسجيل الدخول
sign-in-title = تسجيل الدخول
sign-in-no-account = لا حاجة إلى حساب من أجل القراءة.
sign-in-address = عنوان البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-forgot = نسيت كلمة المرور؟
password-show = إظهار كلمة المرور
password-hide = إخفاء كلمة المرور
sign-in-enter = تسجيل الدخول
sign-in-wrong = هذا العنوان وكلمة المرور هذه لا يتوافقان. يمكنك المحاولة مرة أخرى، أو طلب رابط في الأسفل.
sign-in-link = أو برابط في رسالة إلكترونية
sign-in-link-hint = لا تقول الرسالة إلا «رسالة لك»، ما لم يكن اختيارك غير ذلك. ولا تذكر أي نوع من الأماكن هذا.
sign-in-link-send = إرسال رابط إليّ
sign-in-sent-title = يُرجى النظر في بريدك
sign-in-sent-lede = إن كان لهذا العنوان حساب هنا، فالرسالة في طريقها إليه.
sign-in-sent-text = فيها رابط يعمل نصف ساعة. ولا شيء آخر فيها.
sign-in-sent-back = العودة إلى تسجيل الدخول
sign-in-button-lede = ضغطة على الزر، ثم ينفتح صندوقك.
sign-in-button = فتح صندوقي
sign-in-there-lede = يوجد حساب بهذا العنوان من قبل. وحتى الآن لم يُظهر أحد أنه يقرأ بريده.
sign-in-there-kept =
    { $count ->
        [zero] لا توجد صورة في صندوقه.
        [one] في صندوقه صورة واحدة.
        [two] في صندوقه صورتان.
        [few] في صندوقه { $count } صور.
        [many] في صندوقه { $count } صورة.
       *[other] في صندوقه { $count } صورة.
    }
sign-in-there-told =
    { $count ->
        [zero] لا تُروى فيه أي قصة.
        [one] تُروى فيه قصة واحدة.
        [two] تُروى فيه قصتان.
        [few] تُروى فيه { $count } قصص.
        [many] تُروى فيه { $count } قصة.
       *[other] تُروى فيه { $count } قصة.
    }
sign-in-there-shared = هناك شخص آخر يحفظ هذا الصندوق أيضًا، ويرى ما يوضع فيه.
sign-in-there-mine = هو لي
sign-in-there-mine-hint = إن كنت أنشأته بنفسك، فيمكنك المتابعة. كل كلمة مرور وكل طريقة دخول من قبل تنتهي الآن.
sign-in-there-not-mine = ليس لي
sign-in-there-not-mine-hint = إن لم يكن من إنشائك، نرفع عنوانك عنه. وما حُفظ هناك يبقى لمن أنشأه.
sign-in-freed-lede = لم تعد لعنوانك صلة بذلك الحساب.
sign-in-used-lede = استُعمل هذا الرابط من قبل، أو مضى عليه وقت. لم يضِع شيء.
sign-in-used-again = طلب رابط جديد
sign-in-shared-device = هناك آخرون يستعملون هذا الجهاز
sign-in-shared-device-leave = يُرجى الضغط في النهاية على «مغادرة هذه الصفحة». عندها يُسجَّل خروجك، ويُمسح ما يمكننا مسحه.
sign-in-shared-device-text = الأفضل هنا الرابط بالبريد الإلكتروني، ثم الضغط في النهاية على «مغادرة هذه الصفحة». عندها يُسجَّل خروجك، ويُمسح ما يمكننا مسحه.
letter-link-subject = رابطك
letter-link-text = هذا هو الرابط الذي طلبته:
letter-link-time = يعمل مرة واحدة، خلال { $minutes } دقيقة.
letter-link-not-you = إن لم يكن الطلب منك، فليس عليك فعل شيء.
account-title = حسابك
account-new-name = هناك شخص آخر يقرأ بريد العنوان الذي كان دخولك به. من الآن يكون تسجيل دخولك بهذا الاسم: { $name }
account-lede = سُجّل دخولك باسم { $name }.
account-sign-out = تسجيل الخروج
account-sign-out-text = كل شيء يبقى في مكانه. ويبقى هذا الجهاز معروفًا لدينا. وبالضغط على «مغادرة هذه الصفحة» يُنسى ذلك أيضًا.
password-hint = ثمانية أحرف على الأقل. والأفضل خمسة عشر حرفًا أو جملة قصيرة. لا قواعد أخرى.
password-short = يُرجى اختيار ثمانية أحرف على الأقل. الجملة القصيرة يسهل تذكّرها.
password-long = يُرجى اختيار 256 حرفًا على الأكثر.
password-known = هذه من الكلمات التي يجرّبها الغرباء أولًا. بضع كلمات من عندك أكثر أمانًا.

## الصفحة الأولى لمكان جديد
welcome-title = مكان جديد
welcome-lede = أربعة أسئلة عن المكان، ثم حسابك. يمكنك تغيير كل شيء لاحقًا.
welcome-name = ما اسمه؟
welcome-name-hint = يظهر في أعلى كل صفحة. ولا يلزم أن يقول لأي غرض هذا المكان.
welcome-name-trouble = يُرجى إعطاء المكان اسمًا، من 80 حرفًا على الأكثر.
welcome-for = لمن هو؟
welcome-for-family = لعائلتنا
welcome-for-family-hint = لك ولمن تصله دعوتك.
welcome-for-community = لمجموعة من الناس
welcome-for-community-hint = عائلات كثيرة، ولكل منها صندوقها.
welcome-where = اللغة والبلد
welcome-language = اللغة
welcome-country = البلد
welcome-country-hint = من أجل أرقام الهاتف في كل صفحة، والساعة.
welcome-leave = المغادرة السريعة
welcome-leave-to = إلى أين تقود «مغادرة هذه الصفحة»؟
welcome-leave-hint = إلى صفحة عادية لا يسأل عنها أحد، مثل حالة الطقس.
welcome-leave-trouble = يُرجى كتابة عنوان كامل يبدأ بـ https://
welcome-you = حسابك
welcome-your-name = اسم محبّب إليك
welcome-your-name-trouble = يُرجى كتابة اسم. لا يلزم أن يكون الاسم الذي في جواز سفرك.
welcome-address = عنوان بريدك الإلكتروني
welcome-address-hint = لتسجيل الدخول فقط. لا أحد هنا يراه.
welcome-address-trouble = يُرجى النظر إلى هذا العنوان مرة أخرى. لا يمكن أن تصل إليه رسالة.
welcome-password = كلمة مرور
welcome-next = بعد ذلك يظهر صندوقك. هو فارغ، ولا أحد غيرك يمكنه فتحه.
welcome-open = فتح المكان
unopened-title = لا شيء هنا بعد
unopened-lede = لدى من بدأ هذا المكان رابط لفتحه. طُبع عند بدء البرنامج.

## الصندوق
box-title = صندوقك
box-lede = لا شيء هنا ينفتح من تلقاء نفسه، ولا شيء هنا ينتهي وقته.
box-empty-lede = هو فارغ، وهو لك. لا ترتيب للأشياء هنا، ولا موعد لها.
box-put-in = وضع صورة
box-put-in-text = هي خاصة. لا أحد غيرك يمكنه رؤيتها إلى أن يكون اختيارك غير ذلك.
box-write = كتابة شيء
box-write-text = حتى السطر الواحد شيء. وكذلك التاريخ.
box-come-back = يمكنك أيضًا إغلاق هذه الصفحة والعودة بعد سنة.
box-where = أين يُحفظ صندوقك
box-add = إضافة صور
box-words = كلمات
box-no-words = لا كلمات هنا بعد، ولا بأس في ذلك.
box-hands = ما وضعته جانبًا
box-away-text = يمكنك استعادته خلال ثلاثين يومًا.
photographs-title = الصور
photograph-title = صورة
photograph-kept-on = حُفظت في { $day }.
photograph-name = اسمها عندك
photograph-description = ماذا تُظهر، لمن لا يستطيع رؤيتها
photograph-description-hint = إن رغبت. «صورة» ثم اسم، وهذه بداية.
photograph-credit = من التقطها
photograph-save = حفظ
photograph-download = تنزيل الأصل
photograph-put-away = وضعها جانبًا
photograph-put-away-text = تغيب فورًا عن صندوقك وعن كل قصة. يمكنك استعادتها خلال ثلاثين يومًا.
photograph-away = وضعت هذه جانبًا. يمكنك استعادتها حتى { $day }.
photograph-remove = إزالتها نهائيًا
photograph-part = جزء من هذه الصورة ناقص في ملفها. نُظهر الموجود، وكل ما في الملف محفوظ. إن كانت لديك نسخة أخرى منها، فيمكنك إضافتها أيضًا.
photograph-kind = كل ما في الملف محفوظ. لا نستطيع بعد إظهار هذا النوع من الصور، ويمكنك تنزيلها في أي وقت.
photograph-large = كل ما في الملف محفوظ. حجمها وحده يمنع إظهارها هنا. وإن أضفت نسخة أصغر أيضًا، أمكن إظهار تلك.
photograph-unreadable = كل ما في الملف محفوظ. لكن الملف تالف، فلا نستطيع إظهار الصورة. إن كانت لديك نسخة أخرى منها، فيمكنك إضافتها أيضًا.
photograph-costly = كل ما في الملف محفوظ. إظهارها يستغرق أطول بكثير من أي صورة أخرى. وإن أضفت نسخة أصغر أيضًا، أمكن إظهار تلك.
photograph-clinic = قد تكون في صورة من مستشفى أسماء وتواريخ مكتوبة. يُرجى النظر إليها عن قرب قبل عرضها على أحد.
photograph-another = إضافة نسخة أخرى
photograph-remove-text = تذهب الصورة فورًا ولا يمكن أن تعود. يمكنك تنزيلها قبل ذلك.
photograph-remove-now = إزالتها الآن
away-title = الموضوع جانبًا
away-lede = يمكنك استعادة كل ما هنا خلال ثلاثين يومًا.
away-empty = لا شيء موضوع جانبًا.
away-back = استعادتها
keep-choose = اختيار صور
keep-choose-hint = صور من أي نوع، ويمكن اختيار عدة صور معًا. هي خاصة. والمكان والوقت المخفيّان داخل الصورة لا يصلان إلى أي قارئ.
keep-keep = حفظها
keep-kept = حُفظت
keep-none = لا صور هنا بعد، ولا بأس في ذلك.
keep-none-chosen = لم تُختر صورة بعد.
keep-results = هذا ما صارت إليه كل صورة.
keep-arriving = تصل الآن…
keep-checking = نتأكد من أنها سليمة…
keep-broke = انقطع الاتصال. الصورة ما زالت على جهازك، ولم يضِع شيء.
keep-again = المحاولة مرة أخرى
keep-leave-out = تركها خارجًا
keep-all = كل الصور
keep-all-kept = حُفظت كلها.
keep-drop = يمكنك أيضًا إفلات الصور هنا.
tab-letterbox = صندوق الرسائل
photograph-not-described = صورة بلا وصف
photograph-closed = مغلقة
photograph-look = النظر إليها
photograph-others = صور أخرى
photograph-earlier = الأقدم
photograph-later = الأحدث
photograph-taken-on = التُقطت في { $day }.
photograph-taken-in = التُقطت في { $time }.
photograph-change-day = يوم التقاطها
photograph-write-words = كتابة شيء بجانبها
photograph-change-words = تغيير هذه الكلمات
photograph-change = اسمها ويومها وكلماتك
photograph-day = يوم التقاطها
photograph-day-hint = يمكن ترك أي جزء فارغًا. لا يصل إلى القرّاء أبدًا.
photograph-day-day = اليوم
photograph-day-month = الشهر رقمًا
photograph-day-year = السنة
photograph-day-trouble = لا يوجد يوم كهذا. يمكن ترك أي جزء منه فارغًا.
photograph-file = محفوظة كاملة كما وصلت: { $file }، { $size }.
photograph-shown = يراها آخرون في قصة من هذا الصندوق.
photograph-turn-left = تدويرها إلى اليسار
photograph-turn-right = تدويرها إلى اليمين
photograph-story = وضعها في قصة
photograph-circle = إظهارها لدائرة
photograph-close = إظهارها مغلقة في صندوقي
photograph-open = إظهارها مفتوحة في صندوقي
photograph-lay = مكانها في الألبوم
photograph-lay-first = وضعها أولًا
photograph-lay-earlier = خطوة إلى الأمام
photograph-lay-later = خطوة إلى الخلف
photograph-lay-last = وضعها أخيرًا
album-put = وضع صور هنا
album-put-drop = باختيارها، أو بإفلاتها في أي مكان من هذه الصفحة.
album-put-hint = لا يراها أحد غيرك إلى أن يكون اختيارك غير ذلك.
album-several = تعليم عدة صور
album-tick = تعليم: { $name }
album-ticked = الصور المعلَّمة
album-story = وضعها في قصة
album-close = إظهارها مغلقة
album-open = إظهارها مفتوحة
album-away = وضعها جانبًا
album-download = تنزيلها كما وصلت
album-find = البحث عن واحدة منها
album-find-label = في أسمائك وكلماتك
album-find-do = بحث
album-found = في هذه كل تلك الكلمات.
album-found-none = لا اسم ولا كلمات لك تضم كل ذلك. قد يوجد أكثر بكلمات أقل.
album-found-all = كل الصور
album-by-came = حسب يوم وصولها، الأحدث أولًا.
album-by-day = حسب يوم التقاطها، الأحدث أولًا.
album-by-own = بترتيبك الخاص.
album-order = ترتيب آخر
album-order-came = حسب يوم وصولها
album-order-day = حسب يوم التقاطها
album-order-day-hint = يمكن ذكر اليوم في صفحة كل صورة.
album-order-own = بترتيبي الخاص
album-order-own-hint = في صفحة كل صورة يُذكر مكانها.
album-order-keep = حفظ هذا الترتيب
album-close-all = فتح الصندوق كله مغلقًا
album-open-all = فتح الصندوق بصوره
ticked-into = أي قصة؟
ticked-into-new = قصة جديدة
ticked-into-do = وضعها هناك
ticked-show = إظهار لدائرة
ticked-show-lede = لا حاجة إلى كتابة قصة. بعد هذا يظهر ما سيرونه تمامًا، ويكون اختيار الدائرة.
ticked-show-covered = مغطاة إلى أن يطلبوها
ticked-show-cover = ما يُكتب على غطائها
ticked-show-do = النظر إليها كما سيرونها
said-turned = هكذا وضعها الآن. الأصل كما وصل.
said-not-turned = تعذّر تدويرها الآن، فبقيت كما كانت. يُرجى المحاولة بعد قليل.
said-closed = هي مغلقة الآن في صندوقك.
said-open = هي مفتوحة الآن في صندوقك.
said-ticked-closed = هي مغلقة الآن في صندوقك.
said-ticked-open = هي مفتوحة الآن في صندوقك.
said-ticked-none = لم تُعلَّم أي صورة، أو لم تعد هنا.
said-ticked-some-away = ما كان من وضعك صار جانبًا، ويمكن استعادته خلال ثلاثين يومًا. والباقي يبقى.
said-download-waits = ما زالت صور أخرى في طريقها إلى جهاز. حاول مرة أخرى بعد قليل من فضلك.

## ما يُقال عن صورة لا يمكن أخذها
picture-only-kept = محفوظة، ولا يمكن إظهارها بعد.
picture-large = محفوظة. وهي أكبر من أن تظهر هنا.
picture-unreadable = محفوظة. ملفها تالف، فلا يمكن إظهارها.
picture-costly = محفوظة. إظهارها يستغرق وقتًا أطول مما ينبغي.
picture-part = جزء من هذه الصورة ناقص.
keep-kept-part = حُفظت، بكل ما في ملفها. جزء من هذه الصورة ناقص في ملفها، ونُظهر الموجود. إن كانت لديك نسخة أخرى منها، فيمكنك إضافتها أيضًا.
keep-kept-not-shown = حُفظت. لا نستطيع بعد إظهار هذا النوع من الصور، لكن كل ما في ملفها هنا.
keep-kept-large = حُفظت، بكل ما في ملفها. حجمها وحده يمنع إظهارها. وإن أضفت نسخة أصغر أيضًا، أمكن إظهار تلك.
keep-kept-unreadable = حُفظت، بكل ما في ملفها. لكن الملف تالف، فلا نستطيع إظهارها. إن كانت لديك نسخة أخرى منها، فيمكنك إضافتها أيضًا.
keep-kept-costly = حُفظت، بكل ما في ملفها. إظهارها يستغرق أطول بكثير من أي صورة أخرى. وإن أضفت نسخة أصغر أيضًا، أمكن إظهار تلك.
keep-kept-later = حُفظت. ستظهر هنا بعد قليل، وكل ما في ملفها هنا من الآن.
picture-bomb = هذا الملف يقول إنه أكبر بكثير مما هو، فلم نستطع قراءته. ربما تصلح نسخة أخرى.
picture-too-costly = قراءة هذه الصورة تستغرق أطول بكثير من أي صورة أخرى، فتوقفنا. هي ما زالت على جهازك. ربما تصلح نسخة أخرى.
picture-altered = ضاع شيء من هذه الصورة في الطريق. هي ما زالت على جهازك. يُرجى المحاولة مرة أخرى.
picture-empty = هذا الملف فارغ. ربما لم ينزل بعد من السحابة إلى جهازك.
picture-not-a-picture = هذه ليست صورة، فتركناها خارجًا.
picture-film = هذا فيلم، ولا نستطيع هنا إلا حفظ الصور. هو ما زال على جهازك، بكل ما فيه.
picture-sound = هذا تسجيل صوتي، ولا نستطيع هنا إلا حفظ الصور. هو ما زال على جهازك.
picture-pdf = هذا ملف PDF، ولا نستطيع هنا إلا حفظ الصور. إن كانت فيه صورة، فيمكنك حفظها على جهازك كصورة ثم إضافتها.
picture-packed = هذا مجلّد مضغوط أو مستند، ولا نستطيع هنا إلا حفظ الصور. وبعد فكّه يمكنك إضافة الصور التي فيه.
picture-cut-short = جزء من هذه الصورة ناقص. يُرجى إرسالها مرة أخرى من حيث هي كاملة.
picture-damaged = لم نستطع قراءة هذه الصورة. ربما هناك نسخة أخرى كاملة منها.
picture-too-large = هذا الملف أكبر مما نستطيع استقباله. نسخة أصغر تصلح.
picture-no-room = لم يبقَ هنا متّسع لهذه الصورة. هي ما زالت على جهازك. يُرجى إخبار الشخص الذي يدير هذا المكان.

## الكتابة
stories-own-lede = كل ما يُكتب هنا يبدأ لك وحدك. لا أحد غيرك يمكنه رؤيته.
write-title = كتابة قصتك
write-saving = جارٍ الحفظ…
write-offline = لا اتصال. كلماتك في أمان على هذا الجهاز.
write-restored = على هذا الجهاز كلمات لم تكن قد وصلت إلينا.
write-restore = إعادتها إلى مكانها
write-restore-no = تركها خارجًا
write-story-title = عنوان، إن كان لها عنوان
write-words = كلماتك
write-words-hint = ثلاثة أسطر تكفي. والسطر الفارغ يبدأ فقرة جديدة.
write-marks = العناوين والاقتباسات والقوائم
write-marks-text = العلامة # في أول السطر تجعله عنوانًا، والعلامة > اقتباسًا، والعلامة - قائمة. والكلمات بين *نجمتين* يظهر عليها تأكيد. وثلاث نجوم في سطر وحدها تصنع وقفة. وتظهر الصورة حيث يُكتب اسمها بين [[قوسين مزدوجين]].
write-tool-heading = عنوان
write-tool-quote = اقتباس
write-tool-list = قائمة
write-tool-pause = وقفة
write-photograph = صورة
write-photographs-hint = يمكنك متابعة الكتابة في أثناء وصولها.
write-photographs-again = لم تستطع الصور أن تصل مع الكلمات. هي ما زالت على جهازك. يُرجى اختيارها مرة أخرى.
write-stands = مكانها حيث يُكتب [[{ $name }]]، وإلا ففي النهاية.
write-caption = كلمات تحتها
write-cover = جملة الغطاء
write-cover-hint = ماذا تُظهر الصورة، ومن يظهر فيها. 120 حرفًا على الأكثر.
cover-empty = يُرجى القول في جملة واحدة ماذا تُظهر هذه الصورة. بها يقرّر القارئ.
cover-general = هذا لا يقول ماذا في الصورة. جملة مثل «قبّعتها على حافة النافذة» تقوله.
cover-long = يُرجى أن تكون الجملة أقصر من { $most } حرفًا.
write-take-out = إخراجها من القصة
write-add = إضافة صور
write-add-button = حفظها وإضافتها
write-from-box = الاختيار من صندوقك
write-first = ما الذي يحسن أن يعرفه القارئ أولًا؟
write-first-hint = يظهر هذا قبل أن تنفتح قصتك، فلا يُفاجأ به أحد.
write-own-note = شيء آخر، بكلماتك أنت
write-happened = ما الذي حدث؟
write-happened-hint = إن رغبت، وبقدر ما يناسب. بهذا يجد القرّاء قصتك.
write-teller = من الذي يحكي؟
write-time-since = منذ متى كان ذلك؟
write-pen-name = أي اسم يظهر تحتها؟
write-pen-name-hint = لا يلزم أن يكون اسمك. وقصتان تحت اسم واحد يظهر أنهما لشخص واحد.
write-name = اسم للذكرى، إن كان هناك اسم
write-preferred = ما الكلمات الأقرب إليك؟
write-preferred-own = أو كلمة من عندك
write-opening = سطر واحد لقائمة القصص
write-opening-hint = يراه القرّاء قبل أن يفتحوا شيئًا. يُترك منه ما يحسن أن ينتظر.
write-language = اللغة التي تُروى بها
write-stop = الحفظ والتوقف الآن
write-conflict = تغيّرت هذه القصة في نافذة أخرى. النسختان محفوظتان.
write-no-room = لم يبقَ متّسع هنا، فلم يُحفظ هذا. كلماتك ما زالت في الأسفل. يُرجى نسخها إلى مكان آخر، أو المحاولة لاحقًا.
write-many-aside = وُضعت نسخ كثيرة من هذه القصة جانبًا، ولا يمكن وضع المزيد. كلماتك ما زالت في الحقل؛ يُرجى نسخ ما يلزمك من النسخ الأخرى.
write-other-session = سجّلت الدخول من جديد بعد فتح هذه الصفحة، فلم تُحفظ بعد. كلماتك ما زالت في الأسفل. يُرجى الضغط على الحفظ مرة أخرى.
write-conflict-choose = الحفظ الآن يحفظ الكلمات التي في هذه النافذة. ولا يضيع شيء من الأخرى: مكانها تحت «محفوظ على حدة».
write-conflict-show = الكلمات التي في النافذة الأخرى
write-set-aside = محفوظ على حدة
write-waits = ستُعرض في { $day } الساعة { $time }. وحتى ذلك الحين لا أحد غيرك يمكنه رؤيتها.
write-put-away = وضع هذه القصة جانبًا
write-put-away-text = تغيب عن صندوقك. أما الصور التي فيها فتبقى في صندوقك.
write-not-now = لم تُحفظ في هذه اللحظة. كلماتك في أمان على هذا الجهاز.
write-nothing-yet = لا شيء للحفظ بعد.
write-saved-alone = حُفظت الساعة { $time }. لا أحد غيرك يمكنه رؤيتها.
write-saved-shown = حُفظت الساعة { $time }. لدى القرّاء كلمات { $day }.
write-offline-phone = لا اتصال. كلماتك في أمان على هذا الهاتف.
write-offline-bare = لا اتصال. يُرجى إبقاء هذه الصفحة مفتوحة.
write-signed-out = سُجّل خروجك.
write-sign-in = تسجيل الدخول في نافذة جديدة
write-changed = تغيّرت في نافذة أخرى.
write-keep-these = إبقاء هذه
write-take-others = أخذ الأخرى
write-waits-wider = في { $day } الساعة { $time } ستُعرض على أناس أكثر.
prompts-lead = إن كانت البداية صعبة، فهذه أسئلة يمكن البدء بأحدها. يبقى فوق كلماتك، ويغيب متى أردت.
prompt-call = ما الاسم الذي تحب أن نذكر به طفلك، أو هذا الوقت؟
prompt-keep = شيء واحد لا تريد نسيانه
prompt-sense = أغنية، رائحة، لون
prompts-enough = ثلاثة أسطر تكفي. أو لا كلمات بعد: صورة فقط.
prompt-away = إزالته
versions-title = نسخ سابقة
versions-lede = من «{ $title }». لا أحد غيرك يمكنه رؤيتها.
versions-none = لا توجد نسخ سابقة بعد. تأتي مع الكتابة.
versions-nav = النسخ بحسب الأيام
versions-now = كما هي الآن
versions-today = اليوم
versions-yesterday = أمس
versions-shown = عُرضت على القرّاء
versions-empty = قبل الكلمات الأولى
versions-title-other = بعنوان آخر
versions-shorter = أقصر من الآن
versions-longer = أطول من الآن
versions-words-other = بكلمات أخرى
versions-at = { $day } الساعة { $time }
versions-how = طريقة الرؤية
versions-look = رؤية
versions-compare = مقارنة بالآن
versions-hint = الكلمات التي تحتها خط أُضيفت لاحقًا. والكلمات التي يمرّ فيها خط أُخرجت.
versions-same = الكلمات هي نفسها الآن.
versions-added = أُضيف:
versions-taken = أُخرج:
versions-back = إعادة هذه النسخة
versions-leave = تركها كما هي الآن
versions-back-text = ما هو موجود الآن يبقى نسخةً أيضًا، فيمكن التراجع عن هذا.
versions-back-shown = يبقى لدى القرّاء كلمات { $day }.
versions-pictures-out = الصور التي لم تعد في صندوقك لا تعود بهذا.
said-version-back = عادت. وما كان هناك قبلها تجده بين النسخ السابقة.
said-changes-dropped = تُركت التغييرات. تجدها بين النسخ السابقة.
since-changed = تغيّرت بعد أن عُرضت. لدى القرّاء كلمات { $day }.
since-show = عرض النسخة الجديدة
since-look = رؤية الفرق
since-drop = ترك التغييرات
decide-who = من يمكنه قراءتها
decide-tomorrow = غدًا الساعة { $time }
decide-today = اليوم الساعة { $time }
decide-show = عرضها
preview-lede-shown = الصفحة الحقيقية كما تصل إلى القارئ. وما تغيّر فيها لا يظهر قبل أن تريد ذلك.
preview-tabs = أجزاء الصفحة
preview-tab-first = أولًا
preview-tab-story = القصة
preview-tab-words = الكلمات
preview-tab-card = البطاقة
preview-list = في قائمة القصص
preview-list-text = لا تظهر هناك صورة أبدًا.
preview-line = اختيار سطر أول آخر
preview-cover = صورة مغطّاة ما زالت تحتاج إلى جملتها.
preview-cover-look = كتابة الجملة
steps-label = الخطوات
steps-write = الكتابة
steps-before = قبل أن يقرأها غيرك
before-lede = لا أحد يرى شيئًا بعد. ويمكنك ترك ما تريد بلا جواب.
before-lede-shown = ما يتغيّر هنا يراه القرّاء حين تُعرض القصة من جديد. ويمكنك ترك ما تريد بلا جواب.
before-known = معروف من قبل
before-change = تغيير
before-on = التالي
before-leave = ترك هذا بلا جواب
before-next = رؤية ما سيرونه بالضبط
before-back = العودة إلى الكلمات
write-teller-hint = بالكلمات التي تأتي منك.
write-pen-name-if = اسم، إن رغبت
write-name-label = الاسم
write-opening-label = السطر
write-whole = القصة كلها
withdraw = سحبها الآن
withdraw-text = هل نسحب هذه القصة؟ تغيب من هنا فورًا. هي تبقى لك، ويمكنك عرضها من جديد.
seen-anyone = كل من يأتي إلى هنا ليقرأ
seen-address = كل من لديه العنوان
seen-since = منذ { $month }.
seen-look = النظر إليها

## ما سيراه القرّاء بالضبط
preview-title = ما سيراه القرّاء بالضبط
preview-lede = الصفحة الحقيقية كما تصل إلى القارئ. لا أحد غيرك يراها بعد.
preview-card = بطاقة الرابط
preview-card-text = حين يشارك أحد العنوان في مكان آخر، فهذا كل ما يظهر. لا صورة أبدًا، ولا سطر من كلماتك.
preview-no-gate = لم توضع علامة على شيء يحسن أن يعرفه القارئ أولًا، فتنفتح القصة مباشرة.
decide-hint = يمكنك تغيير هذا في أي يوم. وإن سحبتها غابت من هنا فورًا.
decide-only-me = أنا وحدي
decide-only-me-hint = تبقى في صندوقك. هكذا تبدأ كل قصة.
decide-anyone = كل من يأتي إلى هنا ليقرأ
decide-anyone-hint = تظهر في قائمة القصص. ويُطلب من محرّكات البحث ألّا تأتي إليها.
decide-address = كل من لديه العنوان
decide-address-hint = لا تظهر في أي قائمة. ومن لديه العنوان يمكنه إعطاؤه لغيره.
decide-when = متى؟
decide-night-hint = يمكنك التراجع حتى ذلك الحين. ولا يعلم به أحد.
decide-now = الآن
decide-more-people = الآن؛ ولمن هم أكثر: { $when }
decide-called-back = التراجع عن ذلك

## قصة
gate-title = قبل القراءة
gate-tells-of = عمّ تحكي هذه القصة
gate-photographs = الصور فيها
gate-shown =
    { $count ->
        [zero] لا تظهر أي صورة مع الكلمات.
        [one] صورة واحدة تظهر مع الكلمات.
        [two] صورتان تظهران مع الكلمات.
        [few] { $count } صور تظهر مع الكلمات.
        [many] { $count } صورة تظهر مع الكلمات.
       *[other] { $count } صورة تظهر مع الكلمات.
    }
gate-covered =
    { $count ->
        [zero] لا توجد صور مغطّاة.
        [one] صورة واحدة تبقى مغطّاة، معها وصف لها، إلى حين رغبتك في رؤيتها.
        [two] صورتان تبقيان مغطّاتين، مع كل منهما وصف لها، إلى حين رغبتك في رؤيتهما.
        [few] { $count } صور تبقى مغطّاة، مع كل منها وصف لها، إلى حين رغبتك في رؤيتها.
        [many] { $count } صورة تبقى مغطّاة، مع كل منها وصف لها، إلى حين رغبتك في رؤيتها.
       *[other] { $count } صورة تبقى مغطّاة، مع كل منها وصف لها، إلى حين رغبتك في رؤيتها.
    }
gate-read = قراءة القصة
gate-words = قراءة الكلمات فقط
gate-back = اختيار قصة أخرى
gate-minutes =
    { $count ->
        [zero] تستغرق قراءتها أقل من دقيقة.
        [one] تستغرق قراءتها نحو دقيقة.
        [two] تستغرق قراءتها نحو دقيقتين.
        [few] تستغرق قراءتها نحو { $count } دقائق.
        [many] تستغرق قراءتها نحو { $count } دقيقة.
       *[other] تستغرق قراءتها نحو { $count } دقيقة.
    }
gate-stop = يمكنك التوقف عند أي سطر. لا شيء في الصفحة يعمل أو ينفتح أو يتحرّك من تلقاء نفسه.
story-title = قصة
told-by = بقلم
told-for = إلى
facts-by = من يحكي
facts-of = عمّ تحكي
facts-written = معروضة منذ
facts-first = تنبيه
cover-kind = صورة مغطّاة
cover-show = إظهار هذه الصورة
cover-again = تغطيتها من جديد
credit = الصورة:
print-from = طُبعت من { $place }، حيث تُحفظ هذه القصة. قد يغيّرها من كتبها أو يسحبها. يُرجى حفظها كما تُحفظ رسالة خاصة.
after-own = إن كان لديك ما يُحكى
after-own-text = قد يكون ثلاثة أسطر. وقد يبقى خاصًا. في البداية لا أحد غيرك يمكنه رؤيته.
after-write = كتابة قصتك
after-find = البحث عن قصة أخرى
words-with = قراءتها مع صورها
card-title = قصة
card-text = شارك شخص ما قصة معك. سيظهر لك ما فيها قبل أن تنفتح.

## الصفحة الأولى والقوائم
front-title = لكل من فقد حملًا أو طفلًا رضيعًا
front-lede = هنا يمكنك قراءة ما عاشه آخرون، وحفظ صورك وكلماتك. ويمكنك مشاركتها مع من اخترت من الناس.
front-kept = يحفظه { $place }، نهارًا وليلًا.
front-kept-family = تحفظه عائلة على جهاز صغير خاص بها.
front-find = البحث عن قصص تشبه قصتك
front-find-text = لا حاجة إلى حساب، ولا يُخبَر أحد أنك كنت هنا.
front-share = مشاركة قصتك
front-share-text = قليلًا أو كثيرًا بالقدر الذي يناسبك، وبأي اسم. يمكنك تغييرها أو سحبها في أي يوم.
front-keep = حفظها لنفسك
front-keep-text = صندوق للصور والكلمات لا يفتحه أحد غيرك. لا تلزم مشاركته أبدًا.
front-picture = ثلاث من شقائق الغابة البيضاء في إناء زجاجي صغير على حافة نافذة، في ضوء صباح رمادي.
front-picture-text = شقائق الغابة، وتُسمّى أيضًا زهور الريح. تنغلق ليلًا وتحت المطر، ثم تنفتح من جديد.
front-stories = قصص من هنا
front-stories-text = الأسطر الأولى فقط. كل قصة تخبرك بما فيها قبل الدخول إليها.
front-more = المزيد من القصص
stories-title = البحث عن قصص
stories-lede = الشهر الأحدث أولًا، وداخل الشهر بترتيب مختلط.
stories-none = لا توجد قصة هنا بعد.
stories-none-text = هنا متّسع لقصتك، إن رغبت في ذلك يومًا.
stories-language = اللغة
stories-any = أي لغة
turn-label = المزيد من هذه القائمة
turn-back = إلى ما سبق في القائمة
turn-on = إلى ما يلي في القائمة

## ما تمّ قبل لحظة
said-kept = حُفظت. لا أحد غيرك يمكنه رؤيتها.
said-saved = حُفظت.
said-back = عادت إلى صندوقك.
said-removed = أُزيلت نهائيًا.
said-away = وُضعت جانبًا. يمكنك استعادتها خلال ثلاثين يومًا.
said-shown = هي معروضة الآن. يمكنك سحبها في أي وقت.
said-waits = تنتظر حتى التاسعة صباحًا. يمكنك التراجع حتى ذلك الحين.
said-withdrawn = سُحبت. لا أحد غيرك يمكنه رؤيتها.
said-called-back = تمّ التراجع. لا أحد غيرك يمكنه رؤيتها.
said-only-you = تبقى كما هي. لا أحد غيرك يمكنه رؤيتها.

## ما الذي حدث
experience-chemical-pregnancy = فقدان مبكر جدًا
experience-early-miscarriage = فقدان الحمل في الأشهر الأولى
experience-missed-miscarriage = فقدان صامت للحمل (دون علامات)
experience-empty-sac = حمل لم ينمُ فيه طفل
experience-ectopic-pregnancy = حمل خارج الرحم
experience-molar-pregnancy = حمل عنقودي
experience-late-miscarriage = فقدان متأخر للحمل
experience-recurrent-loss = أكثر من فقدان واحد
experience-tfmr = إنهاء حمل مرغوب فيه لأسباب طبية
experience-life-limiting = مواصلة الحمل بعد تشخيص حالة تقصّر العمر
experience-stillbirth = وفاة الطفل في الرحم قبل ولادته
experience-intrapartum = وفاة أثناء الولادة
experience-neonatal-death = وفاة بعد الولادة
experience-infant-death = وفاة في السنة الأولى أو الثانية
experience-sids = وفاة مفاجئة غير متوقعة
experience-multiple = توأمان أو ثلاثة توائم أو أكثر
experience-ivf-loss = فقدان خلال علاج الخصوبة أو بعده
experience-infertility = تعذّر إنجاب طفل
experience-pregnancy-after-loss = حمل من جديد
experience-long-ago = منذ زمن بعيد
experience-ending-pregnancy = إنهاء حمل
experience-my-own-words = شيء آخر

## ما يصادفه القارئ
note-photo-baby-died = صورة طفل رضيع توفّي
note-photo-marks = صورة تظهر فيها تغيّرات على الجلد أو علامات مرض
note-photo-hospital = صور من المستشفى: أنابيب، أجهزة، عملية جراحية
note-photo-scan-or-bump = صورة بالموجات فوق الصوتية، بطن امرأة حامل، اختبار حمل إيجابي
note-blood = دم ظاهر في صورة أو موصوف بدقة
note-medical-detail = ولادة أو علاج بتفاصيل دقيقة
note-suicide-self-harm = ذكر أفكار عن الانتحار أو إيذاء النفس
note-ending-pregnancy = حمل أُنهي
note-living-baby = طفل رضيع أو ولد على قيد الحياة
note-later-pregnancy = حمل بعد الفقدان
note-faith = دعاء أو صلاة أو إيمان ديني
note-poor-care-or-racism = معاملة قاسية أو غير آمنة أو تمييزية
note-violence-abuse = عنف أو إساءة

## من يحكي
teller-mother = أم
teller-father = أب
teller-partner = شريك أو شريكة
teller-second-mother = أم ثانية
teller-intended-parent = أم أو أب في انتظار طفل تحمله امرأة أخرى
teller-surrogate = امرأة حملت لغيرها
teller-adoptive-parent = أم أو أب بالتبنّي أو الكفالة
teller-grandparent = جدّ أو جدّة
teller-sibling = أخ أو أخت
teller-relative = من الأقارب، كالعمّة أو الخال أو العرّاب
teller-friend = صديق أو صديقة
teller-professional = شخص كان يعمل هناك
teller-someone-else = شخص آخر
teller-rather-not-say = أفضّل ألّا أقول

## منذ متى
since-days = منذ أيام
since-this-year = في السنة نفسها
since-1-5 = بعد سنة إلى خمس سنوات
since-5-20 = بعد خمس سنوات إلى عشرين سنة
since-longer = بعد أكثر من عشرين سنة
since-rather-not-say = أفضّل ألّا أقول

## الكلمات المفضّلة
preferred-baby = رضيع
preferred-pregnancy = حمل
preferred-child = طفل
preferred-name = الاسم

## البلدان
country-ar = الأرجنتين
country-at = النمسا
country-au = أستراليا
country-be = بلجيكا
country-br = البرازيل
country-ca = كندا
country-ch = سويسرا
country-cz = التشيك
country-de = ألمانيا
country-dk = الدنمارك
country-es = إسبانيا
country-fi = فنلندا
country-fr = فرنسا
country-gb = المملكة المتحدة
country-ie = أيرلندا
country-in = الهند
country-it = إيطاليا
country-jp = اليابان
country-ke = كينيا
country-lt = ليتوانيا
country-nl = هولندا
country-no = النرويج
country-nz = نيوزيلندا
country-pl = بولندا
country-pt = البرتغال
country-se = السويد
country-us = الولايات المتحدة
country-za = جنوب أفريقيا
country-xx = بلد آخر

## الرسائل، وما يجوز أن تقوله
letter-quiet-sender = رسائل
letter-quiet-subject = رسالة لك
letter-quiet = هناك رسالة لك.
letter-quiet-link = هناك رسالة لك. تجدها هنا:
letters-none-title = لا تخرج رسائل إلكترونية
letters-none = هذا المكان لا يرسل بريدًا إلكترونيًا. لا شيء من هنا يصل إلى بريدك.
letters-none-ask = ما كان سيرسله موجود على جهازه. ومن يدير هذا المكان يستطيع قراءته هناك ومساعدتك.
letters-title = رسائلك
letters-lede = قد تبقى الرسالة الإلكترونية مفتوحة حيث يراها آخرون. هنا تحديد ما يجوز أن تقوله رسائلك.
letters-how = ماذا يقول عنوان الرسالة واسم المرسل
letters-discreet = لا شيء عن هذا المكان
letters-discreet-hint = اسم المرسل «رسائل»، وعنوان الرسالة «رسالة لك». وفي داخلها جملة بسيطة ورابط.
letters-open = من أين تأتي
letters-open-hint = اسم المرسل «{ $place }»، وعنوان الرسالة يقول عمّ هي. ولا يُذكر الفقدان أبدًا.
letters-honest = أمران يظهران دائمًا: البريد الذي أُرسلت منه، والعنوان الذي في الرابط. والرسائل السابقة تبقى كما هي.
letters-keep = حفظ هذا الاختيار
letters-next = يسري اختيارك من الرسالة التالية، ويمكنك تغييره في أي وقت.
letters-back = العودة إلى حسابك
said-letters-discreet = رسائلك لا تقول شيئًا في عنوانها واسم مرسلها.
said-letters-open = رسائلك تقول من أين تأتي.
## الأسماء المستعارة
pen-names-title = أسماؤك المستعارة
pen-names-lede = الاسم المستعار يظهر تحت القصة بدلًا من اسمك. ويمكن أن تكون لك عدة أسماء.
pen-names-apart = لا شيء مما يضيفه هذا المكان يربط بين قصتين تحت اسمين. أما ما يأتي منك فقد يربط: صورة، أو اسم، أو طريقة في الكلام.
pen-names-none = لا اسم هنا بعد. ويمكنك أيضًا اختياره في أثناء الكتابة، أو الكتابة بلا اسم.
pen-names-shown = معروض تحت هذا الاسم:
pen-names-written = في صندوقك تحت هذا الاسم:
pen-names-rename = اسم جديد له
pen-names-rename-hint = يتغيّر في كل ما هو قيد الكتابة.
pen-names-rename-shown = يتغيّر في كل ما هو قيد الكتابة. أما القصص المعروضة فتحتفظ بالاسم القديم إلى حين عرضها من جديد. وعندها يستطيع من قرأها من قبل أن يعرف أن الاسمين لشخص واحد.
pen-names-rename-do = تغيير الاسم
pen-names-let-go = ترك هذا الاسم
pen-names-let-go-text = لا قصة تحته. يمكنك استعادته في أي وقت بكتابته من جديد.
pen-names-in-use = تحته قصة، فيبقى في هذه القائمة.
pen-names-new = اسم آخر
pen-names-new-hint = اسم أول، أو حرف، أو ما شئت. لا يلزم أن يكون اسمك.
pen-names-keep = حفظ هذا الاسم
pen-names-back = العودة إلى حسابك
pen-names-empty = يُرجى كتابة اسم. حرف واحد يكفي.
pen-names-there = هذا الاسم عندك من قبل، وبذلك يصير الاسمان واحدًا. يُرجى اختيار اسم آخر.
said-pen-name-kept = حُفظ الاسم. يمكنك اختياره لقصة.
said-pen-name-renamed = تغيّر الاسم. وما هو معروض يحتفظ بالاسم القديم إلى حين عرضه من جديد.
said-pen-name-gone = لم يعد الاسم في قائمتك.
write-pen-name-none = بلا اسم
write-pen-name-new = أو اسم جديد
write-pen-name-new-hint = إن كتبت اسمًا هنا، ظهر تحت القصة.

## ما يبقى مفصولًا
apart-heading = هذه الصورة موجودة أيضًا في قصة تحت اسم آخر
apart-text = من يرى القصتين يعرف أنهما لشخص واحد. يمكنك الرجوع وإخراجها، أو تركها كما هي.
apart-also = أيضًا في
apart-yes = أعرف ذلك. لتُعرض على كل حال.
apart-unanswered = لم يُعرض شيء بعد. يُرجى وضع العلامة هنا إن أردتها هكذا، أو متابعة الكتابة وإخراج الصورة.

## كلمات قد تدلّ على صاحبها
names-title = كلمات قد تدلّ عليك
names-before = قبل عرضها: فيها كلمات قد تدلّ أحدًا عليك أو على المكان. يمكنك النظر إلى كل منها، أو تركها.
names-look = النظر إلى هذه الكلمات
names-lede = كل من هذه الكلمات قد تدلّ أحدًا عليك، أو على المكان الذي حدث فيه ذلك. ولك القرار في كل منها.
names-by-letters = وجدها برنامج من حروفها. يفوته بعضها، وبعضها لا يدلّ على شيء.
names-none = لم توجد كلمات كهذه.
names-leave = تركها
names-write = كتابة هذا بدلًا منها:
names-instead-of = ما يُكتب بدلًا من «{ $word }»
names-do = تغيير ما اخترته
names-as-it-is = ترك كل شيء كما هو
names-on = المتابعة إلى المعاينة
names-next = هذا يغيّر نسختك أنت. وما يراه الآخرون يبقى كما هو إلى حين عرضها من جديد.
names-meanwhile = تغيّرت القصة في نافذة أخرى، فلم يتغيّر شيء هنا. هذه كلماتها الآن.
said-names-changed = تغيّرت في نسختك. يُرجى النظر إليها مرة أخرى، ثم القرار لك.
tells-own-name = اسمك أو جزء منه
tells-other-parent = اسم من يشاركك الصندوق
tells-other-pen-name = اسم آخر لك تُروى تحته قصة
tells-own-word = كلمة من قائمتك
tells-elsewhere = موجودة أيضًا في قصة تحت اسم آخر
tells-mail = عنوان بريد إلكتروني
tells-phone = رقم هاتف
tells-web = عنوان صفحة على الإنترنت
tells-handle = اسم كما تستعمله مواقع أخرى
tells-day = يوم مع سنته
tells-doctor = اسم طبيب أو طبيبة
tells-midwife = اسم قابلة
tells-nurse = اسم ممرضة أو ممرض
tells-person = اسم شخص
tells-hospital = اسم مستشفى
tells-in-title = في عنوان القصة
tells-in-opening = في السطر الذي لقائمة القصص
tells-in-own_note = في ما يحسن أن يعرفه القارئ أولًا
tells-in-words = في كلماتك
tells-in-pen_name = في الاسم الذي تحتها
tells-in-name = في الاسم الذي للذكرى
tells-in-caption = في الكلمات التي تحت صورة
tells-in-description = في ما تُظهره صورة
tells-in-credit = في اسم من التقط صورة
tells-in-cover = في جملة على غطاء
instead-doctor = الطبيبة
instead-midwife = قابلة
instead-nurse = ممرضة
instead-person = شخص ما
instead-hospital = المستشفى
telling-words = كلمات تدلّ عليّ
telling-words-label = أماكن ومستشفيات وشوارع وأسماء عائلات
telling-words-hint = كلمة في كل سطر. لا أحد غيرك يرى هذه القائمة. قبل عرض قصة نبحث عنها فيها.
telling-words-keep = حفظ هذه القائمة
said-telling-words = حُفظت قائمتك. لا أحد غيرك يمكنه رؤيتها.
## من بعدي
afterme-title = من بعدي
afterme-box-text = ما الذي يحدث لكل هذا حين يتعذّر عليك الاعتناء به. ولا يلزمك أي قرار.
afterme-lede = هنا يمكنك تقرير ما يحدث له حين يتعذّر عليك الاعتناء به.
afterme-how = يمكنك تسمية شخص وإعطاؤه رابطًا. إن ضغط يومًا على الزر الذي فيه، تبدأ مهلة من { $days } يومًا. وعندها نكتب إليك ثلاث مرات. وأي علامة منك تنهيها. لا شيء يبدأ من تلقاء نفسه. وإن لم يكن لك قرار، يبقى كل شيء كما هو.
afterme-decided = ما قرّرته
afterme-says-goes-to = ينتقل إلى { $name }.
afterme-says-seal = يُختم. والبدء بيد { $name }.
afterme-says-remove = يُزال. والبدء بيد { $name }.
afterme-state-waiting = بدأت المهلة. إن لم تصل علامة منك، تنتهي في { $day }.
afterme-state-not-now = بدأت مهلة، وقد أنهيتها. لم يتغيّر شيء.
afterme-state-done = لقد حدث.
afterme-state-link = أُعطي رابط. ويعمل إلى حين سحبه.
afterme-state-no-link = لا أحد لديه رابط بعد، فلا أحد يمكنه أن يبدأ شيئًا.
afterme-here = أنا هنا
afterme-make-link = إعداد رابط يُعطى باليد
afterme-send-letter = إرسال الرابط بالبريد
afterme-link-back = سحب الرابط
afterme-change = تغيير هذا القرار
afterme-take-back = سحب هذا القرار
afterme-undo-goes-to = عندها لا يفتح الرابط شيئًا بعد ذلك. وكل شيء ما زال في صندوقك.
afterme-undo-seal = عندها يُفكّ الختم، ويعود كل شيء كما كان.
afterme-undo-remove = عندها يعود كل ما يمكن أن يعود، ولا أحد غيرك يمكنه رؤيته.
afterme-link-made = هذا الرابط لـ { $name }. يمكنك كتابته أو طباعته أو تسليمه باليد.
afterme-link-label = الرابط
afterme-link-once = يبقى هنا ربع ساعة، ولا نحتفظ بنسخة منه. ويمكنك إعداد رابط آخر في أي وقت.
afterme-about = بمَ يتعلّق القرار؟
afterme-about-hint = القرار عن قصة يسبق القرار عن الصندوق. والقرار الجديد يحلّ محلّ السابق في الأمر نفسه.
afterme-about-box = كل ما في صندوقي
afterme-about-story = قصة واحدة
afterme-about-trouble = يُرجى اختيار ما يتعلّق به القرار.
afterme-choice = ماذا يحدث له؟
afterme-choice-trouble = يُرجى اختيار واحد من الثلاثة.
afterme-goes-to = ينتقل إلى ذلك الشخص
afterme-goes-to-hint = يمكنه أن يقرأه، وأن يأخذ معه الكلمات والصور كما تظهر في الصفحات. ومنها ما لم يره أحد غيرك. ولا يتغيّر من يمكنه رؤيته سواه.
afterme-seal = يُختم
afterme-seal-hint = لا يغيّره أحد بعد ذلك. ما هو معروض يبقى كما هو، وما هو خاص يبقى مغلقًا.
afterme-remove = يُزال
afterme-remove-hint = لا يراه أحد من ذلك اليوم. ويُحفظ بعيدًا عن الأنظار { $days } يومًا آخر، ثم يذهب.
afterme-who = من يبدأ ذلك؟
afterme-who-hint = شخص له ثقتك. ولا يرى شيئًا مما يخصّك قبل أن تنتهي المهلة.
afterme-name = اسم ذلك الشخص
afterme-name-trouble = يُرجى كتابة اسم، من 80 حرفًا على الأكثر.
afterme-address = عنوان بريده الإلكتروني
afterme-address-hint = لا نكتب إليه إلا عند الضغط على «إرسال الرابط بالبريد».
afterme-address-trouble = يُرجى كتابة عنوان يمكن أن تصل إليه الرسائل.
afterme-words = كلماتك إليه، إن رغبت
afterme-words-hint = تظهر لذلك الشخص حين يحدث ذلك، ولا تظهر له قبله أبدًا.
afterme-write = حفظ هذا القرار
afterme-cannot = ما لا نستطيع أن نعد به
afterme-cannot-place = يستطيع هذا المكان فعل ذلك ما دام هناك من يديره.
afterme-cannot-will = هذه ليست وصية. وقد تقرّر محكمة شيئًا آخر.
afterme-cannot-know = لا أحد هنا يتحقّق مما حدث. من لديه الرابط يمكنه أن يبدأ المهلة، ولك { $days } يومًا لإنهائها.
afterme-no-letters = هذا المكان لا يرسل بريدًا إلكترونيًا، فلا يخبرك شيء بأن مهلة بدأت. يظهر ذلك هنا عند تسجيل الدخول، وتسجيل الدخول ينهيها.
afterme-cannot-letters = قد تضيع الرسائل. نكتب إلى عنوان حسابك، فيُرجى أن يبقى صحيحًا.
afterme-cannot-originals = أصول صورك لا تُسلَّم إلى أحد. وإن أردتها لأحد، فيمكنك تنزيلها وتسليمها باليد.
afterme-cannot-copies = ما حفظه آخرون أو طبعوه يبقى لديهم. وقد تبقى في النسخ القديمة من هذا المكان أشياء أُزيلت، إلى مدة.
afterme-cannot-sign-in = من يستطيع تسجيل الدخول باسمك يُحسب أنه أنت: يمكنه إنهاء المهلة، وفكّ الختم.
afterme-notice-waiting = وصلت ضغطة على زر الرابط الذي أعطيته { $name }. إن لم تصل علامة منك، يحدث ما قرّرته في { $day }.
afterme-notice-not-now = وصلت ضغطة على زر الرابط الذي أعطيته { $name }. وها أنت هنا، فانتهت المهلة. لم يتغيّر شيء.
afterme-notice-sealed = حدث ما قرّرته، وقد خُتم. ويمكنك فكّ الختم.
afterme-notice-removed = حدث ما قرّرته: هو الآن بعيد عن الأنظار، وسيُزال. وما زال بإمكانك استعادته إلى مدة.
afterme-notice-gone-to = حدث ما قرّرته: صار فتحه ممكنًا لـ { $name }. ويمكنك سحب ذلك.
afterme-named-title = رابط لوقت لاحق
afterme-named-lede = من أعطاك هذا الرابط يثق بك.
afterme-named-text = هو لوقت لا يستطيع فيه ذلك الشخص أن يعتني بشيء بعد الآن. حين يأتي ذلك الوقت، اضغط على الزر. عندها تبدأ مهلة من { $days } يومًا. يُخبَر الشخص بها، ويمكنه أن ينهيها.
afterme-named-leave = إن لم يأتِ ذلك الوقت بعد، فاترك هذه الصفحة واحتفظ بالرابط. النظر إليها لا يغيّر شيئًا.
afterme-named-begin = ابدأ المهلة
afterme-named-waiting = بدأت المهلة. تنتهي في { $day }.
afterme-named-waiting-text = ليس عليك أن تفعل شيئًا حتى ذلك الحين. افتح هذا الرابط مرة أخرى بعد ذلك اليوم.
afterme-named-not-now = ليس الآن.
afterme-named-not-now-text = لا يحدث شيء، وليس عليك أن تفعل شيئًا. احتفظ بالرابط من فضلك.
afterme-named-done = انتهت المهلة.
afterme-named-done-text = خلف هذا الزر ما كُتب من أجلك.
afterme-named-open = افتحه
afterme-stop-title = أنا هنا
afterme-stop-lede = ضغطة على الزر، فتنتهي المهلة فورًا. ويبقى كل شيء كما هو.
afterme-stop-text = لا حاجة إلى تسجيل الدخول. ومن بدأ المهلة لا يُخبَر متى أنهيتها ولا كيف.
afterme-stop-done = انتهت المهلة. كل شيء يبقى كما هو.
afterme-stop-done-text = لا أحد يمكنه أن يبدأها من جديد قبل { $days } يومًا. وإن أردت سحب الرابط، فهذا ممكن في صندوقك.
afterme-unreached = لا يمكن لأي رسالة أن تصل إليك، لأن أحدًا لم يُثبت بعد أن بريدًا مسجّلًا هنا هو بريدك. إلى أن يصير ذلك ممكنًا، لا يحدث من تلقاء نفسه شيء مما تقرّر هنا.
afterme-unreached-do = كتابة عنوان بريدك
afterme-state-unreached = بدأ أحدهم المهلة. لا يحدث شيء ما دامت الرسائل لا تصل إليك.
afterme-notice-unreached = ضغط { $name } زرّ الرابط الذي حصل عليه منك. لا يمكن لأي رسالة أن تصل إليك، ولذلك لا يحدث شيء من تلقاء نفسه.
afterme-letter-subject = هل أنت هنا؟
afterme-letter-begun = بدأ شخص سمّيته المهلة التي كتبتها.
afterme-letter-ends = إن لم تصل علامة منك، تنتهي مهلة في { $day }، ويحدث ما قرّرته. وإن كنت هنا، فيُرجى فتح الرابط والضغط على الزر. عندها يبقى كل شيء كما هو.
afterme-letter-sign-in = ويكفي تسجيل الدخول أيضًا.
afterme-link-letter-subject = رابط للحفظ
afterme-link-letter-text = شخص يثق بك طلب منا أن نرسل إليك هذا الرابط.
afterme-link-letter-keep = يُرجى حفظه في مكان آمن. فتحه لا يغيّر شيئًا. والصفحة تقول الغرض منه.
said-after-written = حُفظ قرارك. لا شيء يحدث قبل أن يكون لدى أحد رابط.
said-after-here = انتهت المهلة. كل شيء يبقى كما هو.
said-after-letter = رسالة فيها رابط في طريقها.
said-letter-enough = خرج اليوم ما يكفي من الرسائل. يمكنك غدًا إرسال رسالة أخرى، أو نقل الرابط بنفسك.
said-after-letter-soon = خرجت رسالة قبل وقت قصير. يمكنك إرسال أخرى بعد ساعة، أو إعطاء الرابط بنفسك.
said-after-link-back = سُحب الرابط. لم يعد يقود إلى شيء.
said-after-taken-back = سُحب القرار.

## ما تُرك لشخص
left-title = تُرك من أجلك
left-only-you = أنت وحدك من يرى هذه الصفحة، على هذا الجهاز.
left-goes-to = من سمّاك أراد أن يكون هذا لك.
left-seal = من سمّاك أراد أن يُختم هذا. وقد حدث ذلك، وليس عليك أن تفعل شيئًا.
left-remove = من سمّاك أراد أن يُزال هذا. وقد حدث ذلك، وليس عليك أن تفعل شيئًا.
left-words = كُتب من أجلك
left-stories = قصص
left-photographs = صور
left-photographs-text = تُفتح كل صورة في صفحة خاصة بها، حين تختارها فقط.
left-photograph = صورة
left-download = خذ هذه الصورة معك
left-keep = يمكنك العودة بالرابط نفسه. انسخ أو اطبع ما تريد أن تحتفظ به بيدك.
## حسابك: تسجيل الدخول في الحياة اليومية
account-with = طرق تسجيل دخولك
account-where = أين سُجّل دخولك
account-where-hint = إن كان أحد هذه الأجهزة ليس لك، فيُرجى إنهاء الدخول عليه واختيار كلمة مرور أخرى.
account-here = هذا الجهاز
account-device = جهاز
account-begun = البداية: { $begun }. آخر مرة: { $seen }.
account-today = اليوم
account-this-week = هذا الأسبوع
account-end = إنهاء الدخول هناك
account-end-elsewhere = إنهاء الدخول في كل مكان آخر
account-ended = أين كان الدخول من قبل
account-ended-hint = ما انتهى يبقى هنا تسعين يومًا.
account-ended-new = جهاز كان جديدًا حينها
account-ended-when = بدأ { $begun }، وانتهى { $ended }.
account-ended-there = تمّ الخروج على ذلك الجهاز.
account-ended-her = أُنهي من جهاز آخر لك.
account-ended-change = انتهى حين تغيّر ما يُستعمل للدخول، أو تغيّر حسابك.
account-ended-time = لم يُستعمل مدة طويلة.
account-ended-steward = أنهاه من يدير هذا المكان.
account-ended-backup = أُعيدت نسخة احتياطية، فانتهى دخول الجميع.
account-back = العودة إلى حسابك
password-title = اختيار كلمة مرور أخرى
password-lede = في كل مكان آخر يُسجَّل خروجك فورًا. وهنا يبقى دخولك.
password-new = كلمة مرورك الجديدة
password-use = استعمال كلمة المرور هذه
address-title = استعمال عنوان بريد آخر
address-lede = نرسل رابطًا إليه. وقبل الضغط عليه لا يتغيّر شيء.
address-new = عنوان بريدك الإلكتروني الجديد
address-sent-lede = إن كان وصول رسالة إلى هذا العنوان ممكنًا، فهي في طريقها.
address-sent-text = يُرجى فتح الرابط والضغط على الزر خلال يوم. وحتى ذلك الحين يبقى عنوانك القديم.
address-link-title = عنوان بريدك الإلكتروني
address-link-lede = ضغطة على الزر، فتصل الرسائل إلى هذا العنوان من الآن.
address-link-use = استعمال هذا العنوان
address-link-done = من الآن تصل الرسائل إلى هنا. وتصل إلى عنوانك القديم رسالة أخيرة تقول ذلك.
again-title = يُرجى تسجيل الدخول مرة أخرى
again-lede = مضى بعض الوقت، وهذا أمر يستحق نظرة ثانية. وبعد ذلك تكون العودة فورًا إلى حيث كنت.
again-wrong = ليست هذه كلمة المرور التي نعرفها. يمكنك المحاولة مرة أخرى، أو طلب رابط في الأسفل.
again-go-on = متابعة
again-letter = إرسال رابط إليّ
again-letter-text = كلمة المرور ليست في متناولك؟ يمكننا إرسال رابط إلى عنوان بريدك.
again-sent = رسالة في طريقها إليك. يُرجى الضغط على الرابط على هذا الجهاز، ثم العودة إلى هذه الصفحة.
again-pressed = ضغطت على الرابط
again-not-yet = لم نرَ بعد ضغطة عليه على هذا الجهاز. قد تستغرق الرسالة دقيقة.
again-not = ترك الأمر كما هو
again-thanks = شكرًا لك
again-thanks-lede = لم يحدث شيء بعد. بالضغط على الزر يحدث ما اخترته.
letter-address-text = هذا هو الرابط الذي يجعل هذا عنوانك:
letter-address-time = يعمل مرة واحدة، خلال { $hours } ساعة.
letter-device-subject = دخول من جهاز جديد
letter-device-text = تمّ الدخول إلى حسابك من جهاز لم يكن معروفًا من قبل.
letter-device-not-you = تمّ دخول من جهاز جديد. إن كان ذلك منك، فلا حاجة إلى فعل شيء. وإن لم يكن منك، فيُرجى فتح الرابط وإنهاء الدخول هناك.
letter-old-address-subject = عنوانك
letter-old-address-text = تغيّر عنوان بريدك الإلكتروني. من الآن لا تصل رسائل إلى هذا العنوان.
letter-old-address-not-you = إن لم يكن هذا منك، فيُرجى إخبار الشخص الذي يدير المكان. يمكنه إعادة العنوان.
said-password = كلمة مرورك الجديدة سارية. وفي كل مكان آخر سُجّل خروجك.
said-ended = انتهى الدخول هناك.
said-ended-elsewhere = دخولك الآن هنا وحده.

## الخطوة الثانية عند تسجيل الدخول
factor-title = خطوة ثانية عند تسجيل الدخول
factor-lede = إلى جانب كلمة المرور تُكتب ستة أرقام من تطبيق على هاتفك. ومن عرف كلمة مرورك يبقى مع ذلك خارجًا.
factor-asked = لك دور في إدارة هذا المكان. غرفه لا تنفتح إلا بعد هذه الخطوة الثانية. أما صندوقك فينفتح في كل حال.
factor-next = يلزم لذلك تطبيق للتحقّق. وهو موجود في هواتف كثيرة، وهناك تطبيقات مجانية.
factor-set-up = إعدادها
factor-later = لاحقًا: الذهاب إلى صندوقي
factor-is-on = هي مفعّلة.
factor-off = إيقافها
factor-off-text = من بعدها تكفي كلمة مرورك أو رابط. ويمكنك تفعيلها من جديد في أي يوم.
factor-scan = يُرجى توجيه التطبيق إلى هذه الصورة.
factor-picture = السرّ في صورة من مربعات
factor-here = أو فتح التطبيق على هذا الجهاز
factor-type = أو كتابة هذه الأحرف في التطبيق:
factor-code = الرمز
factor-wrong = هذا الرمز لا يطابق، أو استُعمل من قبل. يأتي رمز جديد خلال نصف دقيقة.
factor-on-text = في كل مكان آخر يُسجَّل خروجك. وبعد ذلك تصلك عشرة رموز، ليوم يضيع فيه هاتفك.
factor-on = تفعيلها
recovery-title = رموز الاسترداد
recovery-left =
    { $count ->
        [zero] لم يبقَ شيء من العشرة.
        [one] بقي واحد من عشرة.
        [two] بقي اثنان من عشرة.
        [few] بقي { $count } من عشرة.
        [many] بقي { $count } من عشرة.
       *[other] بقي { $count } من عشرة.
    }
recovery-new = إعداد عشرة رموز جديدة
recovery-lede = إن لم يكن هاتفك معك، يعمل كل رمز منها مرة واحدة بدلًا من رمز التطبيق.
recovery-once = تبقى هنا ربع ساعة. يُرجى كتابتها أو طباعة هذه الصفحة، وحفظها مع أوراقك.
recovery-gone = لم تعد تظهر، ولا نحتفظ بنسخة منها. إن لم تكن لديك، فيمكنك إعداد عشرة رموز جديدة.
recovery-kept = حفظتُها عندي
code-title = خطوة أخرى
code-lede = يُرجى كتابة الأرقام الستة التي يُظهرها تطبيقك الآن.
code-hint = هل ضاع هاتفك؟ أحد رموز الاسترداد يعمل هنا أيضًا.
said-factor-off = أُوقفت. وفي كل مكان آخر سُجّل خروجك.
sign-in-took-long = مضى بعض الوقت. يُرجى البدء من جديد. لم يضِع شيء.
said-second-step = لك دور في إدارة هذا المكان. يُرجى إعداد خطوة ثانية تحت «حسابك» حين يكون لديك وقت.

## مفاتيح المرور
passkeys-title = مفاتيح المرور
passkeys-lede = بمفتاح مرور يكون تسجيل الدخول بالإصبع أو الوجه أو رمز جهازك. فلا كلمة مرور يمكن أن يعرفها أحد.
passkeys-no-script = لإضافة مفتاح مرور يجب أن يشغّل هذا المتصفّح السكربتات ويعرف مفاتيح المرور.
passkeys-impossible = تحتاج مفاتيح المرور إلى عنوان له اسم ويبدأ بـ https. وليس لهذا المكان عنوان كهذا بعد.
passkeys-else = كلمة مرورك والرابط بالبريد الإلكتروني يعملان كما من قبل.
passkeys-else-password = كلمة مرورك تعمل كما من قبل.
passkey-since = منذ { $month }.
passkey-change = تغيير الاسم، أو الإزالة
passkey-name = اسمه عندك
passkey-name-hint = ليكون من السهل معرفته في القائمة، مثل «هاتفي».
passkey-add = إضافة مفتاح مرور
passkey-remove = إزالته
passkey-remove-text = بعدها يكون تسجيل دخولك بطريقة أخرى. وفي كل مكان آخر يُسجَّل خروجك.
passkey-not-made = لم يُنشأ مفتاح مرور، ولم يتغيّر شيء. يمكنك المحاولة مرة أخرى.
passkey-sign-in = تسجيل الدخول بمفتاح مرور
passkey-sign-in-text = إن كنت قد أضفت مفتاح مرور، فهذه أسرع طريقة.
passkey-not-signed = لم ينجح ذلك بمفتاح مرور. يمكنك المحاولة مرة أخرى، أو اختيار إحدى الطرق في الأسفل.
said-passkey = حُفظ مفتاح مرورك. وفي كل مكان آخر سُجّل خروجك.
said-passkey-removed = أُزيل. وفي كل مكان آخر سُجّل خروجك.
sign-in-passkey-unknown = لا نعرف مفتاح المرور هذا. الطرق الأخرى تعمل كما من قبل.
said-passkey-unknown = لا نعرف مفتاح المرور هذا. الطرق الأخرى تعمل كما من قبل.
## والدان لصندوق واحد
parents-title = أنتما الاثنان
parents-lede = يمكنك حفظ هذا الصندوق بالاشتراك مع الوالد الآخر أو الوالدة الأخرى.
parents-text = عندها يرى كل منكما كل صورة فيه، ومنها ما كان قبل ذلك. ومعها اسمها ووصف ما تُظهره، ويمكن تنزيل الأصول. ما جاء عبر صندوق البريد يبقى مغلقًا أمام من يشاركك، إلى حين فتحه. أما كلماتك بجانب صورة فتبقى لك إلى حين رغبتك في إظهارها، واحدة واحدة. وكذلك مسوداتك.
parents-how = كيف تصل الدعوة؟
parents-by-hand = أعطي الرابط بنفسي
parents-by-hand-hint = يظهر الرابط في الصفحة التالية، مرة واحدة.
parents-by-letter = بالبريد الإلكتروني
parents-by-letter-hint = لا تقول الرسالة إلا من أرسلها، مع الرابط. ولا تذكر أي نوع من الأماكن هذا.
parents-address = عنوان البريد الإلكتروني، إن كانت الدعوة بالبريد
parents-next = يعمل الرابط مرة واحدة، طوال أسبوعين. ويمكنك سحبه ما لم يستعمله أحد.
parents-invite = إعداد الرابط
parents-link = الرابط
parents-link-lede = هذا هو الرابط. يُرجى نسخه الآن، فنحن لا نحتفظ بنسخة منه.
parents-link-hint = من لديه الرابط يمكنه أن يدخل إلى صندوقك. يُرجى إعطاؤه لشخص واحد فقط.
parents-waits = دعوة في طريقها.
parents-letter-soon = تخرج الرسالة بعد لحظة.
parents-letter-enough = خرج اليوم ما يكفي من الرسائل. يمكنك غدًا إرسال رسالة أخرى، أو نقل الرابط بنفسك.
parents-letter-too-soon = خرجت رسالة قبل وقت قصير. يمكنك إرسال أخرى بعد ساعة، أو إعطاء الرابط بنفسك.
parents-open-until = يعمل حتى { $day }، أو حتى يستعمله أحد. وإن سُحب، لم يعد يقود إلى شيء، وذلك فورًا.
parents-take-back = سحب الدعوة
parents-two = تحفظان هذا الصندوق معًا، أنت و{ $name }.
parents-two-text = كل منكما يرى كل صورة فيه. ما يأتي عبر صندوق البريد يفتحه كل منكما لنفسه. ومن وضع صورة يمكنه وحده أن يضعها جانبًا. أما مسوداتك فلا يراها أحد غيرك.
parents-letter-text = هذا الرابط مرسل إليك من { $name }:
parents-letter-from = المرسل: { $name }.
parents-letter-time = يعمل مرة واحدة، خلال { $days } يومًا.
parents-letter-not-you = إن لم تكن لك معرفة بالمرسل، فليس عليك فعل شيء.
parents-only-two = لا أحد غيركما يمكنه رؤية هذا.
parents-only-two-page = لا أحد غيركما يمكنه فتح هذه الصفحة.
box-parents = أنتما الاثنان
box-parents-text = حفظ هذا الصندوق بالاشتراك مع الوالد الآخر أو الوالدة الأخرى.
join-title = دعوة
join-lede = هناك من يريد أن يحفظ صندوقًا معك.
join-text = عندها تريان معًا ما فيه. ما أحضره آخرون عبر رابط يبقى مغلقًا أمامك إلى حين فتحه. وما كتبته أنت يبقى لك.
join-have-account = لديّ حساب هنا
join-next = بعد ذلك يظهر الصندوق. وقبل الضغط على الزر لا يحدث شيء.
join-button = الدخول
join-address-taken = لهذا العنوان حساب هنا. يُرجى تسجيل الدخول به أولًا، ثم فتح الرابط من جديد.
join-own-box-holds = صورك محفوظة في صندوق لك، وللشخص هنا صندوق واحد. هي تبقى حيث هي. للدخول يُرجى تنزيلها أولًا، ثم وضعها جانبًا وإزالتها هناك. وبعد ذلك يُفتح الرابط من جديد.
join-her-own = هذا الرابط يقود إلى صندوقك أنت. وهو للوالد الآخر أو الوالدة الأخرى، وما زال يعمل.
said-letter-soon = تخرج الرسالة بعد لحظة.
said-letter-lies = لا يرسل هذا المكان بريدًا. ما كان سيرسله موجود على جهازه، ويمكن لمن يدير المكان أن يقرأه هناك وينقله.
said-invitation-back = سُحبت الدعوة. لم يعد رابطها يقود إلى شيء.
said-joined = تحفظان هذا الصندوق معًا الآن.
parents-other-away = وُضعت هذه جانبًا بيد من يشاركك الصندوق. وتذهب نهائيًا في { $day }. ويمكنك تنزيل الأصل حتى ذلك الحين.
said-kept-two = حُفظت. لا أحد غيركما يمكنه رؤيتها.
own-words-label = كلماتك أنت بجانبها
own-words-hint = كل منكما يرى ما كتبه الآخر هنا. ولا يغيّر كل منكما إلا كلماته. ولا تصل إلى القرّاء أبدًا.
own-words-alone = لا أحد غيرك يمكنه قراءتها. قد يدخل الوالد الآخر أو الوالدة الأخرى إلى هذا الصندوق لاحقًا. وتبقى كلماتك لك إلى حين رغبتك في إظهارها.
own-words-not-shown = لا أحد غيرك يمكنه قراءة هذه الكلمات: كانت هنا قبل دخول { $name }، أو أبقيتها لنفسك.
own-words-show = حفظها وإظهارها لـ { $name }
own-words-hide = حفظها وإبقاؤها لنفسي
says-title = من فيها
says-hint = من يظهر في صورة له رأي في المدى الذي تصل إليه. وتبقى محفوظة لكما معًا، مهما كان القول هنا.
says-me = وأنت؟
says-asked = قيل إنك في هذه الصورة. لا داعي للعجلة: إلى أن يأتي جوابك، لا أحد غيركما يراها.
says-not-in-it = لست في هذه الصورة
says-only-two = أنا في هذه الصورة، ولا يراها غيرنا نحن الاثنين
says-invited = أنا في هذه الصورة، ويجوز أن يراها من لديهم دعوة
says-anyone = أنا في هذه الصورة، ويجوز أن يراها أي أحد
says-other = { $name } في هذه الصورة
says-other-hint = عندها لا يراها غيركما إلى أن يكون هنا جواب. ولا تخرج أي رسالة.
says-keep = حفظه هكذا
says-they-open = لم يأتِ بعد جواب { $name } عن المدى الذي تصل إليه. وحتى ذلك الحين لا يراها غيركما.
says-they-anyone = { $name } في هذه الصورة، والجواب: يجوز أن يراها أي أحد.
says-they-invited = { $name } في هذه الصورة، والجواب: يجوز أن يراها من لديهم دعوة.
says-they-only-two = { $name } في هذه الصورة، والرغبة أن تبقى بينكما.
says-line-open = هذه لا تصل إلى القرّاء. فيها شخص لم يقل بعد إلى أي مدى يجوز أن تصل.
says-line-only-two = هذه لا تصل إلى القرّاء. فيها شخص يريد أن تبقى بينكما.
says-line-invited = لا تصل هذه إلا إلى من لديهم دعوة. وحيث تكون القصة لأناس أكثر، تُترك خارجها.
says-line-anew = هذه لا تصل إلى القرّاء بعد. وتصل إليهم حين تُعرض القصة مرة أخرى.
says-open-title = قيل إنك في هذه الصور
says-open-text = في صفحة كل صورة يمكنك تحديد المدى الذي تصل إليه. لا داعي للعجلة: حتى ذلك الحين لا يراها غيركما.
said-say = هكذا حُفظ، ويسري من الآن.
part-title = نفترق
part-lede = يكمل كل منكما مع صندوق خاص به، وفيه كل ما حفظتماه معًا.
part-photographs = لكل منكما نسخة كاملة من كل صورة، مع أصلها.
part-beside = الكلمات التي بجانبها، وما قيل عمّن فيها، تكون في النسختين.
part-stories = القصص تبقى لمن يحكيها. ولا يلاحظ القرّاء شيئًا.
part-nothing-taken = لا يُؤخذ شيء من أحد. وإلى أن تكتمل كل النسخ، يبقى كل شيء كما هو.
part-afterwards = بعد ذلك لا يرى أي منكما ما يضعه الآخر، ولا رجوع إلى صندوق واحد.
part-next = ينتظر ذلك سبعة أيام، ويمكنك سحبه حتى ذلك الحين. وإن ضغطتما كلاكما على الزر، حدث فورًا. ومن يشاركك الصندوق يرى ذلك في هذه الصفحة وفي الصندوق.
part-ask = الافتراق بعد سبعة أيام
part-waits = يحدث ذلك في { $day }. طلبت ذلك، ويمكنك سحبه حتى ذلك الحين.
part-back-text = بعد السحب يبقى كل شيء كما هو.
part-back = سحب ذلك
part-other-waits = كان ذلك بطلب من { $name }. ويحدث في { $day }.
part-agree-text = ليس عليك فعل شيء. إن أردت ذلك الآن، فيمكنك الضغط على الزر. وعندها لا يمكن سحبه.
part-agree = الافتراق الآن
part-copying = النسخ قيد الإعداد. وإلى أن تكتمل كلها، يبقى كل شيء كما هو.
part-in-box = طلب أحدكما الافتراق.
part-look = ما الذي يحدث عندها، ومتى
said-part-back = سُحب الطلب. كل شيء يبقى كما هو.
## الدوائر والدعوات ومن يمكنه الرؤية
box-circles = دوائرك، ومن لديهم دعوة
box-circles-text = أناس من اختيارك، لكل منهم رابط خاص به.
circles-title = الدوائر
circles-lede = الدائرة أناس من اختيارك. لا أحد غيرك يرى اسمها، ولا أنها موجودة.
circles-none = لا توجد دائرة بعد. وقد تكون الأولى من شخص واحد.
circle-title = دائرة
circle-new = دائرة جديدة
circle-name = ما اسمها عندك؟
circle-name-hint = العائلة، القابلات، اسم واحد. لا أحد غيرك يراه.
circle-name-trouble = يُرجى إعطاؤها اسمًا، ليكون من السهل العثور عليها.
circle-newcomers = من تصله الدعوة لاحقًا
circle-from-now = يقرأ فقط ما شاركته بعد ذلك
circle-from-now-hint = ما عُرض على الدائرة من قبل يبقى لمن كانوا فيها.
circle-from-now-stays = من تصله الدعوة لاحقًا يقرأ فقط ما شاركته بعد ذلك.
circle-everything = يقرأ كل ما يمكن للدائرة أن تقرأه
circle-make = إنشاء هذه الدائرة
circle-save = حفظ
circle-people = من لديهم دعوة
circle-nobody = لا أحد لديه دعوة بعد.
circle-stories = ما يمكن لهذه الدائرة أن تقرأه
circle-no-stories = لا شيء بعد. تُختار الدوائر حيث يُقرَّر من يمكنه رؤية القصة.
circle-change = تغيير هذه الدائرة
circle-end = إنهاء هذه الدائرة
circle-end-text = كل رابط إليها يتوقف فورًا، وكل قصة تخرج منها. وتبقى القصص في صندوقك.
circle-end-do = إنهاؤها الآن
invite-title = دعوة شخص
invite-person = لمن الدعوة؟
invite-person-hint = ليُعرف لمن الرابط. ولا يظهر هذا لمن يفتحه.
invite-person-trouble = يُرجى كتابة اسم من تصله الدعوة. الاسم الأول يكفي.
invite-greeting = سطر في أول صفحة تُفتح
invite-greeting-hint = إن رغبت. قد يراه آخرون أيضًا إن ضاع الرابط، فيحسن ألّا يكون فيه ما هو خاص.
invite-word = كلمة لا يعرفها غيركما
invite-word-hint = إن رغبت. تُطلب مرة واحدة. لا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للمسافات.
invite-next = بعد ذلك يظهر الرابط. يعمل على { $most } أجهزة على الأكثر، ويمكنك سحبه في أي وقت.
invite-do = إعداد الرابط
invite-devices =
    { $count ->
        [zero] لم يُفتح بعد.
        [one] فُتح على جهاز واحد.
        [two] فُتح على جهازين.
        [few] فُتح على { $count } أجهزة.
        [many] فُتح على { $count } جهازًا.
       *[other] فُتح على { $count } جهاز.
    }
invite-has-word = مع كلمة.
invite-take-back = سحبه
invite-new-link = إعداد رابط جديد
invite-new-link-hint = الرابط الجديد يحلّ محلّ القديم، فيتوقف القديم. وهذا ينفع إن ضاع رابط أو جهاز.
link-title = الرابط جاهز
link-lede = هذا الرابط لـ { $name } وحده. يُرجى إرساله كما تُرسل رسالة خاصة.
link-label = الرابط
link-hint = يبقى هنا ربع ساعة. وإن ضاع، يمكنك إعداد رابط جديد.
link-copy = نسخ الرابط
link-copied = نُسخ. يمكنك لصقه حيث تكون المراسلة بينكما.
link-by-hand = يُرجى وضع إصبع على الرابط مطوّلًا، ثم اختيار «نسخ».
link-send = إرساله …
link-gone-title = لم يعد الرابط يظهر
link-gone-lede = لا نحتفظ بنسخة منه. إن لم يكن لديك، فيمكنك إعداد رابط جديد.
link-next = ينتظر سنة إلى أن يُفتح. وبعد فتحه يبقى إلى حين سحبه.
link-back = العودة إلى الدائرة
open-title = شيء حُفظ من أجلك
open-lede = هناك من يريد أن يشاركك شيئًا.
open-word = الكلمة التي تعرفها
open-word-hint = لا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للمسافات.
open-word-wrong = ليست هذه هي الكلمة. يمكنك المحاولة مرة أخرى، أو سؤال من أرسل إليك الرابط.
open-word-pause = جرت عدة محاولات. لننتظر ساعة، ثم يعمل من جديد.
open-just-now = فُتح هذا الرابط على جهاز آخر قبل قليل. إن كان ذلك منك، فيُرجى الانتظار دقيقة ثم الضغط مرة أخرى. وإلا فيُرجى سؤال من أرسل إليك الرابط.
open-next = يتذكّر هذا الجهاز بعد ذلك أنّ لك أن تقرأه. لا تحتاج إلى حساب، ولا يُخبَر أحد متى تقرأ.
open-do = افتحه
shared-title = ما تمّت مشاركته معك
shared-lede = يُقال لك ما في كل قصة قبل أن تُفتح.
shared-none = لا شيء مشترك مع هذا الجهاز الآن.
shared-none-text = إن كان لديك رابط، فافتحه مرة أخرى على هذا الجهاز. ربما سُحب، وهذا ممكن في أي يوم.
ask-heading = هل كان مقصودًا أن تقرأ شيئًا هنا؟
ask-hint = يمكنك أن تسأل. إن كان أحد يحفظ قصة هنا ويقبل أن يُسأل، فسيجد سطرك حين ينظر في المرة القادمة.
ask-name = الاسم الذي يعرفك به من كتبها
ask-line = سطر إليه
ask-do = اسأل
asked-title = شكرًا لأنك سألت
asked-lede = إن كان هناك من يُسأل، فسطرك ينتظره.
asked-text = قد يأتيك الجواب رابطًا خاصًا بك، وقد لا يأتي. لا نستطيع أن نقول لك أيّهما.
requests-title = هناك من يسأل أن يقرأ
requests-text = حين يُعطى رابط قصة من دوائرك لشخص آخر، لا يرى ذلك الشخص شيئًا. وإن رغبت، يمكنه أن يترك لك سطرًا. لا أحد يقرؤه قبلك.
requests-none = لم يسأل أحد.
requests-someone = هناك من يسأل أن يقرأ
requests-show = إظهار من يسأل، وما كتب
requests-invite = الدعوة إلى { $circle }
requests-aside = ترك هذا جانبًا
requests-turn-off = لا أريد أن أُسأل
requests-turn-on = أقبل أن أُسأل
requests-off = لن تصلك أسئلة. ومن يحاول لا يرى أي فرق.
seen-invited = من في الدوائر التي اخترتها
seen-lived-it = آخرون عاشوا ذلك
decide-invited = أناس من اختياري
decide-invited-hint = من لديهم دعوة منك فقط، كل برابطه. وهي لغيرهم ليست هنا.
decide-circles = أي الدوائر؟
decide-circles-hint = هذه يمكنها قراءتها. والدائرة المتروكة لا يمكنها ذلك من الآن.
decide-circles-trouble = يُرجى وضع علامة على دائرة واحدة على الأقل، أو اختيار «أنا وحدي».
who-title = من يمكنه رؤية هذا
who-lede = هذا كل ما يفتحها. وما سحبته يغيب عنهم فورًا.
who-nobody = لا شيء هنا يفتحها لأحد غيرك.
who-circle = الدائرة
who-circle-back = سحب القصة من هذه الدائرة
who-members-back = سحبها منهم
who-list = هي في قائمة القصص
who-list-back = إخراجها من القائمة
who-link = كل من لديه عنوانها
who-link-back = سحبها من الجميع
who-addresses = للصور التي فيها عناوين
who-addresses-text = لا يصل إلى شيء هناك إلا من يجوز له قراءة القصة.
who-addresses-back = إعطاؤها عناوين جديدة
who-waiting = في { $day } الساعة { $time } ستُعرض على أناس أكثر
who-change = اختيار من يمكنه رؤيتها من جديد
who-picture-lede = يمكن رؤيتها في هذه القصص، لمن يجوز لهم قراءتها.
who-picture-nobody = ليست في أي قصة يمكن لأحد غيرك قراءتها.
who-picture-back = لسحبها يمكنك فتح قصة هنا، أو وضع الصورة جانبًا.
who-picture-page = العودة إلى الصورة
who-picture-other = قصة بقلم { $name }
who-picture-say = وفي قصة لمن يشاركك الصندوق، ما زال بإمكانك تحديد المدى الذي تصل إليه هذه الصورة، في صفحتها.
said-circle-made = صارت الدائرة هنا. لا أحد فيها بعد.
said-circle-ended = انتهت الدائرة، وكل رابط إليها.
said-taken-back = تمّ السحب فورًا.
said-request-aside = تُرك جانبًا. ولا يعلم بذلك أحد.
said-called-back-stays = تمّ التراجع. لا يتغيّر شيء.

# ما كُتب وقد انتهت الجلسة
given-back-title = كلماتك هنا
given-back-lede = سُجّل خروجك في هذه الأثناء، فلم تُحفظ بعد. لم يضِع منها شيء.
given-back-sign-in = تسجيل الدخول، في نافذة جديدة
given-back-then = ثم يُرجى العودة إلى هذه الصفحة والضغط على الزر.
given-back-do = سجّلت الدخول: حفظ الكلمات
given-back-resting = لم يكن حفظها ممكنًا في هذه اللحظة. لم يضع منها شيء: يُرجى ضغط الزر بعد لحظة.
given-back-again = حفظها

## آخرون عاشوا ذلك
lived-it-title = آخرون عاشوا ذلك
lived-it-lede = بعض القصص هنا لمن عاشوا شيئًا مثل هذا وحدهم. يمكنك طلب الدخول إليها.
lived-it-lede-member = هذه القصص لك ولآخرين عاشوا ذلك. لا أحد غيركم يمكنه أن يرى أنها هنا.
lived-it-none = لا توجد قصة هنا بعد. ويبقى هذا مفتوحًا لك.
lived-it-word = كلمتك تكفي. لا أحد يطلب دليلًا، ولا يسأل عمّا حدث بالضبط.
lived-it-words = ما ترغب في قوله
lived-it-words-hint = يمكن ترك هذا فارغًا. يقرؤه من يعتنون بهذا المكان، ولا أحد سواهم.
lived-it-words-hint-family = يمكن ترك هذا فارغًا. يقرؤه من يعتني بهذا المكان، ولا أحد سواه.
lived-it-answer-here = سيأتيك جواب من شخص. ويظهر في هذه الصفحة.
lived-it-next = سيأتيك جواب من شخص. وعندها تقول لك رسالة إن هناك جوابًا.
lived-it-ask = طلب ذلك
lived-it-asked = وصل طلبك، وسيأتيك جواب.
lived-it-asked-text = تقول لك رسالة متى كان هناك جواب. ليس عليك فعل شيء.
lived-it-take-back = سحب الطلب
lived-it-leave = المغادرة
lived-it-leave-text = عندها تنغلق هذه القصص أمامك. أما ما حفظته وما حكيته فيبقى كما هو. ويمكنك الطلب من جديد.
lived-it-lapsed = مضت سنة على آخر زيارة منك، فانغلقت هذه القصص بهدوء.
lived-it-lapsed-text = لا بأس في ذلك. وإن أردت العودة، فكلمة منك تكفي.
lived-it-not-again = أفضّل ألّا أعود
lived-it-declined = هذه القصص مغلقة أمامك في الوقت الحاضر.
lived-it-declined-text = هذا لا يقول شيئًا عمّا عشته. وكل شيء آخر هنا مفتوح لك كما من قبل. ويمكنك الطلب من جديد بعد شهر من الجواب.
lived-it-box = قصص لآخرين عاشوا ذلك
lived-it-box-text = بعضها لمن عرفوا ذلك بأنفسهم وحدهم.
care-members-title = من عاشوا ذلك
care-members-lede = هنا الترحيب بمن عاشوا ذلك بأنفسهم. وعندها تنفتح لهم القصص التي هي لهم وحدهم.
care-members-text = كلمتهم تكفي. يُرجى عدم طلب دليل ولا تشخيص ولا تواريخ.
care-asking = من يطلبون الدخول
care-asking-none = لا أحد يطلب الآن.
care-asking-more = هناك طلبات أخرى. تظهر هنا حين يُجاب عن هذه.
care-asked-in = طُلب ذلك في { $month }.
care-no-words = بلا كلمات أخرى.
care-welcome = الترحيب
care-not-now = ليس الآن
care-ask-in = دعوة شخص إلى الدخول
care-ask-in-hint = تصله رسالة فيها رابط يعمل ثلاثين يومًا. ولا تقول إلا «رسالة لك».
care-ask-in-do = إرسال الرسالة
care-admitted = من رُحّب بهم
care-admitted-none = لا أحد بعد.
care-admitted-hint = لا يرى هذه القائمة إلا من يعتنون بهذا المكان. ومن غاب سنة يخرج منها عند زيارته التالية.
care-end = إنهاء ذلك
care-end-of = إنهاء ذلك لـ { $name }
letter-answer-subject = هناك جواب لك
letter-answer-text = هو هنا:
newcomer-title = البدء هنا
newcomer-lede = يمكن أن يكون لك هنا صندوق خاص، للصور والكلمات. لا أحد غيرك يمكنه رؤية ما فيه.
newcomer-next = تصلك رسالة فيها رابط. وقبل فتحه لا يحدث شيء.
newcomer-send = إرسال الرسالة إليّ
newcomer-sent-lede = رسالة في طريقها إلى هذا العنوان.
newcomer-sent-text = فيها رابط يعمل يومًا واحدًا. إن لم يصل شيء، فيُرجى النظر بين الرسائل المزعجة أيضًا.
newcomer-joining-lede = خطوة أخرى، ثم ينفتح لك المكان.
newcomer-asked-in = دعاك إلى هنا شخص يعتني بهذا المكان. بعض القصص هنا لمن عاشوا ذلك وحدهم. وهي مفتوحة لك.
newcomer-name-hint = لا يلزم أن يكون اسمك الحقيقي. ولا يراه القرّاء.
newcomer-password-hint = يمكن ترك هذا فارغًا أيضًا، وتسجيل الدخول كل مرة برابط في رسالة.
newcomer-joining-next = بعدها يكون صندوقك هنا. هو فارغ، ولا أحد غيرك يمكنه رؤيته.
newcomer-letter-days = يعمل مرة واحدة، خلال { $days } يومًا.
newcomer-letter-hours = يعمل مرة واحدة، خلال { $hours } ساعة.
newcomer-has-one-subject = لديك حساب
newcomer-has-one-text = لهذا العنوان حساب هنا. يمكنك تسجيل الدخول به.
said-welcome = انفتح لك المكان. وهذا لك.
decide-lived-it = آخرون عاشوا ذلك
decide-lived-it-hint = أناس رحّب بهم هذا المكان لأنهم عرفوا ذلك بأنفسهم. ولا وجود لها عند غيرهم.
decide-not-wider = في هذا المكان، من رُحّب بهم لأنهم عاشوا ذلك يعرضون قصصًا على أناس أكثر من دوائرهم.
decide-not-wider-ask = طلب الدخول معهم
decide-not-wider-place = في هذا المكان، من يعتنون به يعرضون قصصًا على أناس أكثر من دوائرهم.
decide-too-wide = تبقى هذه القصة كما هي. يمكنك هنا عرضها على دوائرك.
decide-name-of-another = هناك شخص آخر يحكي هنا تحت اسم يشبه اسمك. يُرجى إضافة كلمة إليه تميّزك، حيث تُكتب القصة.
account-care = لمن يعتنون بهذا المكان
sign-in-join = البدء بصندوق خاص

## محفوظة سليمة
checks-whole-today =
    { $count ->
        [zero] لا صور محفوظة بعد. كان الفحص اليوم.
        [one] هي محفوظة سليمة. كان الفحص اليوم.
        [two] كلتاهما محفوظة سليمة. كان الفحص اليوم.
        [few] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص اليوم.
        [many] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص اليوم.
       *[other] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص اليوم.
    }
checks-whole-yesterday =
    { $count ->
        [zero] لا صور محفوظة بعد. كان الفحص أمس.
        [one] هي محفوظة سليمة. كان الفحص أمس.
        [two] كلتاهما محفوظة سليمة. كان الفحص أمس.
        [few] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص أمس.
        [many] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص أمس.
       *[other] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص أمس.
    }
checks-whole-on =
    { $count ->
        [zero] لا صور محفوظة بعد. كان الفحص في { $day }.
        [one] هي محفوظة سليمة. كان الفحص في { $day }.
        [two] كلتاهما محفوظة سليمة. كان الفحص في { $day }.
        [few] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص في { $day }.
        [many] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص في { $day }.
       *[other] الصور كلها محفوظة سليمة، وعددها { $count }. كان الفحص في { $day }.
    }
checks-not-all =
    { $count ->
        [zero] لا صور محفوظة بعد. ليس عليك فعل شيء.
        [one] الصورة ليست سليمة. وقد أُخبر بذلك من يديرون هذا المكان. ليس عليك فعل شيء.
        [two] السليم من الصورتين: { $whole }. وقد أُخبر بذلك من يديرون هذا المكان. ليس عليك فعل شيء.
        [few] السليم من { $count } صور: { $whole }. وقد أُخبر بذلك من يديرون هذا المكان. ليس عليك فعل شيء.
        [many] السليم من { $count } صورة: { $whole }. وقد أُخبر بذلك من يديرون هذا المكان. ليس عليك فعل شيء.
       *[other] السليم من { $count } صورة: { $whole }. وقد أُخبر بذلك من يديرون هذا المكان. ليس عليك فعل شيء.
    }
letter-check-subject = شيء ليس سليمًا
letter-check-text = في فحص هذه الليلة لم تكن كل الأصول كما حُفظت.
letter-check-do = على الجهاز، الأمر «windflower verify» يذكر ما هو. وحتى ذلك الحين يُرجى الاحتفاظ بكل نسخة لديك.
letter-backup-subject = لا توجد نسخة احتياطية جديدة
letter-backup-text = أحدث نسخة احتياطية أثبتتها تجربة استعادة مضى عليها أكثر من يوم، أو لا توجد واحدة بعد.
letter-backup-do = على الجهاز، الأمر «windflower backup» يُنشئ نسخة، ويقول ما الذي يمنع ذلك.
place-title = كيف حال المكان
place-about = عن هذا المكان
place-about-lede = ما اسمه، ولمن هو، وأين هو، وإلى أين تقود «مغادرة هذه الصفحة».
place-about-next = يتغيّر ذلك فورًا، في كل صفحة وللجميع.
place-about-save = تغييره
place-time-zone = توقيت المكان
place-time-zone-hint = اسم منطقته الزمنية، مثل Europe/London. وإن اخترت بلدًا آخر، تغيّرت معه.
place-time-zone-trouble = لا نعرف هذه المنطقة الزمنية. يكون اسمها مثل Europe/London.
place-lede = هل كل صورة سليمة، وهل يمكن استعادة كل شيء.
place-time = ساعة الجهاز
place-time-jumped = يقول الجهاز إنها { $machine }. وهي بحسب ما يعرفه المكان { $place }. كانت الساعة على خطأ، أو كان الجهاز متوقفًا مدة طويلة.
place-time-waits = إلى أن تأتي منك كلمة بأنها صحيحة، لا يُزال شيء نهائيًا ولا يُعرض ولا ينتهي بسببها. يُرجى النظر إلى التاريخ أولًا.
place-time-is-right = الساعة صحيحة
place-shows-none = لا يمكن إظهار أي صورة
place-shows-none-text = البرنامج الذي يصنع صور الصفحات لا يمكنه أن يبدأ هنا. الصور محفوظة سليمة، وستظهر حين يستطيع.
place-shows-none-do = على الجهاز، الأمر «windflower check» يجرّبه ويقول الشيء نفسه.
place-kept = الصور
place-pictures = مكان حفظها
place-copy = النسخة في { $folder }
place-not-checked = لم تُفحص بعد. الفحص كل ليلة.
place-all-whole =
    { $count ->
        [zero] لا شيء محفوظ بعد.
        [one] الأصل الوحيد سليم.
        [two] الأصلان سليمان.
        [few] الأصول كلها سليمة، وعددها { $count }.
        [many] الأصول كلها سليمة، وعددها { $count }.
       *[other] الأصول كلها سليمة، وعددها { $count }.
    }
place-not-whole = تالفة: { $damaged }. مفقودة: { $missing }. لا يمكن فحصها الآن: { $unknown }.
place-checked = آخر فحص: { $day }.
place-mended = ما كُتب من جديد من نسخة أخرى: { $count }.
place-verify = على الجهاز، الأمر «windflower verify» يذكرها.
place-letters = الرسائل
place-letters-out = خرجت كل الرسائل المكتوبة.
place-letters-wait =
    { $count ->
        [zero] لا رسالة تنتظر.
        [one] رسالة واحدة تنتظر: لم يأخذها خادم البريد بعد.
        [two] رسالتان تنتظران: لم يأخذهما خادم البريد بعد.
        [few] { $count } رسائل تنتظر: لم يأخذها خادم البريد بعد.
        [many] { $count } رسالة تنتظر: لم يأخذها خادم البريد بعد.
       *[other] { $count } رسالة تنتظر: لم يأخذها خادم البريد بعد.
    }
place-letters-never =
    { $count ->
        [zero] لم تتعذّر رسالة في الأيام السبعة الأخيرة.
        [one] رسالة واحدة من الأيام السبعة الأخيرة تعذّر إرسالها، ولن تُجرَّب من جديد.
        [two] رسالتان من الأيام السبعة الأخيرة تعذّر إرسالهما، ولن تُجرَّبا من جديد.
        [few] { $count } رسائل من الأيام السبعة الأخيرة تعذّر إرسالها، ولن تُجرَّب من جديد.
        [many] { $count } رسالة من الأيام السبعة الأخيرة تعذّر إرسالها، ولن تُجرَّب من جديد.
       *[other] { $count } رسالة من الأيام السبعة الأخيرة تعذّر إرسالها، ولن تُجرَّب من جديد.
    }
place-letters-why = كان السبب في المرة الأخيرة:
place-letters-none = ليس لهذا المكان خادم بريد، فلا يخرج شيء. الرسائل موجودة على جهازه في المجلّد { $folder }.
place-data = قرص الكلمات والحسابات
place-room = المساحة الخالية على هذا القرص: { $room }.
place-room-little = لم يبق على هذا القرص سوى { $room }. ما لا يتسع له يُردّ إلى صاحبه، ويبقى الدخول والسحب ممكنين.
place-backups = النسخ الاحتياطية
place-backup-proven = أحدث نسخة احتياطية أُنشئت وأثبتتها تجربة استعادة: { $day }.
place-backup-none-yet = لا توجد بعد نسخة احتياطية مُثبتة.
place-backup-not-set = لا تُنشأ نسخ احتياطية: الإعدادات لا تقول أين تُحفظ.
place-backup-do = طريقة إنشائها مكتوبة في docs/operating/backups.md.
place-today = اليوم
place-yesterday = أمس
## العاملون الذين يدخلون عبر مؤسستهم
openid-for-staff = لمن يعملون هنا:
openid-sign-in = تسجيل الدخول عبر { $name }
openid-away-title = في الطريق إلى { $name }
openid-away-lede = تسجيل الدخول يكون هناك، وبعده العودة إلى هنا.
openid-away-go = الذهاب إلى هناك الآن
openid-back-lede = عدت من { $name }. ضغطة على الزر، ثم ينفتح لك المكان.
openid-back-go = متابعة
openid-not-in = لم يتمّ تسجيل الدخول بهذه الطريقة. الطرق الأخرى تعمل كما من قبل. إن كان عملك هنا، فيُرجى سؤال من يدير هذا المكان.
openid-since = تسجيل دخولك عبر { $name } منذ { $month }.
openid-some-provider = مؤسستك
openid-remove = التوقف عن تسجيل الدخول بهذه الطريقة
said-openid-removed = أُزيلت. وفي كل مكان آخر سُجّل خروجك.
letter-openid-subject = طريقة جديدة لتسجيل الدخول
letter-openid-text = هناك طريقة جديدة لتسجيل الدخول إلى حسابك. وهي عبر المؤسسة التي عملك معها.
letter-openid-not-you = إن لم يكن هذا منك، فيُرجى فتح حسابك وإزالتها. ثم إخبار الشخص الذي يدير المكان.

## صندوق البريد: ما يصادفه صاحبه
box-letterbox = صندوق بريد
box-letterbox-text = رابط لشخص لديه صور لك. يضعها فيه ولا يرى شيئًا.
letterboxes-title = صناديق البريد
letterboxes-lede = صندوق البريد رابط. من لديه الرابط يمكنه وضع صور في صندوقك، ولا يرى شيئًا مما فيه. وما يصل يبقى مغلقًا إلى حين رغبتك في فتحه.
letterboxes-none = لا يوجد صندوق بريد بعد.
letterbox-new = صندوق بريد جديد
letterbox-sentence = جملتك لمن يفتح الرابط
letterbox-sentence-hint = تظهر في أعلى صفحته. مثلًا: «يُرجى وضع صور يوم الثلاثاء هنا.»
letterbox-sentence-trouble = يُرجى كتابة جملة واحدة، ليُعرف أن هذا هو المكان الصحيح.
letterbox-many = لديك من صناديق البريد كل ما يمكن أن يكون لشخص واحد. يُرجى سحب أحدها أولًا.
letterbox-how-long = كم يبقى مفتوحًا؟
letterbox-days =
    { $days ->
        [7] أسبوع
        [30] شهر
        [90] ثلاثة أشهر
        [365] سنة
        [zero] اليوم فقط
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
letterbox-most = كم صورة يستقبل على الأكثر؟
letterbox-most-trouble = يُرجى كتابة رقم من 1 إلى { $most }.
letterbox-tell = إخباري بالبريد الإلكتروني حين يصل شيء
letterbox-tell-hint = رسالة واحدة في الساعة على الأكثر، ولا تقول ما الذي وصل. وبغير ذلك لا يكتب إليك أحد.
letterbox-next = بعد ذلك يظهر الرابط، ومعه صورة مربّعة منه يمكن للهاتف أن يقرأها.
letterbox-make = إنشاء صندوق البريد هذا
letterbox-state-open =
    { $came ->
        [zero] مفتوح حتى { $day }، والصور التي يستقبلها على الأكثر: { $most }. لم يصل شيء بعد.
        [one] مفتوح حتى { $day }. وصلت صورة واحدة من { $most }.
        [two] مفتوح حتى { $day }. وصلت صورتان من { $most }.
        [few] مفتوح حتى { $day }. وصلت { $came } صور من { $most }.
        [many] مفتوح حتى { $day }. وصلت { $came } صورة من { $most }.
       *[other] مفتوح حتى { $day }. وصلت { $came } صورة من { $most }.
    }
letterbox-state-ended = كان مفتوحًا حتى { $day }. لا يمكن أن يصل شيء بعد ذلك.
letterbox-state-full = وصلت كل الصور التي طلبتها. لا يمكن أن يصل شيء بعد ذلك.
letterbox-tells = يصلك خبر بالبريد الإلكتروني.
letterbox-silent = لا يصلك خبر بالبريد الإلكتروني.
letterbox-tell-yes = إخباري بالبريد الإلكتروني
letterbox-tell-no = لا مزيد من الرسائل
letterbox-take-back = سحبه
letterbox-new-link = إعداد رابط جديد
letterbox-new-link-hint = إن سُحب توقف فورًا، وما وصل يبقى لك. والرابط الجديد يحلّ محلّ القديم، وعلى الورق أيضًا.
letterbox-link-title = صندوق البريد جاهز
letterbox-link-lede = يمكنك إرسال الرابط، أو إظهار هذه الصورة، أو طباعة الصفحة وتركها على الطاولة.
letterbox-qr = الرابط في صورة لكاميرا الهاتف
letterbox-link-label = الرابط
letterbox-link-hint = يبقى هنا ربع ساعة، ولا نحتفظ بنسخة منه. ويمكنك إعداد رابط جديد في أي وقت.
letterbox-link-print = ليس على الورق إلا جملتك والصورة والرابط.
arrived-title =
    { $count ->
        [zero] لم يصل شيء إلى صندوق بريدك
        [one] هناك من وضع صورة في صندوق بريدك
        [two] هناك من وضع صورتين في صندوق بريدك
        [few] هناك من وضع { $count } صور في صندوق بريدك
        [many] هناك من وضع { $count } صورة في صندوق بريدك
       *[other] هناك من وضع { $count } صورة في صندوق بريدك
    }
arrived-text = ما وصل مغلق، ويمكن أن يبقى مغلقًا مهما طال الوقت. وهذه الكلمات أتت معه.
arrived-from = من { $name }.
arrived-open = فتحها
arrived-away = وضعها جانبًا دون النظر إليها
arrived-seal = إغلاقها من جديد
said-sealed-again = أُغلقت أمامك من جديد. ليس في صندوق بريدك إلا الكلمات التي أتت معها.
said-stands-in-story = هي في قصة. يُرجى إخراجها منها أولًا، وبعدها يمكن إغلاقها من جديد.
arrived-away-title = وُضعت جانبًا دون النظر إليها
arrived-away-until = يمكنك استعادتها حتى { $day }.
said-arrival-back = عادت إلى صندوق بريدك، وما زالت مغلقة.
said-letterbox-back = سُحب صندوق البريد. لم يعد رابطه يقود إلى شيء.
said-letterbox-tells = سيصلك خبر بالبريد الإلكتروني، مرة في الساعة على الأكثر.
said-letterbox-silent = لا مزيد من الرسائل عن صندوق البريد هذا.
letter-letterbox-subject = وصل شيء لك
letter-letterbox-text = وصل شيء إلى صندوق بريدك. هو مغلق، وينتظر مهما طال الوقت.
letter-letterbox-stop = طلبت أن يصلك خبر بذلك، ويمكنك تغييره هناك.

## صندوق البريد: ما يصادفه من يُحضر الصور
letterbox-neutral-title = أعطاك شخص هذا الرابط
letterbox-neutral-lede = يقود إلى صفحة واحدة أُعدّت لك.
letterbox-neutral-next = لا يحدث شيء قبل أن تضغط على الزر. لا تحتاج إلى حساب.
letterbox-neutral-do = تابع
letterbox-bring-title = أحضر صورًا
letterbox-until = أتيت برابط أعدّه صاحب هذا الصندوق. يبقى مفتوحًا حتى { $day }.
letterbox-ended = أُغلق صندوق البريد هذا. انتهى وقته.
letterbox-full = في صندوق البريد هذا كل الصور التي طُلبت. شكرًا لك.
letterbox-ended-text = ما أحضرته من قبل محفوظ في الصندوق. إن كان لديك المزيد، فاسأل من فضلك من أعطاك الرابط.
letterbox-no-account = لا تحتاج إلى حساب.
letterbox-sealed = ما تحضره يبقى مغلقًا حتى يُختار فتحه. قد يمرّ وقت طويل. لا يمكنك أن ترى ما في الصندوق.
letterbox-plainly = تُقرأ كلماتك أولًا. قل من فضلك بوضوح ما في كل صورة.
letterbox-name = اسمك، ليُعرف من أحضرها
letterbox-name-trouble = اكتب اسمك من فضلك. الاسم الأول يكفي.
letterbox-picture = الصورة { $number }
letterbox-what = ماذا فيها؟
letterbox-what-hint = من فيها، وهل يظهر وجه الطفل أو جسده، وأي شيء قد يكون مفاجئًا.
letterbox-file = الصورة
letterbox-choose = اختيار صور، عدة صور معًا
letterbox-choose-hint = لكل صورة بعدها سطر خاص بما تُظهره.
letterbox-sentence-asked = يُرجى كتابة سطر عن هذه الصورة، ليكون لهم الاختيار.
letterbox-sentence-missing = اكتب من فضلك سطرًا عن هذه الصورة، ليكون الاختيار ممكنًا. ثم اختر الصورة مرة أخرى.
letterbox-choose-again = كلماتك هنا. اختر هذه الصورة مرة أخرى من فضلك.
letterbox-none-chosen = لم تُختر صورة بعد. كلماتك ما زالت هنا.
letterbox-at-once = يمكن إدخال { $most } صورة على الأكثر دفعة واحدة. أرسل هذه بعدها من فضلك.
letterbox-shut = لم تُوضع هذه الصورة. صندوق البريد لا يقبل المزيد.
letterbox-troubles = هناك أشياء قليلة تحتاج إلى نظرة أخرى. كلماتك ما زالت هنا، أما الصور فيجب اختيارها من جديد.
letterbox-some-kept = { $count ->
    [one] صورة واحدة في الصندوق.
    [two] صورتان في الصندوق.
    [few] { $count } صور في الصندوق.
   *[other] { $count } صورة في الصندوق.
}
letterbox-more = يمكنك أن تترك أسطرًا فارغة. إن كان لديك صور أخرى، فيمكنك إحضارها بعد هذه.
letterbox-do = ضعها في الصندوق
letterbox-do-hint = أحضرت صورة بالخطأ؟ يمكنك أن تستعيدها في الصفحة التالية.
letterbox-receipt-title = ما أحضرته
letterbox-receipt-lede = { $count ->
    [0] لا شيء منك في الصندوق.
    [one] صورة واحدة في الصندوق. شكرًا لك.
    [two] صورتان في الصندوق. شكرًا لك.
    [few] { $count } صور في الصندوق. شكرًا لك.
   *[other] { $count } صورة في الصندوق. شكرًا لك.
}
letterbox-receipt-text = هذه كلماتك عنها. الصور نفسها لا تُعرض هنا على أحد.
letterbox-receipt-back = ما دامت الصورة لم تُفتح، يمكنك أن تستعيدها.
letterbox-take-out = استعدها
letterbox-again = أحضر المزيد
letterbox-shared-device = هل يستخدم آخرون هذا الجهاز؟ اضغط في النهاية على «مغادرة هذه الصفحة». عندها ينسى الجهاز ما أحضرته، وتبقى الصور في الصندوق.
said-arrival-taken-out = استُعيدت. لم يبقَ منها شيء في الصندوق.

## إزالة حساب
farewell-title = إزالة حسابك
farewell-lede = يمكنك الذهاب متى شئت. هنا ما يذهب، وما يبقى، وكيف تكون العودة.
farewell-goes = ما يذهب
farewell-goes-shown = لا يرى أحد قصصك بعد ذلك، وهذا فورًا. وكل رابط أعطيته لا يقود إلى شيء، وتنتهي العضوية إن كانت.
farewell-goes-elsewhere = يُسجَّل خروجك فورًا من كل مكان إلا من هنا.
farewell-goes-role = دورك هنا من أجل الآخرين ينتهي فورًا، ولا يعود من تلقاء نفسه.
farewell-goes-box = ثم يُزال كل شيء نهائيًا: الصور، والكلمات، والأسماء، وطرق تسجيل الدخول.
farewell-goes-two = ثم تُزال قصصك وكلماتك واسمك نهائيًا.
farewell-left = هناك من يعتمد على ما قرّرته لما بعدك. ينتهي ذلك فورًا.
farewell-named = هناك من سمّاك لما بعده. ينتهي ذلك مع حسابك.
farewell-letter-tells = وتخبره رسالة بذلك.
farewell-stays = ما يبقى
farewell-stays-way-back = حتى ذلك الحين يمكنك تسجيل الدخول والبقاء. كل شيء حيث تركته، ولا أحد غيرك يراه.
farewell-stays-two = كل صورة تبقى لدى { $name }، فالصندوق محفوظ لكما معًا. وما كُتب بيد { $name } يبقى أيضًا، وما فيه من أسماء.
farewell-stays-says = ما قلته عن المدى الذي يجوز أن تصل إليه صورة يبقى ساريًا، بغير اسمك.
farewell-stays-saved = ما حفظه شخص آخر لنفسه لا نستطيع سحبه.
farewell-stays-backups = بعد ذلك لا يمكن لأي نسخة احتياطية أن تُظهر صورك. وكلماتك تخرج من النسخ الاحتياطية بعد مدة.
farewell-copy = نسخة معك أولًا
farewell-copy-text = يمكنك تنزيل كل صورة كما وصلت بالضبط. وإن كانت لك قصص، فيُرجى نسخ كلماتها أيضًا.
farewell-when = متى يُزال؟
farewell-in-days = بعد ثلاثين يومًا
farewell-in-days-hint = ما هو معروض منك يُسحب اليوم. وحتى ذلك الحين يمكنك العودة.
farewell-now = الآن
farewell-now-hint = لا رجوع بعد ذلك.
farewell-now-title = إزالة كل شيء الآن
farewell-now-lede = هذا هو الشيء الوحيد هنا الذي لا يستطيع أحد التراجع عنه، ولا نحن.
farewell-now-text = إن لم يكن القرار أكيدًا الليلة، فالأفضل ثلاثون يومًا: لا يرى أحد شيئًا مما يخصّك من اليوم، وما زال بإمكانك العودة.
farewell-word = مسح
farewell-word-label = لإزالة كل شيء الآن، يُرجى كتابة الكلمة «{ $word }»
farewell-word-trouble = لم يُزل شيء. إن أردت ذلك الآن، فيُرجى كتابة الكلمة «{ $word }».
farewell-now-button = إزالة كل شيء الآن
farewell-now-back = الرجوع
farewell-button = إزالة حسابي
farewell-when-trouble = يُرجى اختيار الوقت.
farewell-last = لا أحد غيرك يدير هذا المكان. ومن دونك لا يستطيع أحد الاعتناء به.
farewell-last-text = يُرجى تسليم ذلك إلى شخص آخر أولًا، على الجهاز. ثم العودة إلى هذه الصفحة.
farewell-waits = يُزال حسابك في { $day }. وحتى ذلك الحين يمكنك البقاء.
farewell-waits-text = سُحب الآن كل ما كان معروضًا منك.
farewell-stay-text = إن بقيت، فكل شيء حيث تركته. ولا أحد غيرك يراه، إلى حين عرض شيء من جديد.
farewell-stay = البقاء
farewell-waits-photographs = النظر إلى صورك وتنزيلها
farewell-over = كل ما يخصّك يُزال الآن. يستغرق ذلك بضع دقائق.
farewell-goodbye-title = إلى اللقاء
farewell-goodbye-lede = سُحب كل ما كان معروضًا منك.
farewell-goodbye-text = كل ما يخصّك يُزال الآن. يستغرق ذلك بضع دقائق.
farewell-goodbye-back = مكانك هنا محفوظ في أي وقت، ولو للقراءة وحدها.
farewell-goodbye-front = إلى الصفحة الأولى
farewell-letter-subject = يمكنك العودة
farewell-letter-text = طلبت منا أن نزيل حسابك.
farewell-letter-until = يمكنك العودة حتى { $day }. يُرجى فتح الرابط وتسجيل الدخول والضغط على «البقاء». وإن لم تصل علامة منك، يتمّ ذلك عندها.
farewell-letter-not-you = إن لم يكن هذا منك، فيُرجى فعل ذلك الآن واختيار كلمة مرور أخرى.
farewell-notice-subject = رابط أُعطي لك
farewell-notice-text = رابط أُعطي لك لم يعد يقود إلى شيء. هكذا قرّر من أعطاك إياه.
farewell-named-letter-subject = شخص سمّيته
farewell-named-letter-text = شخص سمّيته لما بعدك أزال حسابه هنا. يمكنك تسمية شخص آخر.
afterme-nobody = أزال هذا الشخص حسابه هنا. يمكنك تسمية شخص آخر.
said-place-changed = تغيّر المكان.
said-clock-is-right = شكرًا لك. عاد المكان إلى ساعة الجهاز. وما حان وقته في تلك الأثناء ينتظر مدته كلها.
said-farewell-stay = أنت هنا. كل شيء حيث تركته، ولا أحد غيرك يراه.
says-held-keepers = أحد من في هذه الصورة أزال حسابه. تبقى لمن يحفظونها، كما أراد.
says-held-invited = أحد من في هذه الصورة أزال حسابه. لا يراها إلا من لديهم دعوة، كما أراد.

## الورقة: العنوان والكلمات في صفحة واحدة، مع صورها
sheet-plain = الكتابة في حقل بسيط بدلًا من ذلك
sheet-tools = لكلماتك
sheet-picture = صورة
sheet-italic = مائل
sheet-bold = عريض
sheet-more = المزيد
sheet-undo = تراجع
sheet-redo = إعادة
sheet-guard = مغطّاة. يرى القارئ أولًا:
sheet-guard-empty = مغطّاة. تحتاج إلى جملة، ليعرف القارئ ما الذي يفتحه.
sheet-covered = مغطّاة
sheet-not-covered = غير مغطّاة
sheet-move = نقل
sheet-take-out = إخراج
sheet-missing = كانت هنا صورة ليست في هذه القصة الآن. لا يرى القارئ شيئًا من هذا.
sheet-second = هذه الصورة موجودة في موضع أعلى. يراها القارئ هناك.
sheet-ask = هل تُغطّى هذه الصورة إلى أن يطلبها القارئ؟
sheet-ask-open = تبقى مكشوفة
sheet-ask-cover = تغطيتها
sheet-this-picture = هذه الصورة
sheet-done = تم
sheet-to-here = حيث هي الآن
sheet-to-start = البداية
sheet-to-after = بعد «{ $words }»
sheet-to-end = النهاية
sheet-add = إضافة صور
sheet-from-here = من هذا الجهاز
sheet-no-line = لم يصل هذا إلينا. يُرجى المحاولة بعد قليل.
sheet-placed = هي الآن بين كلماتك.
sheet-taken = أُخرجت من القصة. تبقى في صندوقك. «تراجع» يعيدها.
sheet-kept-only = هي محفوظة في صندوقك. لم تدخل القصة بعد؛ يمكن اختيارها من صندوقك بعد قليل.
sheet-pasted = في ما ألصقته صور. هل نحفظها ونضعها هنا؟
sheet-pasted-keep = حفظها هنا
sheet-far-pictures = الصور الموجودة في صفحة أخرى لم تأتِ معها. يمكن إضافتها من جهازك.
sheet-gone = أُخرجت هذه الصورة في نافذة أخرى. ما كتبته بجانبها ما زال هنا.
sheet-put-back = إعادتها
pictures-none = ليس في صندوقك شيء آخر يوضع هنا بعد.
pictures-place = وضعها في القصة
pictures-back = العودة إلى كلماتك
picture-fold = الكلمات تحتها، غطاؤها، موضعها
picture-when = حين يصل القارئ إليها
picture-open = هي مكشوفة
picture-covered = هي مغطّاة إلى أن يطلبها القارئ
picture-credit = من التقطها، إن شئت
picture-place = موضعها
picture-up = إلى أعلى
picture-down = إلى أسفل
picture-to = نقلها إلى
picture-stays = تبقى في صندوقك.

## الرسائل: كتابة رسالة
note-title = اكتب كلمات لطيفة
note-change-title = غيّر رسالتك
note-read-by-place = يقرأ شخص في { $place } كل رسالة أولًا. ثم تنتظر إلى أن يفتحها من كتب القصة.
note-read-by-friend = يقرأ شخص موثوق كل رسالة أولًا. ثم تنتظر إلى أن يفتحها من كتب القصة.
note-read-by-herself = من كتب القصة يقرأ رسالتك بنفسه حين يشاء.
note-days = { $days ->
    [one] استغرق ذلك مؤخرًا يومًا على الأكثر.
   *[other] استغرق ذلك مؤخرًا ما يصل إلى { $days } من الأيام.
}
note-slow = تنتظر رسائل أكثر من المعتاد. قد تستغرق رسالتك وقتًا أطول.
note-never-passed = لا ننقل أبدًا النصائح ولا تفسيرات ما حدث ولا الإعلانات ولا الكلام القاسي.
note-confidence = يبقى ما تكتبه بينك وبين من يقرأ أولًا وبين العائلة. لا نتحدث مع غيرهم إلا إذا كانت حياة في خطر.
note-urgent = إذا كنت أو كان شخص قريب منك في خطر، فلا تنتظر جوابًا هنا.
note-no-night = لا أحد يقرأ هنا ليلًا.
note-urgent-help = هؤلاء يجيبون الآن
note-begin = إذا صعبت الكلمات، فابدأ ببعض هذه
note-say-read = قرأت كل كلمة.
note-say-same = حدث لي شيء مشابه. لست وحدك في هذا.
note-say-here = لا أجد الكلمات. أنا هنا.
note-say-thanks = شكرًا لأنك كتبت ذلك. لا حاجة إلى جواب.
note-say-none = لدي كلماتي الخاصة
note-own-words = كلماتك أنت، إن شئت
note-own-words-hint = تحدث من جانبك: ما قرأته وما تتذكره. يكفي أن تقول ببساطة: «أنا آسف، قرأت كلماتك».
note-name = اسم، إن شئت
note-name-hint = لا يلزم أن يكون اسمك. ويمكن أن يبقى فارغًا.
note-for = لمن هي؟
note-for-her = لمن كتب القصة وحده
note-for-everyone = لكل من يقرأ هنا
note-for-everyone-hint = قد تظهر تحت القصة إذا رغب صاحبها. وقد تبقى عنده.
note-for-her-only = لن يراها أحد غير من كتب القصة.
note-next = تُحفظ إلى أن يقرأها شخص. وتحصل على صفحة يمكنك فيها تغييرها أو استردادها في أي وقت.
note-send = أرسلها لتُقرأ
note-back = العودة إلى القصة
note-leave-as-is = اتركها كما هي
note-words-missing = ليس فيها ما يُقرأ بعد. تكفي جملة قصيرة.
note-not-now = ليس الآن
note-only-invited = تستقبل هذه القصة رسائل ممن دُعوا إليها.
note-resting = وصل لطف كثير دفعة واحدة، فيستريح صندوق الرسائل هذا حتى { $day }. نرحب بعودتك حينها.
note-full = تنتظر هنا رسائل أكثر مما يمكن قراءته. لا نستقبل غيرها إلى أن تُقرأ.
note-closed = لم تعد هذه القصة تستقبل رسائل.
note-typed = كلماتك، للنسخ
note-receipt-title = رسالتك
note-receipt-words = ما كتبته
note-receipt-keep = احتفظ بعنوان هذه الصفحة. إنه الطريق الوحيد إلى رسالتك.
note-danger = قرأنا كلماتك كما قد يكتبها شخص محتاج إلى عون. لا تبق وحدك معها الليلة. هؤلاء مستيقظون ليسمعوك.
note-held = وصلت وهي محفوظة. لا يراها أحد قبل أن يقرأها شخص.
note-passed = قرأها شخص ونقلها. وهي تنتظر إلى أن تُفتح.
note-thanked = لقد قُرئت. شكرًا من القلب.
note-returned = عادت إليك مع سطر واحد. يمكنك تغييرها وإرسالها مرة أخرى.
note-declined = لم ننقل رسالتك. لا نحمل إلا الكلمات اللطيفة إلى من مات طفلهم.
note-taken-back = لقد استرددتها. لم يبق منها شيء هنا.
note-stands-there = تظهر تحت القصة
note-change = غيّرها
note-change-hint = الرسالة التي تُغيَّر تُحفظ من جديد إلى أن يقرأها شخص.
note-take-back = استردها

## الرسائل: غرفة صاحبة القصة
notes-title = رسائل من القراء
notes-lede = حين تكون هناك رسالة لك، تنتظر بهدوء إلى أن تفتحيها.
notes-wait = وصلت رسائل لك. ستبقى محفوظة. اقرئيها متى شئت.
notes-read-now = اقرئيها الآن
notes-read-yourself = انظري هل وصل شيء
notes-none = لا شيء هنا، ولا بأس بذلك.
notes-resting = وصل الكثير دفعة واحدة، فيستريح صندوقها حتى { $day }. ثم يُفتح من تلقاء نفسه. ومن دعوتِهم تصل رسائلهم كما كانت.
notes-change = تغيير
notes-stands-under = تظهر تحت القصة
notes-thank = قولي شكرًا
notes-thanked = لقد شكرتِ.
notes-show-under = أظهريها تحت قصتي
notes-take-from-under = أزيليها من تحت قصتي
notes-put-away = ضعيها جانبًا
notes-bring-back = أعيديها
notes-close = لا تستقبلوا رسائل أخرى لهذه القصة
notes-away-title = رسائل وضعتِها جانبًا
notes-how = كيف تصلك الرسائل
notes-nobody-reads = لا أحد يقرأ لك أولًا بعد، فلا تستقبل قصصك رسائل. يمكنك أن تسمّي شخصًا أو أن تقرئي بنفسك.
notes-place-reads = يقرأ شخص في { $place } كل رسالة قبل أن تصلك.
notes-friend-reads = يقرأ شخص سمّيتِه كل رسالة قبل أن تصلك.
notes-you-read = لا أحد يقرأ أولًا. تقرئين بنفسك ما يصل حين تشائين.
notes-each-story = لكل قصة تختارين هل يمكن للقراء أن يكتبوا إليك.
notes-tell = رسالة بريد حين تنتظرك رسائل
notes-tell-hint = رسالة واحدة في اليوم الذي تختارينه، وفقط إذا كان هناك ما ينتظر. ولا تقول ما هو.
notes-tell-never = بلا رسالة بريد
notes-wish-title = هل يمكن للقراء أن يكتبوا إليك؟
notes-wish-back = العودة إلى ما سيرونه
notes-wish-line = لا يمكن للقراء أن يكتبوا إليك.
notes-wish-line-open = يمكن للقراء أن يكتبوا إليك.
notes-taking = من يمكنه أن يكتب
notes-taking-anyone = كل من يمكنه قراءتها
notes-taking-anyone-hint = لا يحتاجون إلى حساب. ولا يصلك شيء قبل أن يقرأه شخص.
notes-taking-invited = من دعوتُهم
notes-taking-closed = بلا رسائل من فضلكم
notes-showing = ما يحدث للرسالة
notes-showing-aside = تُحفظ جانبًا إلى أن أفتحها
notes-showing-aside-hint = ثم يمكنك أن تظهريها تحت قصتك أو أن تحتفظي بها.
notes-showing-shown = تظهر تحت قصتي بعد نقلها
notes-showing-shown-hint = فقط إذا أرادها كاتبها للجميع. ويمكنك إزالة أي منها.
notes-showing-never = لا يراها أحد غيري أبدًا
said-note-thanked = يظهر شكرك في صفحة من كتبها.
said-note-away = وُضعت جانبًا. تجدينها تحت «رسائل وضعتِها جانبًا».
said-note-back = عادت بين رسائلك.
said-note-shown = تظهر الآن تحت قصتك.
said-note-aside = لم تعد تظهر تحت قصتك.
said-notes-closed = لم تعد هذه القصة تستقبل رسائل.
letter-notes-subject = شيء ينتظرك
letter-notes-text = تنتظرك رسائل من القراء. قرأ شخص كل واحدة منها. وستبقى محفوظة.
letter-notes-stop = أنت طلبتِ هذه الرسالة. يمكنك إيقافها في صفحة رسائلك.
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## الرسائل: تحت القصة
notes-under = كلمات لطيفة
notes-write = اكتب كلمات لطيفة

## من يقرأ أولًا
readers-title = من يقرأ أولًا
readers-lede = يمكن لشخص تثقين به أن يقرأ ما يرسله الناس قبلك، وينقل ما هو لطيف. والباقي لا يصلك أبدًا.
readers-end = ينتهي هنا
readers-end-hint = من لا يقرأ بعد الآن لا يرى شيئًا. وما ينتظر يبقى منتظرًا من تسمّينه بعده.
readers-name-somebody = سمّي شخصًا
readers-name = كيف تسمّينه
readers-name-hint = لا يراه غيركما.
readers-name-missing = اكتبي من فضلك كيف تسمّينه.
readers-enough = سمّيتِ أكبر عدد ممكن. أنهي واحدًا أولًا.
readers-make = اصنعي رابطًا له
readers-nobody = أو اقرئي بنفسك
readers-herself-text = حيث لا يقرأ أحد أولًا، يمكنك أن تقرئي بنفسك ما يصل، رسالة بعد رسالة، حين تشائين.
readers-herself-do = أقرأ بنفسي
readers-herself-on = تقرئين بنفسك ما يصل.
readers-herself-stop = أفضّل ألا أفعل
readers-link-lede = أرسلي هذا الرابط إلى { $name } وحده.
readers-link-hint = يفتح ما ينتظر القراءة لك، ولا شيء آخر منك.
readers-link-next = اسأليه أولًا من فضلك. قد تثقل قراءة ما يكتبه الآخرون.
said-reader-ended = لم يعد يقرأ. ورابطه لا يؤدي إلى شيء.

## القراءة أولًا
reading-door-title = هل تقرأ أولًا؟
reading-door-lede = تطلب { $name } منك أن تقرأ ما يكتبه الناس إليها قبلها.
reading-door-text = معظمه لطيف. وبعضه قد يكون غير موفق، ونادرًا ما يكون قاسيًا. تقرر وحدك، رسالة بعد رسالة، ويمكنك التوقف متى شئت.
reading-door-next = يتذكر هذا الجهاز بعدها أنه يمكنك القراءة. لا تحتاج إلى حساب.
reading-door-do = ابدأ
reading-title = رسالة للقراءة
reading-for = إلى { $name }
reading-danger = قد تكون هذه الرسالة من شخص في خطر. اقرأها أولًا من فضلك، ولا تحملها وحدك.
reading-pass = انقلها إلى { $name }
reading-keep = احتفظي بها
reading-pass-hint = تنتظر إلى أن تُفتح. يمكنك التراجع خلال خمس عشرة دقيقة ما لم تُقرأ.
reading-give-back = أعدها مع سطر لطيف
reading-give-back-hint = من كتبها يقرأ هذا السطر في صفحته ويمكنه تغييرها. لا يعلم بذلك أحد غيره.
reading-ready = سطر للبدء
reading-line-enough = شكرًا لأنك كتبت. قد يبدو جزء منها مختلفًا في ليلة صعبة. يكفي دائمًا أن تقول: «أنا آسف، قرأت كلماتك».
reading-line-advice = قد تكون محقًا في اهتمامك. لكنهم لم يسألوا عن أسباب أو علاج. هل ترسلها دون ذلك الجزء؟
reading-line-reasons = إيمانك مرحب به لك. طلبوا ألا تُعطى لهم أسباب. هل ترسلها دون ذلك السطر؟
reading-own-line = أو سطر من عندك
reading-give-back-do = أعدها
reading-put-aside = ضعها جانبًا
reading-put-aside-hint = لا تصل إليهم، ولا يعلمون بها أبدًا.
reading-guide = ما الذي تنتبه إليه
reading-guide-danger = هل أحد في خطر؟ إذن لا شيء آخر يهم: انظر إلى المساعدة في الأسفل واتصل بأحد.
reading-guide-sells = هل تبيع شيئًا أو تطلب نقرة أو لقاء أو صورة؟ ضعها جانبًا.
reading-guide-judges = هل تحكم أو تلوم أو تشكك أو تتطفل، مهما كانت مهذبة؟ ضعها جانبًا.
reading-guide-comfort = هل هي مواساة فيها «لكن» أو «على الأقل» أو نصيحة؟ أعدها.
reading-guide-faith = هل تفسر الموت؟ أعدها. «أشعلت شمعة» كلام لطيف.
reading-guide-unsure = لست متأكدًا؟ اقرأها بصوت عال كأنك وحدك في الثالثة فجرًا.
reading-did-pass = لقد نقلتها.
reading-did-give-back = لقد أعدتها.
reading-did-put-aside = لقد وضعتها جانبًا.
reading-undo = تراجع
reading-none = لا شيء ينتظر القراءة. شكرًا لأنك هنا.
said-note-decided = تقرر أمرها قبل ذلك، أو غيّرها كاتبها. هذا ما ينتظر الآن.
said-note-line = اختر سطرًا أو اكتبه من فضلك، ليعرف كاتبها ما يغيّره.
said-note-undone = تم التراجع. الرسالة تنتظر من جديد.
said-note-not-undone = لم يعد التراجع ممكنًا.

## العلامات
marks-light = أشعل شمعة
marks-lay = ضع زهرة
marks-say-read = قرأت هذا
marks-candle-lit = شمعة تضيء هنا
marks-flower-laid = زهرة هنا
marks-read-said = لقد قرأتها
marks-quiet = لا يُعد شيء، ولا يُخبر أحد. يمكن لمن كتب القصة أن ينظر إن شاء.
marks-title = ما تركه القراء هنا
marks-none = لا شيء هنا، ولا بأس بذلك.
marks-left-candle = أُشعلت شمعة هنا في { $day }.
marks-left-flower = وُضعت زهرة هنا في { $day }.
marks-left-read = قال أحدهم في { $day } إنه قرأها.
marks-last = وكانت آخر مرة في { $day }.
marks-uncounted = لا يُكتب في أي مكان كم كان عددها ولا من تركها.
marks-allow = يمكن للقراء أن يتركوا شمعة أو زهرة أو «قرأت هذا»
marks-allow-hint = لا يُعد شيء ولا يُخبر أحد. تنظرين متى شئت.
marks-look = ما تركه القراء هنا
# تسليم قصة لتُقرأ، وما يُوافَق عليه قبل ذلك (share/submission, share/consents)
decide-hand-in = عرضها، أو تسليمها لتُقرأ
decide-read-first = في هذا المكان يقرأ أحدهم القصة قبل أن يراها أناس أكثر من دوائرك. يمكنك تسليمها، وتُعرض حين يقولون نعم.
hand-in-title = قبل أن تُقرأ
hand-in-lede = يقرؤها أولًا من يعتني بهذا المكان. لا يصل شيء منها إلى أحد غيره قبل ذلك.
hand-in-now = تُعرض حالما يقولون نعم.
hand-in-night = تُعرض في صباح اليوم التالي لموافقتهم.
hand-in-none-ticked = الاختيار لك. لا شيء معلَّم مسبقًا، والأول وحده لازم.
hand-in-next = تُسلَّم كما هي الآن تمامًا. يمكنك مواصلة الكتابة، واستعادتها متى شئت.
hand-in-do = إرسالها لتُقرأ
hand-in-place-trouble = من دون هذا لا يستطيع المكان عرضها. يمكنك وضع العلامة أو العودة.
said-handed-in = سُلِّمت. لا يراها أحد غيرك قبل أن تُقرأ، ويمكنك استعادتها.
write-is-read = سُلِّمت في { $day } وهي تُقرأ الآن. لا يراها إلا أنت ومن يقرؤها.
write-is-read-too = سُلِّمت النسخة الجديدة في { $day } وهي تُقرأ. حتى ذلك الحين لدى القرّاء النسخة السابقة.
write-handed-back = قُرئت وعادت إليك. هي مسودتك ولم يضع منها شيء.
write-handed-back-away = إبعاد هذه السطور
consent-place = هذا المكان
consent-place-words = أوافق على أن يعرض { $place } هذه القصة بصورها على من اخترتهم.
consent-newsletter = النشرة
consent-newsletter-words = أوافق على أن ينشر { $place } كلمات من هذه القصة في نشرته، بالاسم الذي اخترته.
consent-press = الصحافة
consent-press-words = أوافق على أن يعطي { $place } كلمات من هذه القصة للصحف أو الإذاعة أو التلفاز، بالاسم الذي اخترته.
consent-training = التدريب
consent-training-words = أوافق على أن يستعمل { $place } هذه القصة في تعليم من يرعون العائلات، بالاسم الذي اخترته.
consent-research = البحث
consent-research-words = أوافق على أن يتيح { $place } للباحثين قراءة هذه القصة، بالاسم الذي اخترته.
consent-until = حتى متى
consent-until-year = لمدة سنة
consent-until-three-years = لمدة ثلاث سنوات
consent-until-taken-back = إلى أن تُسحب
consent-hash = بصمة SHA-256 لهذه الكلمات:
consent-given = كانت الموافقة في { $day }.
consent-ends = تسري حتى { $day }.
consent-ended = انتهت في { $day }.
consent-withdrawn = سُحبت في { $day }.
consent-withdraw = سحبها
consent-withdraw-place = بعد سحب هذه لا يرى القصة أحد غير دوائرك.
consent-asks = تنتهي هذه قريبًا. من دون أي شيء منك تنتهي بهدوء في ذلك اليوم.
consent-longer = تمديدها سنة
consent-ends-soon = الموافقة على عرضها تنتهي في { $day }. من دون أي شيء منك لا تُعرض بعد ذلك.
consents-title = موافقاتك
consents-lede = كل موافقاتك بكلماتها الدقيقة. يمكنك سحب كل منها بضغطة واحدة.
consents-none = لا موافقات منك بعد.
said-consent-withdrawn = سُحبت ولم تعد سارية.
said-consent-longer = تسري سنة أخرى.
agreed-title = ما اتُّفق عليه
agreed-lede = ما وافق عليه الناس كما كان ساريًا في نهاية { $day }. لا كلمة من قصة هنا.
agreed-on = في أي يوم
agreed-look = عرض
agreed-none = لم يُتَّفق على شيء في ذلك اليوم.
agreed-story = القصة:
agreed-consent = القيد:

# كيف يعمل المكان (site/place، operate/rooms/modes)
welcome-for-editor = مكان يقرأ أولًا
welcome-for-editor-hint = لا يصل شيء من شخص إلى آخر قبل أن يقول نعم من يعتني بالمكان.
place-also = في مكان يقرأ أولًا
place-also-hint = لا أحد يقرأ ما يمر من هنا. وحين تُشغَّل تقول صفحاتها ذلك.
place-also-circles = يستطيع الناس دعوة غيرهم إلى دوائر
place-also-letterboxes = يستطيع المساعدون تسليم صور عبر صناديق الرسائل
modes-title = كيف يعمل المكان وكيف كان يعمل
modes-lede = كل تغيير بيومه. يمكن طباعة هذه الصفحة أو السؤال عن يوم.
modes-none = لم يكن المكان موجودًا بعد في ذلك اليوم.
modes-since = منذ { $day }
unread-way = يقرأ هذا المكان أولًا ما يرسله الناس بعضهم إلى بعض، لكن ليس ما يمر من هنا. لا أحد يقرؤه في الطريق.
## البلاغات، وغرف من يقررون للمكان
report-link = أخبرنا أن هنا شيئًا ليس على ما يرام
report-title = هنا شيء ليس على ما يرام
report-lede = أخبرنا بما يقلقك. يقرؤه إنسان، ولا يعرف من يحكي القصة أبدًا من كتب.
report-about = عن
report-what = ما هو؟
report-reason-trouble = يُرجى اختيار الأقرب إلى ما تقصده.
report-reason-note-missing = ينبغي أن يُقال للقراء شيء أولًا
report-reason-danger = قد يكون شخص في خطر
report-reason-recognised = يمكن التعرّف على شخص
report-reason-taken = الكلمات أو الصور لشخص آخر
report-reason-unkind = فيه قسوة على شخص
report-reason-sells = يبيع شيئًا، أو يطلب مالًا
report-reason-other = شيء آخر
report-words = بكلماتك، إن رغبت
report-words-hint = لا داعي للشرح. وإن كنت تقصد سطرًا بعينه، فذكره يساعد.
report-next = بعد ذلك تأتي صفحة لها عنوان خاص. وفيها يمكن لاحقًا قراءة ما آل إليه الأمر.
report-send = إرسال
report-back = العودة إلى القصة
harmless-title = شكرًا على إخبارنا
harmless-lede = قرأ إنسان هنا هذه الكلمات نفسها، ويمكن أن تبقى.
harmless-text = يمكن للناس هنا أن يتكلموا بصراحة، وعن الدم والغضب والموت أيضًا. وإذا تغيّرت الكلمات، يمكن إخبارنا من جديد.
receipt-title = ما آل إليه الأمر
receipt-waits = وصل ما كُتب، وينتظر أن يقرأه إنسان.
receipt-again = يقرؤه شخص آخر مرة أخرى.
receipt-pass = شكرًا على إخبارنا. قرأناه، ويمكن أن يبقى: فالناس هنا يتكلمون بصراحة.
receipt-give-back = شكرًا على إخبارنا. قرأناه، وطلبنا ممّن يحكي القصة النظر في أمر واحد.
receipt-decline = كان إخبارنا صوابًا. لم يعد يظهر.
receipt-keep = احتفظ بعنوان هذه الصفحة، وعُد متى شئت. لا تأتي رسالة.
receipt-appeal = هل تود أن ينظر شخص آخر؟
receipt-appeal-words = ما ينبغي أن يعرفه ذلك الشخص، إن رغبت
receipt-appeal-hint = يمكن طلب ذلك مرة واحدة. ويذهب إلى شخص لم يقرر من قبل.
receipt-appeal-do = طلب شخص آخر
remark-in-box = قال المكان شيئًا عن قصة لك.
remark-title = ما يقوله لك المكان
remark-lede = قرأ من يعتنون بهذا المكان قصة لك. وهنا ما يقولونه عنها.
remark-none = لا شيء هنا.
remark-line = يطلب منك شخص النظر في أمر واحد. وتبقى قصتك كما هي، والقرار لك.
remark-narrowed = رأى شخصان أن هذه القصة لا ينبغي أن تظهر هنا الآن. لم يضع منها شيء، وهي عندك كما كانت.
remark-opened = فتح شخص ممّن يعتنون بهذا المكان هذه القصة، لأن أحدًا أبلغ عنها. وكان يمكنه النظر حتى { $time }. والسبب مكتوب هنا.
remark-lifted = قرأ شخص آخر جوابك. ويمكنك إظهار هذه القصة من جديد.
remark-stays = قرأ شخص آخر جوابك. ويبقى الأمر كما هو: لا تظهر القصة هنا.
remark-read = جوابك عند شخص لم يقرر من قبل. وهنا يمكنك قراءة ما يؤول إليه الأمر.
remark-yours = كان جوابك:
remark-story = إلى هذه القصة
remark-answer = جوابك
remark-answer-hint = يمكنك الجواب مرة واحدة. ويقرؤه شخص لم يقرر من قبل.
remark-answer-empty = يُرجى كتابة سطر، كي ينظر شخص من جديد.
remark-send = إرسال الجواب
remark-away = قرأته
said-remark-answered = وصل جوابك. ويقرؤه شخص آخر.
decide-held-back = رأى المكان أن هذه القصة لا تظهر الآن. ويمكنك الجواب في «ما يقوله لك المكان».
duty-title = من هو موجود عند الخطر
duty-lede = اذكر الشخص الذي يُسلَّم إليه ما قد يدل على خطر.
duty-name = المسؤول عن الحماية
duty-name-hint = كما يسميه الجميع هنا.
duty-reach = كيف يمكن الوصول إليه
duty-reach-hint = رقم هاتف مثلًا. لا يراه إلا من يعتنون بالمكان.
duty-hours = متى يكون أحد موجودًا
duty-hours-hint = بكلماتكم، مثل «من الاثنين إلى الجمعة، من التاسعة إلى الخامسة».
duty-night = في الليل
duty-night-yes = يقرأ شخص في الليل أيضًا
duty-night-hint = إن لم تُوضع علامة، تقول الصفحات قبل الكتابة إن لا أحد يقرأ في الليل.
duty-save = حفظ
care-title = ما ينتظر
care-lede = شيء واحد في كل مرة. ما تفتحه يبقى في يدك حتى تقرر أو تغادر أو تتوقف أربع دقائق.
care-back = العودة إلى ما ينتظر
care-nothing = لا شيء ينتظر. يمكنك أن تستريح.
care-kind-day = لا يظهر هنا اليوم إلا ما هو لطيف.
care-line-urgent = قد يكون شخص في خطر
care-line-reports = قيل إن شيئًا ليس على ما يرام
care-line-stories = قصص للقراءة
care-line-notes = كلمات لطيفة
care-line-members = أشخاص يطلبون الدخول
care-kind-report = شيء ليس على ما يرام
care-kind-story = قصة
care-kind-note = رسالة
care-kind-member = شخص يطلب الدخول
care-glance-member = شخص يطلب أن يكون ممّن عاشوا ذلك
care-since = ينتظر منذ { $day }، { $time }
care-open = فتح
care-go-on = متابعته
care-in-a-hand = في يد شخص
care-gone = تقرر
care-not-hers = ينتظر شخصًا آخر
care-more = المزيد من هذه
care-rooms = غرف من يقررون
care-stop = التوقف لهذا اليوم
care-choose = يُرجى اختيار ما ينبغي أن يحدث.
care-needs-line = يُرجى كتابة السطر المرافق.
care-needs-reason = يُرجى اختيار سبب.
care-changed = لدى القراء كلمات أخرى الآن. يُرجى النظر مرة أخرى ثم القرار.
said-decided = تقرر ذلك. يمكنك التراجع خلال خمس عشرة دقيقة في «قراراتك الأخيرة».
said-second = ينتظر الآن شخصًا ثانيًا.
said-handed-over = خرج من يدك، وينتظر شخصًا آخر.
said-safeguarded = يقف الآن قبل كل شيء آخر. يُرجى الاتصال بالمسؤول عن الحماية أيضًا.
said-undone = تم التراجع، وعاد إلى مكانه.
said-not-undone = لم يعد التراجع عن هذا ممكنًا.
said-open-reason = يُرجى كتابة سبب أولًا. ويقرؤه صاحب القصة.
said-opened = إنه مفتوح لساعة، ويقرأ صاحبه السبب.
choices-title = ما تفضّل ألّا تراه
choices-lede = لا يرى أحد غيرك ما تختاره هنا، ولا يسأل أحد عن السبب.
choices-day = اليوم
choices-kind-day = اللطيف فقط اليوم
choices-kind-day-hint = حتى منتصف الليل لا ترى شيئًا عاجلًا ولا شيئًا أُبلغ عنه.
choices-kinds = ليس هذا النوع لي
choices-kinds-hint = ما تضع عليه علامة يغادر صفحتك. ويراه الآخرون.
choices-experiences = ليس ما يحكي عن هذا
choices-experiences-hint = ربما لأنه قريب جدًا ممّا عشته.
choices-letters = لوحة المفاتيح
choices-letters-on = تعمل الحروف المفردة في هذه الغرف
choices-letters-hint = أزل العلامة إن كنت تتحدث إلى جهازك، أو إن كانت الحروف تعيقك.
choices-save = حفظ ذلك
rest-title = هذا يكفي لليوم
rest-lede = لم يعد في يدك شيء. ما ينتظر يحمله غيرك، أو يبقى.
rest-text = شكرًا لك. إن بقي شيء معك، فاحكه لشخص اليوم.
rest-lead = يمكنك اللجوء إلى
rest-front = إلى الصفحة الأولى
rest-again = العودة إلى ما ينتظر رغم ذلك
item-title = شيء للقراءة
item-report = قيل إن شيئًا ليس على ما يرام
item-said = ما قيل
item-appeal = طلب المرسل شخصًا آخر. ويقول:
item-answer = لم تعد القصة تظهر. ويجيب صاحبها:
item-one-declines = يرى شخص هنا أن هذا لا ينبغي أن يظهر. فإن رأيت ذلك أيضًا، يختفي فورًا من كل الصفحات.
item-not-shown = لا يرى هذه القصة الآن إلا صاحبها.
item-changed = غيّر صاحب القصة كلماتها منذ ذلك الحين. وأدناه ما يراه القراء الآن.
item-words = الكلمات
item-notes = يُقال للقراء أولًا:
item-no-notes = لا شيء
item-open-until = فتحت هذا بسبب، حتى { $time }. وصاحبه يعرف.
item-photographs = الصور
item-photographs-text = يمكنك أن تقرر من دون رؤيتها أبدًا. وما تطلبه يكون صغيرًا بلا ألوان وغير واضح.
item-photograph-alt = الصورة، صغيرة وغير واضحة
item-sharp = واضحة
item-colour = بالألوان
item-look = رؤيتها صغيرة ورمادية
item-cover-again = تغطيتها من جديد
item-private = هذه القصة ليست للجميع
item-private-text = القرار يكون بما قيل عنها. وما هو خاص يبقى مغلقًا أمامك.
item-break = إن كان شخص قد يكون في خطر
item-break-reason = لماذا يجب أن تفتحها
item-break-hint = تنفتح لساعة. ويقرأ صاحبها سببك، ويبقى مسجلًا.
item-break-do = فتحها لساعة
item-line-before = يقول من كان عنده قبلك:
item-decision = قرارك
item-second = سؤال شخص ثانٍ هنا
item-because = لأن
item-no-reason = لا سبب يُذكر
item-line = سطر
item-line-hint = يقرؤه صاحب القصة إن ذهب إليه؛ وإلا فمن ينظر بعدك.
item-sentences = جمل للبداية
item-begin = البدء بهذه
item-record = تسجيل هذا القرار
item-undo = يمكن التراجع عن أكثر القرارات خلال خمس عشرة دقيقة. ولا يُقال لأحد في الخارج من قرر.
item-worried = هل تقلق على سلامة شخص؟
item-worried-text = لا يلزم أن تكون متأكدًا، ولا أن تحمل ذلك وحدك. وعند الخطر المباشر، اتصل أولًا برقم الطوارئ.
item-safeguard = تسليمه إلى المسؤول عن الحماية
item-no-lead = لم يذكر المكان أحدًا بعد.
item-not-today = ليس هذا، ليس اليوم
item-hand-text = مرّره من دون سبب.
item-hand = إعطاؤه لشخص آخر
offer-stays = يمكن أن يبقى كما هو
offer-stays-hint = لا يمكن الإبلاغ عن الكلمات نفسها من جديد.
offer-line = يبقى، ويُقال لصاحبه سطر واحد
offer-line-hint = مثلًا، أن ملاحظة تنقص قبله.
offer-narrow = لا ينبغي أن يظهر
offer-narrow-first = هذا يحتاج إلى شخصين. يُسأل شخص ثانٍ، ويقرأ سطرك.
offer-narrow-second = أنت الشخص الثاني. يختفي فورًا من كل الصفحات، ويقرأ صاحبه سطرك.
offer-lift = يمكن لصاحبه إظهاره من جديد
offer-lift-hint = أنت لا تُظهره لأحد. لا يفعل ذلك إلا صاحبه.
offer-stays-narrow = يبقى كما تقرر
away-hand = هو في يد شخص.
away-hand-text = يصبح حرًا حين يتركه ذلك الشخص، أو بعد أربع دقائق بلا خطوة.
away-not-hers = ينتظر شخصًا غيرك.
away-free = ليس في يد أحد.
away-decided = قرره شخص آخر.
away-by-her = أنت من قرر ذلك.
away-typed = ما كتبته لم يُرسل. وها هو:
because-another-note = قد يحتاج إلى ملاحظة أخرى
because-recognised = يمكن التعرّف على شخص
because-danger = قد يكون شخص في خطر
because-unkind = فيه قسوة على شخص أو على قرار
because-sells = يبيع أو يعظ أو يطلب مالًا
because-taken = هو لشخص آخر
because-not-sure = لست متأكدًا
because-measures = يقيس الفقد
because-advice = يقدم نصيحة أو إيمانًا لم يُطلب
because-living-baby = يتحدث في الغالب عن طفل حي
because-cruel = فيه قسوة
because-contact = يطلب لقاءً أو شراءً أو نقرًا
mine-title = قراراتك الأخيرة
mine-lede = ما قررته قبل قليل، يمكنك التراجع عنه.
mine-undo = التراجع عنه
decisions-title = كل القرارات
decisions-lede = من قرر ماذا ولماذا ومتى. لا شيء يغادر هذه القائمة، ولا تقف فيها أي من الكلمات.
decisions-none = لم يتقرر شيء بعد.
decisions-at = متى
decisions-who = من
decisions-about = عن
decisions-what = ماذا
decisions-why = لماذا
decisions-when = { $day }، { $time }
decisions-first-reader = شخص يقرأ أولًا
decisions-gone = شخص لم يعد هنا
outcome-pass = يمكن أن يبقى، أو مُرّر
outcome-give-back = أُعيد مع سطر واحد
outcome-decline = لم يظهر، أو لم يُمرّر
outcome-decline-asked = لا ينبغي أن يظهر؛ وسُئل شخص ثانٍ
outcome-second = سُئل شخص ثانٍ
outcome-safeguard = سُلّم إلى المسؤول عن الحماية
outcome-opened = فُتح لساعة، بسبب
outcome-undone = تم التراجع
outcome-welcome = رُحّب به
outcome-not-now = ليس الآن
outcome-end = أُنهي
log-title = كل ما أُبلغ عنه
log-lede = ما وصل، وما آل إليه. لا تقف هنا كلمة من قصة أو ممّن كتب.
log-none = لم يصل شيء بعد.
log-came = وصل
log-what = ماذا
log-outcome = ما آل إليه
log-decided = تقرر
log-appealed = طُلب شخص آخر
log-joined = أُجيب مع بلاغ سابق
log-waits = ينتظر
report-outcome-pass = يمكن أن يبقى
report-outcome-give-back = قيل لصاحبه سطر واحد
report-outcome-decline = لم يعد يظهر
keys-list = الحروف التي تعمل هنا
keys-hint = تعمل ما دمت خارج الحقول. ويمكنك إيقافها في «ما تفضّل ألّا تراه».
keys-move = إلى الأسفل والأعلى في القائمة
keys-open = فتح
keys-decide = تمرير، إعادة، رفض، سؤال شخص ثانٍ
keys-line = إلى السطر
keys-record = تسجيل القرار
keys-hand = إعطاؤه لشخص آخر
guide-title = دليل الدقيقة الواحدة
guide-danger = هل هناك من هو في خطر؟ وداع، خطة، طفل، عنف، نزيف، حمّى: سلّمه فورًا.
guide-threat = تهديد، بيانات خاصة، طلب صور، حثّ على الأذى: ارفضه وأخبر المسؤول.
guide-sells = هل كان سيُكتب من دون الرابط أو السعر أو طلب اللقاء؟ إن لم يكن، فهو يبيع.
guide-quoted = موجّه أم منقول؟ الكلمات القاسية عمّا قاله آخرون ليست موجهة إلى من يحكي.
guide-judges = هل يحكم أو يلوم أو يشكك أو يقارن أو يتطفل؟ التهذيب لا يغيّر ذلك.
guide-comfort = مواساة فيها «لكن» أو «ينبغي» أو قياس: النية حسنة. أعده مع سطر واحد.
guide-faith = الإيمان الذي يناسب من يحكي لطيف. أما الإيمان الذي يفسّر الموت فيُعاد.
guide-living = لا يُتحدث عن طفل حي إلا حيث يسمح من يحكي بذلك.
guide-medical = التجربة الشخصية مرحب بها. والنصح والبحث عن الأسباب يُعادان؛ والاتهام يُرفض.
guide-unsure = غير متأكد؟ اقرأه بصوت عالٍ، كأنك وحدك في الثالثة ليلًا. وإن اختلف اثنان، يبقى محجوزًا.
sentences-title = جمل للبداية
sentences-lede = غيّروها حتى تشبهكم. والفارغة منها لا تُعرض.
sentences-hint = تصير [name] الاسم الذي تحته، و[place] اسم هذا المكان. وهي للغة التي تقرأ بها.
sentences-save = حفظ هذه الجمل
sentence-for-clumsy = النية حسنة، وجزء منه يؤلم
sentence-for-unkind = غير لطيف، ولم يُمرّر
sentence-for-second = غير لطيف مرة أخرى
sentence-for-advice = نصائح وأسباب وعلاجات
sentence-for-faith = الإيمان كسبب
sentence-for-press = البحث والصحافة
sentence-for-nothing-came = شخص يسأل لماذا لم يصل شيء
sentence-for-reported = أُبلغ عن قصة، ويمكن أن تبقى
sentence-for-upheld = كان شخص محقًا في إخبارنا
sentence-for-own-1 = جملة لكم
sentence-for-own-2 = جملة أخرى لكم
sentence-for-own-3 = وجملة أخرى لكم
sentence-for-own-4 = وأخرى لكم
sentence-for-own-5 = وأخرى
sentence-for-own-6 = آخر جملة لكم
sentence-clumsy = شكرًا لأنك كتبت إلى [name]. في ليلة صعبة قد يبدو جزء منه غير ما تقصد. هل تود تغييره؟ «أنا آسف، قرأت كلماتك» تكفي دائمًا.
sentence-unkind = لم نمرّر رسالتك. هنا أناس مات طفلهم، ولا نحمل إليهم إلا الكلمات اللطيفة. إن أقلقك شيء في الصفحة، فأخبرنا هناك من فضلك.
sentence-second = لا نحمل مزيدًا من رسائلك إلى [name].
sentence-advice = قد يكون اهتمامك بهذا في محله. لكن [name] لم يسأل عن أسباب أو علاجات. هل نمرّر الجملة الأولى وحدها؟
sentence-faith = إيمانك مرحب به. لكن [name] طلب ألّا تُعطى له أسباب. هل تود إرساله من دون ذلك السطر؟
sentence-press = يُرجى ألّا تسأل أحدًا هنا برسالة. اكتب إلى [place]؛ ونحن نقرر هل نخبر أعضاءنا وكيف.
sentence-nothing-came = لم يضع شيء. حين تكون هناك رسالة لك، تنتظر بهدوء حتى تفتحها.
sentence-reported = يطلب شخص كلمة قبل أن تبدأ قصتك. والقرار لك. ربما تنظر مرة أخرى فيما يُقال للقراء أولًا.
sentence-upheld = كان إخبارنا صوابًا. لقد زال، ولم يضطر أحد إلى قراءته.

care-glance-note = كلمات لطيفة لقصة
care-glance-story = قصة سُلّمت لتُقرأ
item-look-twice = انظر إلى الكلمات المعلَّمة مرتين. علّمتها آلة، وهي لا تقرر شيئًا.
item-photographs-said = عن كل صورة يظهر هنا ما تقوله صاحبتها عنها.
offer-note-pass = دعها تصل
offer-note-pass-hint = تنتظر إلى أن تُفتح، وتظهر تحت القصة إذا أراد الطرفان ذلك.
offer-note-back = اطلب من مرسلها أن يقولها بطريقة أخرى
offer-note-back-hint = من كتبها يقرأ سطرك ويمكنه تغييرها.
offer-note-aside = يجب ألا تصل
offer-note-aside-hint = لا تعلم العائلة بها أبدًا. ويُخبَر من كتبها أنها لم تُنقل.
offer-story-show = أظهرها كما سُلّمت
offer-story-show-hint = تظهر كما اختارت صاحبتها: فورًا أو بعد ليلة.
offer-story-back = أعدها مع سطر
offer-story-back-hint = تعود مسودة، وتقرأ صاحبتها سطرك فوقها.
care-name-of-another = صار شخص آخر يروي باسم قد يظنه القراء هذا الاسم. أعدها من فضلك مع سطر.

## جهات تساعد: لماذا تظهر في الصفحة ومتى يجيب فيها أحد
post-for-loss = لمن فقدوا طفلًا
post-for-talk = للحديث مع أحد الآن
hours-always = متاح ليلًا ونهارًا.
hours-until = متاح الآن حتى { $time }.
hours-today = متاح اليوم من الساعة { $time }.
hours-tomorrow = متاح غدًا من الساعة { $time }.
hours-on = متاح يوم { $day } من الساعة { $time }.
hours-in-time-of = (بتوقيت: { $country }.)
topic-any-loss = فقدان طفل
topic-peer-support = آباء وأمهات عاشوا ذلك
topic-counselling = مشورة نفسية
topic-photography = صور
topic-memory-box = صندوق ذكريات
topic-remembrance = إحياء الذكرى
topic-recognition = اعتراف رسمي
topic-directory = العثور على جهات أخرى تساعد
topic-crisis = في الأزمات
topic-general-distress = حين يثقل كل شيء
topic-general-bereavement = الحزن بعد أي فقد
topic-maternal-mental-health = الصحة النفسية حول الولادة
topic-medical-urgent = مساعدة طبية عاجلة
topic-medical-advice = استشارة طبية
topic-professionals = العاملون مع العائلات
topic-partners = الشركاء
topic-fathers = الآباء
topic-grandparents = الأجداد والجدات
topic-siblings = الإخوة والأخوات
topic-lgbtq-families = عائلات مجتمع الميم
topic-people-of-colour = ذوو البشرة الملونة
topic-indigenous-families = عائلات السكان الأصليين

## غرفة قائمة الجهات التي تساعد
posts-title = من يساعد
posts-lede = تظهر هذه الجهات في كل صفحة، بحسب البلد الذي اختاره القارئ. هذه قائمتكم: لا يغيّرها غيركم.
posts-new = إضافة جهة
posts-one = تغيير جهة
posts-file = القائمة في ملف
posts-asking = انظر إلى هذه من فضلك
posts-asking-hint = انظر في صفحتها: العنوان والرقم والأوقات. إن كان كل شيء كما هو هنا فاضغط «ما زالت صحيحة».
posts-none = لا توجد هنا جهة لهذا البلد بعد. تُعرض للقرّاء جهات أي مكان.
posts-still-right = ما زالت صحيحة
posts-change = تغييرها
posts-take-out = إخراجها
posts-taken-out = أُخرجت
posts-put-back = إعادتها
posts-never-checked = لم يتحقق منها أحد بعد.
posts-checked = جرى التحقق منها في { $day }.
posts-checked-by = تحقق منها { $name } في { $day }.
posts-please-check = لم يتحقق منها أحد منذ نصف عام. تطلب الصفحات التأكد منها قبل الاتصال.
posts-out = لم يتحقق منها أحد منذ عام. لا تظهر في أي صفحة حتى ينظر فيها أحد.
posts-hours-not-understood = لا نفهم هذه الأوقات. تُقال كما هي، ولا يقال إنها متاحة الآن.
posts-twice = توجد لهذا البلد جهة بهذا الاسم.
posts-full = لا مكان للمزيد: تتسع القائمة لألف جهة.
posts-meanwhile = غيّرها شخص آخر في هذه الأثناء. ما كتبته ما زال هنا. وهذا ما فيها الآن:
posts-next = يتغيّر ذلك فورًا، في كل صفحة وللجميع.
posts-save = حفظ
post-organisation = اسمها
post-languages = اللغات التي تجيب بها
post-languages-hint = رموز بينها فاصلة، مثل en,cy. الأول هو لغة اسمها.
post-chief = لماذا هي قبل كل شيء
post-chief-hint = تُختار أولًا للقصص التي عن هذا.
post-chief-none = اختر من فضلك
post-topics = لماذا هي أيضًا
post-purpose = الشيء نفسه بكلمات قليلة من عندكم
post-purpose-hint = ستون حرفًا على الأكثر. إن بقي فارغًا قالته كل صفحة بلغتها.
post-web = عنوان صفحتها
post-phone = الرقم
post-phone-hint = مع رمز بلدها، مثل +44 808 164 3332. الرقم القصير يبقى قصيرًا.
post-phone-kind = كلفة الاتصال
post-phone-kind-none = غير معروفة
phone-kind-freephone = مجاني
phone-kind-national-rate = كاتصال داخل البلد
phone-kind-geographic = كاتصال إلى تلك المدينة
phone-kind-mobile = كاتصال إلى هاتف محمول
phone-kind-short = رقم قصير
post-hours = متى يجيب أحد
post-hours-hint = بتوقيت بلدها. إن كُتبت هكذا أمكن للصفحات أن تقول «متاح الآن»؛ و24/7 تعني ليلًا ونهارًا.
post-write = محادثة أو بريد
post-checked = تاريخ التحقق
post-checked-hint = آخر يوم نظر فيه أحد في صفحتها.
odd-country = لا نعرف هذا البلد.
odd-language = لا نعرف إحدى هذه اللغات. الرموز مثل en أو pt-BR.
odd-organisation = يلزم هنا اسم في سطر واحد، من 120 حرفًا على الأكثر.
odd-topic = قل من فضلك لماذا هي. ما لا نعرفه لا يُعثر عليه.
odd-purpose = يمكن أن يكون هذا سطرًا واحدًا من 60 حرفًا على الأكثر.
odd-web = ليس هذا عنوان صفحة. يبدأ العنوان بـ https://.
odd-phone = ليس هذا رقمًا. فيه أرقام ومسافات وربما علامة زائد.
odd-phone-kind = لا نعرف هذا النوع من الأرقام.
odd-line = يمكن أن يكون هذا سطرًا واحدًا من 200 حرف على الأكثر، بلا علامات لا يراها أحد.
odd-grade = يمكن أن يكون A أو B أو C.
odd-checked = ليس هذا يومًا يمكن أن يكون أحد قد نظر فيه. يُكتب مثل 2026-11-22.
odd-no-way = يلزم عنوان أو رقم أو طريق آخر إليها.
file-lede = أسطر جدول: سطر لكل جهة، وبين الأعمدة علامات جدولة. ما يخرج يعود كما كان.
file-out = إخراج القائمة
file-in = إدخال قائمة
file-hint = الصق كل شيء، مع السطر الذي يسمّي الأعمدة.
file-next = ترى أولًا ما الذي سيتغيّر. لا يحدث شيء قبل أن تقول ذلك.
file-look = إظهار ما سيتغيّر
file-wrong = لم يؤخذ شيء. بعض الأسطر تحتاج إلى نظرة ثانية. كل ما أرسلته ما زال هنا.
file-line = السطر { $number }: { $what }
file-no-columns = على السطر الأول أن يسمّي الأعمدة، ومنها country و organisation، وبينها علامات جدولة.
file-column-twice = عمودان باسم { $column }.
file-too-many-cells = فيه خانات أكثر من الأعمدة.
file-twice = الجهة نفسها موجودة في السطر { $earlier }.
bring-title = ما الذي سيتغيّر
bring-lede = انظر إليه مرة من فضلك. لم يحدث شيء بعد.
bring-nothing = كل ما يسمّيه هذا الملف موجود كما هو.
bring-meanwhile = غيّر أحد القائمة منذ نظرتك الأخيرة. هكذا هي الآن.
bring-new = جديدة
bring-changed = تغيّرت
bring-back = أُخرجت من قبل وعادت
bring-order = ترتيبها مختلف.
bring-passed-over = لا يؤخذ شيء من هذه الأعمدة
bring-missing = ليست في ملفك
bring-missing-out = أخرج هذه أيضًا
bring-missing-hint = وإلا بقيت كما هي.
bring-do = تغيير القائمة
said-still-right = سُجّل ذلك باسمك وبتاريخ اليوم.
said-post-out = أُخرجت. تجدها في الأسفل ويمكن إعادتها.
said-post-back = عادت.
letter-posts-subject = بعض الجهات تحتاج إلى نظرة
letter-posts-text = لم يتحقق أحد من هذه الجهات منذ عام تقريبًا. ستغادر الصفحات كلها قريبًا، لأن رقمًا خاطئًا لا يساعد أحدًا:
letter-posts-more = هناك المزيد؛ والصفحة تسمّيها كلها.
letter-posts-do = إن كانت ما زالت صحيحة فضغطة واحدة تقول ذلك:
