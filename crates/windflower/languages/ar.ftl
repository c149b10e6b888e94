### كلمات الصفحات المخصّصة للقراءة، بالعربية. من كلٍّ منها تُصنع دالّة في `Words` (`script/words`).
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
help-elsewhere = بلد آخر
help-country = البلد
help-show = عرض هذه الجهات
privacy-title = خصوصيتك
privacy-lede = يحفظ هذا المكان أقلّ ما يمكن، ولا يخبر أحدًا أنك كنت هنا.
privacy-reading = عند القراءة
privacy-reading-text = لا حاجة إلى حساب. لا يُحفظ ملف تعريف (cookie) إلا عند اختيار لغة أو بلد أو مظهر. لا يُسجَّل ما بحثت عنه ولا ما فتحته. ولا يُطلب شيء من أي شركة أخرى.
privacy-keeping = عند حفظ شيء
privacy-keeping-text = تُحفظ الصور كما وصلت، مشفّرةً، على جهاز هذا المكان نفسه. لا أحد غيرك يمكنه فتحها ما لم يكن اختيارك غير ذلك. أما القرّاء فتصلهم صور أصغر. لا وقت فيها ولا مكان ولا اسم مما يخفيه الهاتف داخل الصورة.
privacy-removing = عند إزالة شيء
privacy-removing-text = ما وضعته جانبًا يغيب عن كل الصفحات فورًا. يمكنك استعادته خلال ثلاثين يومًا. بعد ذلك يُزال نهائيًا.
hide-title = إخفاء زيارتك
hide-lede = إن كان شخص آخر ينظر إلى هذا الجهاز، فهذه الصفحة تقول بوضوح ما ينفع.
hide-does = ما الذي تفعله «مغادرة هذه الصفحة»
hide-does-text = تُفرغ هذه الصفحة، وتسجّل خروجك، وتمسح ما يمكننا مسحه، ثم تفتح صفحة عادية. والضغط على مفتاح Escape ثلاث مرات يفعل الشيء نفسه.
hide-not = ما الذي لا تستطيع فعله
hide-not-text = قد تبقى هذه الصفحة في سجلّ متصفّحك. لا سبيل لدينا إلى إزالتها من هناك.
hide-how = ما الذي يمكنك فعله
hide-how-text = يمكنك فتح هذا المكان في نافذة خاصة. ويمكنك بعد الزيارة فتح سجلّ المتصفّح وإزالة هذه الصفحة وحدها. هكذا لا يبدو السجلّ فارغًا.

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
refused-many-heading = لننتظر قليلًا
refused-many-lede = كانت هناك محاولات كثيرة في وقت قصير. بعد خمس عشرة دقيقة سيعمل من جديد.
refused-many-safe = يمكنك أيضًا طلب رابط بالبريد الإلكتروني. لم يتغيّر شيء مما يخصّك.
refused-full-heading = لم يبقَ متّسع هنا
refused-full-lede = قرص هذا المكان ممتلئ. ما أرسلته لم يُحفظ، وهو ما زال على جهازك.
refused-full-safe = كل ما حُفظ من قبل في أمان. يُرجى إخبار الشخص الذي يدير هذا المكان.
refused-broken-heading = حدث خلل هنا
refused-broken-lede = لم يكن ذلك بسببك. ما حُفظ من قبل في أمان.
refused-broken-safe = يُرجى المحاولة من جديد بعد لحظة. إن كنت في أثناء الكتابة، فكلماتك ما زالت في النافذة خلف هذه.

## تسجيل الدخول
sign-in-title = تسجيل الدخول

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
stories-lede = بترتيب وصولها، والأحدث أولًا.
stories-none = لا توجد قصة هنا بعد.
stories-none-text = هنا متّسع لقصتك، إن رغبت في ذلك يومًا.
stories-language = اللغة
stories-any = أي لغة

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
