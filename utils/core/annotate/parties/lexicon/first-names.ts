/** First names that news text uses, small on purpose: they give a person away and the pronoun that fits. */
const MALE = `Aaron Abdul Abdullah Abdulla Abraham Abu Adam Adrian Ahmad Ahmed Akira Al Alan Albert Alberto Alejandro Aleksandr Alessandro Alex
Alexander Alexandre Alexei Alfred Ali Allan Allen Alvaro Amir Amit Anders Andre Andreas Andrei Andres Andrew Andrey Andy Angel Angelo Anil
Antoine Anton Antonio Anwar Aristide Arjun Arnold Arthur Arturo Ashok Asif Atal Barack Barry Bashar Ben Benjamin Bernard Bill Billy Bob Bobby
Boris Brad Bradley Brendan Brent Brett Brian Bruce Bruno Bryan Byron Calvin Cameron Carl Carlo Carlos Cesar César Charles Charlie Chen Chris
Christian Christoph Christophe Christopher Claude Claudio Clint Colin Craig Cyril Dan Daniel Danilo Danny Darren Dave David Dean Denis Dennis
Derek Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Doug Douglas Duncan Dwight Ed Eddie Edgar Eduardo Edward Edwin
Elias Emmanuel Emil Emmerson Enrique Eric Erik Ernest Ernesto Ernst Erwin Ethan Eugene Evan Evo Ezekiel Faisal Felipe Felix Fernando Fidel
Florian Francesco Francis Francisco Franco Francois François Frank Frankie Franz Fred Frederick Fritz Gabriel Gareth Garry Gary Gavin Gene
Geoff Geoffrey George Georges Gerald Gerard Gerhard Giorgio Giovanni Giuseppe Glen Glenn Goran Gordon Graeme Graham Grant Greg Gregory
Guido Guillermo Gustavo Guy Hamid Hans Harold Harry Hasan Hassan Hector Heinz Helmut Henri Henrik Henry Herbert Herman Hiroshi Hosni Howard Hugh
Hugo Hun Hussein Ian Ibrahim Igor Ilham Imran Isaac Ivan Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan Jared Jason Javier Jay
Jean Jean-Claude Jean-Marie Jean-Pierre Jean-Paul Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jesús Jim Jimmy Joachim Joao João Joe Joel Johan
Johannes John Johnny Jon Jonas Jonathan Jorge Jose José Josef Joseph Josh Joshua Juan Jürgen Julian Julien Julio Julius Jun Justin Kamal Karel Karim
Karl Keith Ken Kenneth Kevin Khaled Khalid Kim Kofi Kumar Kurt Kwame Kyle Lars Laurent Lawrence Lech Lee Len Leo Leon Leonard Leonid Leonardo Leopoldo Les
Leslie Lewis Li Lionel Liu Lloyd Lorenzo Lou Louis Luc Luca Lucas Ludwig Luis Luiz Luke Mahathir Mahmoud Malcolm Manfred Manmohan Manuel Marc Marcel
Marcelo Marco Marcos Marcus Mario Mark Markus Martin Marvin Mathieu Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Mehdi Mel Melvin Michael
Michel Miguel Mihail Mike Mikhail Milan Milos Miroslav Mitch Mohamed Mohammad Mohammed Moses Muhammad Murat Mustafa Narendra Nathan Neil Nelson
Nicholas Nick Nicola Nicolas Nigel Nikita Nikola Nikolai Noah Noel Norman Oleg Oliver Olivier Olusegun Omar Oscar Osama Otto Owen Pablo Paolo Pascal
Patrick Paul Paulo Pavel Pedro Per Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Piotr Prakash Rafael Rahul Rainer Raj Rajesh Rajiv Rakesh
Ralph Ramon Randy Raul Raúl Ravi Ray Raymond Recep Reinhard Reza Ricardo Riccardo Richard Rick Rob Robert Roberto Robin Rod Rodney Rodrigo Roger
Roland Rolf Roman Romano Ron Ronald Roy Ruben Rudolf Rudy Rupert Russell Ryan Saddam Saeed Said Salim Sam Samir Samuel Sanjay Santiago Scott Sean
Sebastian Sepp Serge Sergei Sergey Sergio Seth Shane Shaun Shimon Shinzo Sidney Simon Slobodan Stan Stanley Stefan Stephan Stephane Stephen Steve Steven Stewart
Stuart Suleiman Sunil Sven Syed Takashi Tariq Taylor Ted Terrence Terry Theodore Thierry Thomas Tim Timothy Tito Todd Tom Tommy Tony Toshiro Travis Trevor
Tyler Umar Uwe Vaclav Václav Vadim Victor Viktor Vijay Vincent Vincente Vince Vitaly Vladimir Volodymyr Walter Warren Wayne Werner Wesley Wilhelm Will
William Willie Wim Wolfgang Xavier Xi Yasser Yitzhak Yoshihide Yoweri Yuri Yusuf Yves Zach Zachary Zoran`;
const FEMALE = `Abigail Agnes Aisha Alice Alicia Alison Amanda Amelia Amina Amy Ana Andrea Angela Angelina Anita Anna Anne Annette Annie Antonia April Ashley
Asma Audrey Aung Barbara Beatrice Beatriz Becky Benazir Beth Betty Beverly Bianca Birgit Brenda Bridget Brigitte Camille Carla Carmen Carol Carole Carolina
Caroline Carolyn Catherine Cecilia Charlene Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Courtney Cristina
Crystal Cynthia Daniela Danielle Dawn Deborah Debra Delphine Denise Diana Diane Dilma Dolores Donna Doris Dorothy Edith Eileen Elaine Elena Eleanor Elisabeth
Elise Eliza Elizabeth Ella Ellen Ellie Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Farah Fatima Fatou Fiona Florence Frances Francesca Gabriela
Gabriele Gail Geraldine Ghada Gina Giorgia Gladys Gloria Grace Greta Gro Hannah Hanna Heather Heidi Helen Helena Helene Helga Hilary Hillary Ida Indira Inga
Ingrid Irene Irina Isabel Isabella Isabelle Jacinda Jackie Jacqueline Jamila Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna
Joanne Jodie Jody Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kamala Karen Karin Karina Kate Katharina Katherine Kathleen
Kathryn Kathy Katie Katja Kay Keiko Kelly Kerry Khadija Kim Kirsten Kristin Kristina Lara Larissa Laura Lauren Layla Leah Leila Lena Leslie Leticia Lillian
Linda Lindsay Lindsey Lisa Liz Liza Lois Loretta Lorraine Louise Lucia Lucy Luisa Lydia Lynn Madeleine Magdalena Maggie Mandy Marcia Margaret Margarita
Margot Maria María Marianne Marie Marilyn Marina Marine Marion Marjorie Marta Martha Martina Mary Maryam Maureen Megan Meghan Melanie Melania Melinda Melissa Mercedes
Meryl Mia Michelle Miriam Molly Mona Monica Monique Nadia Naomi Nancy Natalia Natalie Natasha Ngozi Nicole Nina Noor Nora Olga Olivia Pamela Paola Pat
Patricia Paula Pauline Peggy Penelope Penny Petra Phyllis Polly Priya Rachel Rania Rebecca Regina Renata Renee Rita Roberta Rosa Rosalind Rose Roxana Ruth Sabina
Sabine Sadia Sally Samantha Samira Sandra Sara Sarah Serena Shakira Shannon Sharon Sheila Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey Stella
Stephanie Steffi Sue Susan Susanne Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Theresa Tina Tracy Ursula Valentina Valerie Vanessa
Vera Veronica Victoria Violeta Virginia Vivian Wanda Wendy Whitney Winnie Yasmin Yoko Yolanda Yulia Yvonne Zainab Zoe`;
/** Names of both, and family names that stand first: they give a person away but no pronoun. */
const EITHER = `Alex Angel Charlie Chen Chris Frankie Hun Jackson Jamie Jan Jesse Jordan Kim Leslie Li Liu Morgan Nicola Omar Pat Robin Sam Sidney Taylor Terry Xi`;

const lower = (s: string): string[] => s.toLowerCase().trim().split(/\s+/);
const male = new Set(lower(MALE));
const female = new Set(lower(FEMALE));
const either = new Set(lower(EITHER));

export type Gender = 'male' | 'female';

/** Whether `word` (any case) is a listed first name. */
export const isFirstName = (word: string): boolean => {
  const key = word.toLowerCase();
  return male.has(key) || female.has(key);
};

/** The gender a first name tells, undefined for names of both or unknown ones. */
export function genderOfName(word: string): Gender | undefined {
  const key = word.toLowerCase();
  const him = male.has(key);
  return either.has(key) || him === female.has(key) ? undefined : him ? 'male' : 'female';
}
