### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-ga-hb1105-signed = HB 1105 was signed on { $signed }. Its name is the Georgia Criminal Alien Track and Report Act of 2024.
fact-ga-hb1105-effective = HB 1105 was signed on { $signed }, and all its main parts are in force. Sources disagree on the start date. A police-policy group says most parts began at once. A law blog says { $start }; several pages misprint 2023. Jails report every three months, from the end of 2024 on.
fact-ga-hb1105-287g-annual = Georgia law now tells local agencies to work with federal immigration authorities. An agency with no current agreement must ask for one every year. That means a <term id="287g">287(g) agreement</term> or a similar one.
fact-ga-hb1105-honor-detainers = Georgia law requires jails and prisons to follow federal <term id="detainer">ICE holds</term> (detainers). The law calls these places “custodial authorities.”
# A misdemeanor is a lesser crime.
fact-ga-hb1105-penalties = Officials in Georgia who break the reporting or anti-sanctuary rules can face misdemeanor charges. A misdemeanor is a lesser crime. Their local government can lose state money, or federal money that the state manages.
fact-ga-hb1105-civil-rights-clause = HB 1105 says it must be carried out in line with federal immigration law and civil rights law. Our source is a site that supports HB 1105.
fact-ga-sanctuary-ban = Georgia has banned local <term id="sanctuary-policy">“sanctuary” policies</term> since 2009. HB 1105 added penalties.
# Immunity: protection from being sued.
fact-ga-sb21 = SB 21 is a Georgia bill from 2025. It would take legal immunity from local governments that break the sanctuary or detainer rules. The state Senate passed it. Our sources do not show that it became law.
fact-ga-hb87-2011 = HB 87 is Georgia’s Illegal Immigration Reform and Enforcement Act of 2011. It changed the law on status checks in jails. It also created O.C.G.A. 17-5-100, a section of the Georgia Code.
