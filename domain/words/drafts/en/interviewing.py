"""After a conversation: the thanks, for an interview or for an informational talk (rulebook section 7, G1-G5)."""

from __future__ import annotations

from typing import Final

from domain.plan import Actor
from domain.words.drafts.en.frames import Words

WORDS: Final[tuple[Words, ...]] = (
    Words(
        kind="thank_you",
        actor=Actor.CANDIDATE,
        subject="""
        {% case variant %}
        {% when 1 %}Thank you for our conversation<talked of>
        {% when 2 %}Thank you for your time<on>{% unless informational %}{% if role %}:
        {{ role }}{% endif %}{% endunless %}
        {% when 3 %}With thanks for our talk<talked of>
        {% when 4 %}Thank you for meeting me<talked of>{% endcase %}
        """,
        prose="""
        {% case variant %}
        {% when 1 %}Thank you for taking the time to talk with me<on><talked of>. I had hoped for a clear
        picture of the work, and I came away with one.
        {% when 2 %}I enjoyed our conversation<on><talked of>, and I want to thank you for it. You made it
        easy to see what a good week in this job looks like, and what a hard one does.
        {% when 3 %}I have been looking back on our meeting<on> with pleasure. Thank you for the time
        you took, and for answering what I asked<talked of> as openly as you did.
        {% when 4 %}It was good to meet you<on>. Thank you for making room for it, and for telling me so
        much<talked of>; I know far better now what the work asks for.{% endcase %}
        {% if points %}{% case variant %}
        {% when 1 %}What has stayed with me most is what you said about
        {{ points.first }}{% if points[1] %}, and I have thought more about {{ points[1] }} as
        well{% endif %}.
        {% when 2 %}One thing I keep turning over is {{ points.first }}{% if points[1] %}; another is
        {{ points[1] }}{% endif %}.
        {% when 3 %}I was glad that we came to speak about {{ points.first }}{% if points[1] %}, and
        later about {{ points[1] }}{% endif %}. That told me more than any description could.
        {% when 4 %}Since then I have gone over our exchange about {{ points.first }}
        again{% if points[1] %}, and what was said about {{ points[1] }}{% endif %}: it shows where this
        work begins in earnest.{% endcase %}{% else %}{{ about_the_company }}{% endif %}

        {% for concern in concerns %}{% if concern.answered %}{% case variant %}
        {% when 1 %}You wondered {{ concern.told }}. {{ concern.answered }}
        {% when 2 %}I understood that you asked yourself {{ concern.told }}. {{ concern.answered }}
        {% when 3 %}One question of yours was {{ concern.told }}. {{ concern.answered }}
        {% when 4 %}You asked {{ concern.told }}. {{ concern.answered }}
        {% endcase %}{% endif %}{% endfor %}

        {% if informational %}{% if experience %}{% case variant %}
        {% when 1 %}{{ experience }}, so much of what you told me was close to what I know.
        {% when 2 %}A good part of it was familiar ground to me: {{ experience }}.
        {% when 3 %}{{ experience }}, and I could follow you all the better for it.
        {% when 4 %}You can see why it speaks to me: {{ experience }}.{% endcase %}{% endif %}
        {% elsif wanted and experience %}{% case variant %}
        {% when 1 %}You are looking for {{ wanted }}. {{ experience }}, so I believe I could be of use
        to you early on.
        {% when 2 %}What the job asks for is {{ wanted }}, and that is close to what I have done:
        {{ experience }}.
        {% when 3 %}{{ experience }}. Set beside what you need, {{ wanted }}, that is why I think the
        fit is a good one.
        {% when 4 %}As I understood it you need {{ wanted }}. This is familiar ground, since
        {{ experience }}.{% endcase %}{% elsif experience %}I believe that I would fit in well:
        {{ experience }}.{% endif %} {% if needs and informational == nil %}{% optional %}{% case variant %}
        {% when 1 %}You also spoke of {{ needs.first }}: that is where I would want you to notice a
        difference first.
        {% when 2 %}I would begin with {{ needs.first }}, which is what you told me you need.
        {% when 3 %}And {{ needs.first }}, which you named as a need, is something I would like to see
        to.
        {% when 4 %}If I could change one thing for you in the first months, it would be what you named:
        {{ needs.first }}.{% endcase %}{% endoptional %}{% endif %}

        {{ left_unsaid }}

        {% if informational %}{% case variant %}
        {% when 1 %}I am more interested than before in the work<at>, and I would be glad to stay in touch.
        {% when 2 %}All of it has made me surer that I want to do this kind of work. I hope that our paths
        cross again.
        {% when 3 %}My interest in the work<at> has only grown. If I can ever be of help to you in turn, I
        gladly will.
        {% when 4 %}I am keener on the work<at> than I was, and I would be happy to keep up the
        exchange.{% endcase %}{% else %}{% case variant %}
        {% when 1 %}I am more interested than before in doing this work<at>, and I look forward to
        hearing from you.
        {% when 2 %}All of it has made me surer that I want to do this<at>. I would be glad to take the
        next step.
        {% when 3 %}My interest<in> has only grown. If there is anything else you would like to know, I
        will gladly answer.
        {% when 4 %}I would very much like to join you<at>, and I would be happy to continue the
        conversation whenever it suits you.{% endcase %}{% endif %}
        """,
        note="""
        {% case variant %}
        {% when 1 %}Dear {{ greeting }}, thank you for our
        conversation<on>{% optional %}<talked of>{% endoptional %}.
        {% when 2 %}Dear {{ greeting }}, I enjoyed talking with
        you<on>{% optional %}<talked of>{% endoptional %}. Thank you for your time.
        {% when 3 %}Dear {{ greeting }}, thank you for making time for
        me<on>{% optional %}<talked of>{% endoptional %}.
        {% when 4 %}Dear {{ greeting }}, it was good to meet you<on>. Thank you for telling me so
        much{% optional %}<talked of>{% endoptional %}.{% endcase %}{% if points %} {% case variant %}
        {% when 1 %}What you said about {{ points.first }} has stayed with me.
        {% when 2 %}I keep turning over {{ points.first }}.
        {% when 3 %}I was glad that we spoke about {{ points.first }}.
        {% when 4 %}I have thought again about {{ points.first }}.{% endcase %}{% else %}
        {{ about_the_company }}{% endif %}{% for concern in concerns %}{% if concern.answered %}{% optional %}
        You asked {{ concern.told }}.
        {{ concern.answered }}{% endoptional %}{% endif %}{% endfor %}{% optional %}{% if informational %} I
        would be glad to stay in touch.{% else %} I would very much like to do this
        work.{% endif %}{% endoptional %}{% optional %}{% if known.experience and informational == nil %}
        {{ experience }}.{% endif %}{% endoptional %}
        """,
        outline="""
        - Thank {{ recipient }} for the conversation<on><talked of>.
        - {% if points %}Come back to {{ points.first }}.{% else %}{{ about_the_company }}{% endif %}
        - {% for concern in concerns %}{% if concern.answered %}The question {{ concern.told }}:
          {{ concern.answered }} {% endif %}{% endfor %}
        - {% if informational %}Why it speaks to me: {% else %}Why the fit is good:
          {% if wanted %}they look for {{ wanted }}; {% endif %}{% endif %}{{ experience }}.
        - {% if informational %}Say how interested I am in <work>; nothing is asked for.{% else %}Say how
          interested I am<in>.{% endif %}
        """,
        why="to thank you for our conversation<talked of>",
        more="I enjoyed it, and I am more interested than before.",
    ),
    Words(
        kind="thank_you",
        actor=Actor.CONSULTANT,
        subject="""
        {% case variant %}
        {% when 1 %}Thank you for meeting {{ candidate }}<talked of>
        {% when 2 %}{{ candidate }}: thank you for your time<on>
        {% when 3 %}With thanks from {{ candidate }}<talked of>
        {% when 4 %}Your conversation with {{ candidate }}<talked of>{% endcase %}
        """,
        prose="""
        {% case variant %}
        {% when 1 %}Thank you for taking the time to meet {{ candidate }}<on><talked of>. It helps a great
        deal to hear at first hand what the work is and how you go about it.
        {% when 2 %}{{ candidate }} and I would both like to thank you for the conversation<on><talked of>.
        It was time well spent, and it made plain what matters to you.
        {% when 3 %}I am writing to thank you for making room for {{ candidate }}<on>, and for answering
        so openly what was asked<talked of>. Talks of that kind are worth a great deal on both sides.
        {% when 4 %}You were generous with your time when you saw {{ candidate }}<on>, and I thank you
        for it. What you told us<talked of> makes it far easier to say what the work asks for.{% endcase %}
        {% if points %}{% case variant %}
        {% when 1 %}What has stayed with us most is what you said about
        {{ points.first }}{% if points[1] %}, and {{ points[1] }} as well{% endif %}.
        {% when 2 %}One thing we keep coming back to is {{ points.first }}{% if points[1] %}; another is
        {{ points[1] }}{% endif %}.
        {% when 3 %}{{ candidate_first_name }} was glad that you came to speak about
        {{ points.first }}{% if points[1] %}, and later about {{ points[1] }}{% endif %}.
        {% when 4 %}In the exchange about {{ points.first }}{% if points[1] %}, and in what was said about
        {{ points[1] }}{% endif %}, one sees where this work begins in
        earnest.{% endcase %}{% else %}{{ about_the_company }}{% endif %}

        {% for concern in concerns %}{% if concern.answered %}{% case variant %}
        {% when 1 %}You wondered {{ concern.told }}. {{ concern.answered }}
        {% when 2 %}I understand that you asked yourself {{ concern.told }}. {{ concern.answered }}
        {% when 3 %}One question of yours was {{ concern.told }}. {{ concern.answered }}
        {% when 4 %}You asked {{ concern.told }}. {{ concern.answered }}
        {% endcase %}{% endif %}{% endfor %}

        {% if informational %}{% if experience %}{% case variant %}
        {% when 1 %}{{ experience }}, so much of what you told us was close to home.
        {% when 2 %}A good part of it was familiar ground: {{ experience }}.
        {% when 3 %}{{ experience }}, which made your answers all the more useful.
        {% when 4 %}You can see why it appeals to {{ candidate_first_name }}: {{ experience }}.{% endcase %}{% endif %}
        {% elsif wanted and experience %}{% case variant %}
        {% when 1 %}You are looking for {{ wanted }}. {{ experience }}, which is why I see a good fit.
        {% when 2 %}What the job asks for is {{ wanted }}, and that is close to what is there:
        {{ experience }}.
        {% when 3 %}{{ experience }}. Set beside what you need, {{ wanted }}, the fit seems a good one
        to me.
        {% when 4 %}As I understand it you need {{ wanted }}. For {{ candidate_first_name }} this is
        familiar ground: {{ experience }}.{% endcase %}{% elsif experience %}I see a good fit:
        {{ experience }}.{% endif %} {% if needs and informational == nil %}{% optional %}{% case variant %}
        {% when 1 %}You also spoke of {{ needs.first }}: that is where {{ candidate_first_name }} would
        start.
        {% when 2 %}The first thing to see to would be {{ needs.first }}, which you named as a need.
        {% when 3 %}And {{ needs.first }}, which you told us you need, is a task
        {{ candidate_first_name }} would like.
        {% when 4 %}If there is one change to make in the first months, we both think it is this:
        {{ needs.first }}.{% endcase %}{% endoptional %}{% endif %}

        {{ left_unsaid }}

        {% if informational %}{% case variant %}
        {% when 1 %}{{ candidate_first_name }} is more interested than before in the work<at>, and would be
        glad to stay in touch.
        {% when 2 %}The interest in the work<at> has grown, I can say that plainly. We hope that our paths
        cross again.
        {% when 3 %}{{ candidate_first_name }} is surer now of an interest in this kind of work. If we can be
        of help to you in turn, we gladly will.
        {% when 4 %}It left {{ candidate_first_name }} keen on the work<at>, and I would be happy to keep up
        the exchange.{% endcase %}{% else %}{% case variant %}
        {% when 1 %}{{ candidate_first_name }} is more interested than before in the work<at>, and I
        look forward to hearing how you see it.
        {% when 2 %}The interest<in> has grown, I can say that plainly. I would be glad to arrange the
        next step.
        {% when 3 %}{{ candidate_first_name }} would very much like to join you<at>. If anything else
        would help you decide, I will gladly send it.
        {% when 4 %}It left {{ candidate_first_name }} keen<for>, and I am happy to answer whatever is
        still open.{% endcase %}{% endif %}
        """,
        note="""
        {% case variant %}
        {% when 1 %}Dear {{ greeting }}, thank you for meeting
        {{ candidate }}<on>{% optional %}<talked of>{% endoptional %}.
        {% when 2 %}Dear {{ greeting }}, {{ candidate }} and I thank you for the
        talk<on>{% optional %}<talked of>{% endoptional %}.
        {% when 3 %}Dear {{ greeting }}, thank you for making time for
        {{ candidate }}<on>{% optional %}<talked of>{% endoptional %}.
        {% when 4 %}Dear {{ greeting }}, thank you for seeing
        {{ candidate }}<on>{% optional %}<talked of>{% endoptional %}.{% endcase %}{% if points %}
        {% case variant %}
        {% when 1 %}What you said about {{ points.first }} made an impression.
        {% when 2 %}We keep coming back to {{ points.first }}.
        {% when 3 %}It was good that {{ points.first }} came up.
        {% when 4 %}What stayed with us is {{ points.first }}.{% endcase %}{% else %}
        {{ about_the_company }}{% endif %}{% for concern in concerns %}{% if concern.answered %}{% optional %}
        You asked {{ concern.told }}.
        {{ concern.answered }}{% endoptional %}{% endif %}{% endfor %}{% optional %}
        {{ candidate_first_name }} would {% if informational %}be glad to stay in touch{% else %}very much
        like to do this work{% endif %}.{% endoptional %}
        """,
        outline="""
        - Thank {{ recipient }} for meeting {{ candidate }}<on><talked of>.
        - {% if points %}Come back to {{ points.first }}.{% else %}{{ about_the_company }}{% endif %}
        - {% for concern in concerns %}{% if concern.answered %}The question {{ concern.told }}:
          {{ concern.answered }} {% endif %}{% endfor %}
        - {% if informational %}Why it speaks to {{ candidate_first_name }}: {% else %}Why the fit is good:
          {% if wanted %}they look for {{ wanted }}; {% endif %}{% endif %}{{ experience }}.
        - {% if informational %}Say how interested {{ candidate_first_name }} is in <work>; nothing is asked
          for.{% else %}Say how interested {{ candidate_first_name }} is<in>.{% endif %}
        """,
        why="to thank you for meeting {{ candidate }}<talked of>",
        more="{{ candidate_first_name }} is more interested than before.",
    ),
)
